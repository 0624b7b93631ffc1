/** What the reader's decisions come to in the contract as it reads now. Pure. */
import { heldAgainst } from '../../engine/bottom-lines'
import type { Line, Standing } from '../../messages'
import { findingsStanding, silencedIn } from './known-findings'
import { promiseIn, promisesAmong } from '../desk/promises'
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
    promises: promisesAmong(decisions.lines).map(promiseIn(reading.text.text, label, partly)),
    packages: lines('packages'),
    playbook,
  }
}
