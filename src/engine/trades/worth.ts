/** What is worth how much to whom, as far as the review and our playbooks can tell. There are no figures in it. */
import { ours } from '../playbooks/ours'
import { sideOf } from '../playbooks/sides'
import { topicOf } from '../playbooks/topics'
import type { Finding, Review } from '../review'

/** Topics on which our playbook for this side of such a contract has a position: the points that this side is expected to care for. */
export function topicsOf(role: string, { contractType: { kind }, parties }: Review): ReadonlySet<string> {
  const side = sideOf(role, kind, parties)
  const layer = ours.find(({ contracts }) => contracts?.includes(kind))?.sides.find(one => one.side === side)
  return new Set(Object.keys(layer?.positions ?? {}))
}

/** The only other party; undefined where there are more, or nobody knows whose side the reader is on. */
export function otherParty({ parties, side }: Review): string | undefined {
  return side !== undefined && parties.length === 2 ? parties.find(({ role }) => role !== side)?.role : undefined
}

export const isAmong = (topics: ReadonlySet<string>, { rule }: Pick<Finding, 'rule'>): boolean => topics.has(topicOf(rule) ?? rule)

/** Slips, loose words and sums are put right for their own sake; nobody buys or sells them. */
export const isTradeable = ({ family }: Pick<Finding, 'family'>): boolean => !/^(?:AMB|DRF|MTR)$/.test(family)
