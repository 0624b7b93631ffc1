/** What became of promises made in talks, in the contract as it reads now. Pure. */
import type { Line, OutsidePromise, PromiseStanding } from '../../messages'
import { placesIn } from '../review/question'

export const promisesAmong = (lines: readonly Line[]): readonly OutsidePromise[] => lines.filter(line => line.list === 'promises')

/** `label` says where a place is. `partly`: words that are not there may stand in the rest. */
export function promiseIn(text: string, label: (at: number) => string, partly: boolean): (promise: OutsidePromise) => PromiseStanding {
  const placesOf = placesIn(text)
  return promise => {
    const { keptBy } = promise
    if (keptBy === undefined || keptBy === null) return { ...promise, state: keptBy === null ? 'not-in-contract' : 'open', spans: [], clause: '' }
    const spans = placesOf(keptBy)
    return { ...promise, state: spans.length > 0 || partly ? 'in-contract' : 'changed', spans, clause: spans[0] ? label(spans[0].start) : '' }
  }
}

const words: Readonly<Record<PromiseStanding['state'], string>> = { open: 'still open', 'in-contract': 'in the contract', changed: 'its words are gone', 'not-in-contract': 'not in the contract' }

/** “Free training: in the contract” for each, as a confirmation rests on it. */
export function promisesSaid(lines: readonly Line[], text: string, partly: boolean): readonly string[] {
  return promisesAmong(lines).map(promiseIn(text, () => '', partly)).map(promise => `${promise.text}: ${words[promise.state]}`)
}
