/** The versions of the contract that were seen, and what changed from one to another. */
import { useEffect, useState } from 'preact/hooks'
import type { Round } from '../../messages'
import { useActions } from '../actions'
import type { ReviewState } from '../grouping'
import { PageHead } from '../page-head'
import { ComparisonView } from './comparison-view'
import { seenGuess } from './seen-guess'
import { useAsked } from './use-asked'
import { VersionChooser, VersionList } from './version-list'
import './rounds.css'
import { say } from '../../words/say'

export function RoundsPage({ state, onBack }: { readonly state: ReviewState; readonly onBack: () => void }) {
  const { answer: rounds, failed } = useAsked((desk, tab) => desk.rounds(tab), 'rounds', state.review)
  return (
    <section class="rounds">
      <PageHead title={say('Versions')} onBack={onBack} />
      {failed && <p class="nothing" role="alert">{failed}</p>}
      {!rounds && !failed && <p class="nothing reading">{say('Looking for earlier versions…')}</p>}
      {rounds && rounds.length < 2 && <FirstVersion isKnown={rounds.length > 0} />}
      {rounds && rounds.length > 1 && <Versions state={state} rounds={rounds} />}
    </section>
  )
}

const FirstVersion = ({ isKnown }: { readonly isKnown: boolean }) => (
  <p class="nothing">
    {say('This is the first version you have seen. When its text changes, you will see here what changed.')}
    {!isKnown && ` ${say('Evenhand remembers a contract from your first decision on it: a point confirmed, a note, a finding decided.')}`}
  </p>
)

type Pair = { readonly from: number; readonly to: number }

function Versions({ state, rounds }: { readonly state: ReviewState; readonly rounds: readonly Round[] }) {
  const { decide } = useActions()
  const { round } = state.standing
  const [chosen, setChosen] = useState<Pair>()
  const pair = chosen ?? lastStep(rounds, round?.n)
  const compared = useAsked((desk, tab) => pair.to === round?.n ? desk.compareRounds(tab, pair.from) : desk.compareRounds(tab, pair.from, pair.to), `${pair.from} ${pair.to}`, state.review)
  const isNews = round?.before !== undefined && !round.changesSeen && round.n === pair.to && compared.answer !== undefined

  useEffect(() => {
    if (isNews) void decide((desk, tab) => desk.changesSeen(tab), seenGuess)
  }, [isNews])

  return (
    <>
      <VersionList rounds={rounds} shown={round?.n} />
      <VersionChooser rounds={rounds} shown={round?.n} from={pair.from} to={pair.to} onChoose={setChosen} />
      {compared.failed && <p class="nothing" role="alert">{compared.failed}</p>}
      {!compared.answer && !compared.failed && <p class="nothing reading">{say('Comparing the two…')}</p>}
      {compared.answer && <ComparisonView key={`${pair.from} ${pair.to}`} compared={compared.answer} />}
    </>
  )
}

/** From the version before to the one that is shown, or, where that is the first, from it to the next. */
function lastStep(rounds: readonly Round[], shown: number | undefined): Pair {
  const at = Math.max(1, rounds.findIndex(({ n }) => n === (shown ?? rounds.at(-1)!.n)))
  return { from: rounds[at - 1]!.n, to: rounds[at]!.n }
}
