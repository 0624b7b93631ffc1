/** What the reader's decisions come to in the contract as it reads now. Pure. */
import { heldAgainst } from '../engine/bottom-lines'
import type { Line, OutsidePromise, PromiseStanding, Standing } from '../messages'
import { findingsStanding, silencedIn } from './known-findings'
import { placesIn } from './question'
import type { ReadersView } from './readers-view'

/** `label` says where a place is. */
export function standingOf(view: ReadersView, label: (at: number) => string): Omit<Standing, 'round'> {
  const { review, reading, decisions, settings, playbook, partly } = view
  const lines = <L extends Line['list']>(list: L) => decisions.lines.filter((line): line is Extract<Line, { list: L }> => line.list === list)
  return {
    ...findingsStanding(view),
    silenced: silencedIn(decisions, settings.silenced),
    priorities: lines('priorities'),
    bottomLines: lines('bottom-lines').map(line => line.tie ? { ...line, kept: heldAgainst(line.tie, review.keyTerms) } : line),
    promises: lines('promises').map(promiseIn(reading.text.text, label, partly)),
    packages: lines('packages'),
    playbook,
  }
}

function promiseIn(text: string, label: (at: number) => string, partly: boolean): (promise: OutsidePromise) => PromiseStanding {
  const placesOf = placesIn(text)
  return promise => {
    const { keptBy } = promise
    if (keptBy === undefined || keptBy === null) return { ...promise, state: keptBy === null ? 'not-in-contract' : 'open', spans: [], clause: '' }
    const spans = placesOf(keptBy)
    return { ...promise, state: spans.length > 0 || partly ? 'in-contract' : 'changed', spans, clause: spans[0] ? label(spans[0].start) : '' }
  }
}
