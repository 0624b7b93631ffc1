/** On a contract that is known: its text is another than the one that the reader knows. Said until they have looked, or said that they need not. */
import type { ClausesCompared, RoundStanding } from '../../messages'
import { count } from '../../words/plain-words'
import { whenWords } from '../../words/value-words'
import { useActions } from '../actions'
import type { ReviewState } from '../grouping'
import { seenGuess } from './seen-guess'
import { useAsked } from './use-asked'
import './rounds.css'
import { say } from '../../words/say'

export function ChangedStrip({ round, onSee }: { readonly round: ReviewState['standing']['round']; readonly onSee: () => void }) {
  const before = round && !round.changesSeen ? round.before : undefined
  return round && before ? <Strip n={round.n} before={before} onSee={onSee} /> : null
}

function Strip({ n, before, onSee }: { readonly n: number; readonly before: NonNullable<RoundStanding['before']>; readonly onSee: () => void }) {
  const { decide } = useActions()
  const { answer } = useAsked((desk, tab) => desk.compareRounds(tab, before.n), `${before.n} ${n}`)
  const when = whenWords(before.seen, new Date())
  return (
    <p class="strip changed-strip">
      <output>{answer?.clauses ? say('Changed since you read it on {1}: {2}.', when, extent(answer.clauses)) : say('Changed since you read it on {1}.', when)}</output>
      <button type="button" class="link" onClick={onSee}>{say('See what changed')}</button>
      <button type="button" class="link" onClick={() => void decide((desk, tab) => desk.changesSeen(tab), seenGuess)}>{say('Dismiss')}</button>
    </p>
  )
}

function extent({ counts: { changed, added, removed, moved, renumbered } }: ClausesCompared): string {
  const clauses = changed + added + removed + moved
  if (clauses > 0) return count(clauses, 'clause')
  return renumbered > 0 ? say('only numbers of clauses') : say('no word that matters')
}
