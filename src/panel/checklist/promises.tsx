/** What was promised in talks and may not be in the contract: one line each, ticked to words of the contract or to "not in there". */
import type { NewLine, PromiseStanding } from '../../messages'
import { count, list } from '../../words/plain-words'
import { useActions } from '../actions'
import type { Guess } from '../desk'
import type { ReviewState } from '../grouping'
import { LineField } from './line-field'
import { Promised } from './promise'

export function Promises({ state }: { readonly state: ReviewState }) {
  const { decide, say } = useActions()
  const { promises } = state.standing
  const put = (id: string, text: string, keptBy?: string | null, before?: string) => {
    const line = { list: 'promises', id, text, ...keptBy !== undefined && { keptBy } } as const
    return decide((desk, tab) => desk.writeLine(tab, line, before), guessOf(line))
  }
  const remove = async ({ id, text, keptBy }: PromiseStanding, before: string | undefined) => {
    if (await decide((desk, tab) => desk.removeLine(tab, id), without(id))) say(`Removed: ${text}`, () => void put(id, text, keptBy, before))
  }

  return (
    <section class="promises">
      <h3>What was promised that may not be in here?</h3>
      {promises.length === 0 && <p class="faint">A discount, a start date, a person who will do the work: whatever was said and matters to you. Write each in one line, then see whether the contract says it too.</p>}
      <ul>
        {promises.map((promise, i) => (
          <Promised
            key={promise.id} promise={promise} onText={text => put(promise.id, text, promise.keptBy)} onRemove={() => void remove(promise, promises[i + 1]?.id)}
            onKeptBy={keptBy => put(promise.id, promise.text, keptBy)}
          />
        ))}
      </ul>
      <LineField label="A promise, in one line" button="Add" placeholder="Kept in this browser, for you alone" onKeep={text => put(crypto.randomUUID(), text)} />
    </section>
  )
}

const shortly: readonly (readonly [PromiseStanding['state'], string])[] = [['changed', 'whose words are gone'], ['open', 'still open'], ['not-in-contract', 'not in the contract']]

/** "3 promises: 1 still open and 1 not in the contract."; '' where nothing was written down. */
export function promisesInShort(promises: readonly PromiseStanding[]): string {
  if (promises.length === 0) return ''
  const told = shortly.flatMap(([state, words]) => {
    const n = promises.filter(promise => promise.state === state).length
    return n === 0 ? [] : [`${n} ${words}`]
  })
  const all = count(promises.length, 'promise')
  return told.length > 0 ? `${all}: ${list(told)}.` : `${all}, ${promises.length === 1 ? '' : 'all '}in the contract.`
}

const without = (id: string): Guess => state => withPromises(state, state.standing.promises.filter(promise => promise.id !== id))

/** Whether the contract holds the words is for the background to say; until it has, what was chosen is believed. */
const guessOf = (line: Extract<NewLine, { list: 'promises' }>): Guess => state => {
  const promise: PromiseStanding = { ...line, at: new Date().toISOString(), spans: [], clause: '', state: line.keptBy === undefined ? 'open' : line.keptBy === null ? 'not-in-contract' : 'in-contract' }
  const before = state.standing.promises
  return withPromises(state, before.some(({ id }) => id === line.id) ? before.map(other => other.id === line.id ? promise : other) : [...before, promise])
}

const withPromises = (state: ReviewState, promises: readonly PromiseStanding[]): ReviewState => ({ ...state, standing: { ...state.standing, promises } })
