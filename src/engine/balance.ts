/** Who holds which rights, topic by topic: the mirror table in plain words. Every row has its words; there is never a grade. */
import type { Contract, Party, Span } from './contract/contract'
import type { Mirror, Row, Topic } from './provisions/mirror/mirror'
import { mirrorOf } from './provisions/mirror/mirror'
import type { Provision } from './provisions/provision'

export type Balance = readonly {
  /** In plain words: "Ending it". */
  readonly topic: string
  /** The role that it leans to, 'even' or 'unclear'. */
  readonly leans: string
  readonly rows: readonly { /** A role, or 'each'. */ readonly role: string; readonly holds: string; readonly at: Span; /** Set: "needs your eyes". */ readonly tier?: 'judgement' }[]
}[]

export const balanceTopics: readonly (readonly [name: string, topics: readonly Topic[]])[] = [
  ['Ending it', ['terminate', 'cure']], ['Changing the terms', ['change']], ['Price', ['price']], ['Suspending', ['suspend']], ['Transfer', ['assign']], ['Liability limit', ['cap', 'exclude']], ['Indemnities', ['indemnify']],
  ['Insurance', ['insure']], ['Ownership and use of work', ['own', 'license']], ['Secrets', ['confide']], ['Data', ['data']], ['Checking the books', ['audit']], ['Restrictions', ['restrict']], ['Late payment', ['interest', 'set-off']],
  ['Publicity', ['publicise']], ['Legal costs', ['fees']], ['Where disputes go', ['forum']], ['Events that nobody controls', ['excuse']], ['Rights kept when waiting', ['waive']],
]

export function readBalance(contract: Contract, provisions: readonly Provision[]): Balance {
  const mirror = mirrorOf(contract, provisions)
  return balanceTopics.flatMap(([topic, topics]) => {
    const own = mirror.rows.filter(({ right }) => topics.includes(right.topic))
    const rows = own.flatMap(row => row.given.flatMap(({ holder, start, end, tier }) => (holder ? [{ role: holder, holds: holding(row, holder, mirror), at: { start, end }, ...(tier ? { tier } : {}) }] : [])))
    return rows.length > 0 ? [{ topic, leans: leaning(own, mirror, contract.parties), rows: rows.sort((a, b) => a.at.start - b.at.start) }] : []
  })
}

const unevenIn = ({ uneven }: Mirror, { right }: Row) => uneven.filter(({ kind }) => kind === right.id)

/** “may end it without a reason (worse terms)”: said of the one side only, and only where two numbers were compared. */
const holding = (row: Row, role: string, mirror: Mirror): string => (unevenIn(mirror, row).some(({ worse }) => worse === role) ? `${row.right.holds}, on worse terms` : row.right.holds)

/** Leans to the only role that holds what the other does not, or holds it on better terms; rights of both sides are not weighed against each other. */
function leaning(own: readonly Row[], mirror: Mirror, parties: readonly Party[]): string {
  const more = new Set(own.flatMap(row => (row.held === 'each' || row.held === 'unclear' ? unevenIn(mirror, row).map(({ other }) => other.holder) : [row.held])))
  const [role] = more
  if (parties.length !== 2) return role === undefined && own.every(({ held }) => held === 'each') ? 'even' : 'unclear'
  if (more.size === 1 && role !== undefined) return role
  return more.size === 0 && own.some(({ held }) => held === 'each') ? 'even' : 'unclear'
}
