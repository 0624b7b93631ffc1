/** What was promised in talks and may not be in the contract: one line each, ticked to words of the contract or to "not in there". */
import type { NewLine, PromiseStanding } from '../../messages'
import { count, list } from '../../words/plain-words'
import type { ReviewState } from '../grouping'
import { LineList } from '../prepare/line-list'
import { useLines } from '../prepare/use-lines'
import { Kept } from './kept'
import { say } from '../../words/say'

export function Promises({ state }: { readonly state: ReviewState }) {
  const keeper = useLines(state)
  const { promises } = state.standing
  return (
    <section class="promises">
      <h3>{say('What was promised that may not be in here?')}</h3>
      {promises.length === 0 && <p class="faint">{say('A discount, a start date, a person who will do the work: whatever was said and matters to you. Write each in one line, then see whether the contract says it too.')}</p>}
      <LineList
        lines={promises} keeper={keeper} called={say('Promise')} placeholder={say('What was said, in one line')}
        lineOf={(id, text, known) => lineOf(id, text, known?.keptBy)}
        under={(_, promise) => promise && <Kept promise={promise} onKeptBy={keptBy => keeper.write(lineOf(promise.id, promise.text, keptBy))} />}
      />
    </section>
  )
}

const lineOf = (id: string, text: string, keptBy: string | null | undefined): NewLine => ({ list: 'promises', id, text, ...keptBy !== undefined && { keptBy } })

const shortly: readonly (readonly [PromiseStanding['state'], string])[] = [['changed', say('whose words are gone')], ['open', say('still open')], ['not-in-contract', say('not in the contract')]]

/** "3 promises: 1 still open and 1 not in the contract."; '' where nothing was written down. */
export function promisesInShort(promises: readonly PromiseStanding[]): string {
  if (promises.length === 0) return ''
  const told = shortly.flatMap(([state, words]) => {
    const n = promises.filter(promise => promise.state === state).length
    return n === 0 ? [] : [`${n} ${words}`]
  })
  const all = count(promises.length, 'promise')
  return told.length > 0 ? `${all}: ${list(told)}.` : say(promises.length === 1 ? '{1}, in the contract.' : '{1}, all in the contract.', all)
}
