/** The versions that were seen, the latest first, and the two of them that are compared. */
import type { Round } from '../../messages'
import { count } from '../../words/plain-words'
import { whenWords } from '../../words/value-words'
import { say } from '../../words/say'

export function VersionList({ rounds, shown }: { readonly rounds: readonly Round[]; readonly shown: number | undefined }) {
  return (
    <ul class="versions" aria-label={say('Versions that you have seen, the latest first')}>
      {rounds.map((round, i) => ({ round, before: rounds[i - 1] })).toReversed().map(({ round, before }) => (
        <li key={round.n} aria-current={round.n === shown ? 'true' : undefined}>
          <b>{say('Version {1}', round.n)}</b> <span class="when">{seenWords(round, isOfOneDay(round, rounds))}</span>
          {round.n === shown && <span class="word yours"> {say('on the page now')}</span>}
          <span class="meta">{count(round.length, 'word')}{before && lengthChange(round.length - before.length)}<span aria-hidden="true"> · </span>{count(problems(round), 'point')}{!round.text && <><span aria-hidden="true"> · </span>{say('its words are no longer kept')}</>}</span>
        </li>
      ))}
    </ul>
  )
}

const problems = ({ findings }: Round) => findings.filter(({ outcome }) => outcome !== 'favours-you').length

const lengthChange = (words: number) => words === 0 ? '' : ` (${say(words > 0 ? '{1} more' : '{1} fewer', Math.abs(words))})`

const dayOf = (time: string) => whenWords(time, new Date())
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** Whether another version was first seen on the same day, so that the day alone does not tell them apart. */
const isOfOneDay = ({ n, at }: Round, rounds: readonly Round[]) => rounds.some(other => other.n !== n && dayOf(other.at) === dayOf(at))

function seenWords({ at, seen }: Round, isTimed: boolean): string {
  const first = isTimed ? `${dayOf(at)}, ${clock.format(new Date(at))}` : dayOf(at)
  return dayOf(at) === dayOf(seen) ? first : say('{1} to {2}', first, dayOf(seen))
}

type Props = { readonly rounds: readonly Round[]; readonly shown: number | undefined; readonly from: number; readonly to: number; readonly onChoose: (pair: { readonly from: number; readonly to: number }) => void }

/** The earlier one is always the one before: whichever is chosen, the other gives way. */
export function VersionChooser({ rounds, shown, from, to, onChoose }: Props) {
  const numbers = rounds.map(({ n }) => n)
  const options = (list: readonly number[]) => list.map(n => <option key={n} value={`${n}`}>{n === shown ? say('Version {1} (on the page)', n) : say('Version {1}', n)}</option>)
  if (rounds.length === 2) return <h3 class="compared-head">{say('What changed from version {1} to version {2}', from, to)}</h3>
  return (
    <div class="chooser">
      <label>{say('What changed from')} <select value={`${from}`} onChange={event => onChoose(pairFrom(numbers, Number(event.currentTarget.value), to))}>{options(numbers.slice(0, -1))}</select></label>
      <label>{say('to')} <select value={`${to}`} onChange={event => onChoose(pairTo(numbers, from, Number(event.currentTarget.value)))}>{options(numbers.slice(1))}</select></label>
    </div>
  )
}

const pairFrom = (numbers: readonly number[], from: number, to: number) => ({ from, to: to > from ? to : numbers[numbers.indexOf(from) + 1] ?? to })
const pairTo = (numbers: readonly number[], from: number, to: number) => ({ from: from < to ? from : numbers[numbers.indexOf(to) - 1] ?? from, to })
