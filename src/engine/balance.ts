/** Who holds which rights, topic by topic. Every row has its words; there is never a grade. */
import type { Party, Span } from './contract/contract'
import type { Provision } from './provisions/provision'

export type Balance = readonly {
  /** In plain words: "Ending it". */
  readonly topic: string
  /** The role that it leans to, 'even' or 'unclear'. */
  readonly leans: string
  readonly rows: readonly { /** A role, or 'each'. */ readonly role: string; readonly holds: string; readonly at: Span; /** Set: "needs your eyes". */ readonly tier?: 'judgement' }[]
}[]

/** The rights of each topic: a kind of provision, and what its holder holds. */
const topics: readonly (readonly [topic: string, rights: Readonly<Record<string, string>>])[] = [
  ['Ending it', { 'termination-for-convenience': 'may end it without a reason', 'termination-for-cause': 'may end it for breach', 'cure-period': 'has time to put a breach right' }],
  ['Changing the terms', { 'terms-change': 'may change the terms', 'service-change': 'may change what is delivered' }],
  ['Price', { 'price-change': 'may change the price' }],
  ['Suspending', { suspension: 'may suspend' }],
  ['Transfer', { 'free-assignment': 'may transfer it freely' }],
  ['Liability limit', { 'cap-on-liability': 'is protected by a limit', 'liability-exclusion': 'is protected by an exclusion' }],
  ['Indemnities', { indemnity: 'is covered by the other side' }],
  ['Ownership and use of work', { 'ip-ownership-assignment': 'receives the rights', 'license-grant': 'receives a licence' }],
  ['Checking the books', { 'audit-rights': 'may inspect' }],
  ['Restrictions', { 'non-compete': 'is protected from competition', exclusivity: 'has exclusivity', 'no-solicit-of-employees': 'keeps its people from being hired away' }],
  ['Late payment', { 'late-interest': 'may charge interest', 'set-off': 'may set off' }],
  ['Publicity', { publicity: 'may name the other' }],
  ['Legal costs', { 'fees-recovery': 'gets its legal costs back' }],
]

export function readBalance(provisions: readonly Provision[], parties: readonly Party[]): Balance {
  return topics.flatMap(([topic, rights]) => {
    const rows = provisions.flatMap(({ kind, holder, start, end, tier }) => {
      const holds = Object.hasOwn(rights, kind) ? rights[kind] : undefined
      return holds && holder ? [{ role: holder, holds, at: { start, end }, ...(tier ? { tier } : {}) }] : []
    })
    return rows.length > 0 ? [{ topic, leans: leaning(rows, parties), rows }] : []
  })
}

/** Leans to whoever holds a kind of right that the other does not; even where both hold the same kinds. */
function leaning(rows: readonly { role: string; holds: string }[], parties: readonly Party[]): string {
  if (parties.length !== 2) return rows.every(({ role }) => role === 'each') ? 'even' : 'unclear'
  const [one, other] = parties.map(({ role }) => new Set(rows.filter(row => row.role === role || row.role === 'each').map(({ holds }) => holds))) as [Set<string>, Set<string>]
  const more = [...one].filter(right => !other.has(right)).length, fewer = [...other].filter(right => !one.has(right)).length
  if (more === fewer) return more === 0 ? 'even' : 'unclear'
  return parties[more > fewer ? 0 : 1]!.role
}
