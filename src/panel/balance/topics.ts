/** The balance as it is drawn: topic by topic, who holds what, with the words. */
import type { Span } from '../../engine/contract/contract'
import type { Review } from '../../engine/review'
import type { ReviewState } from '../grouping'

/** The two ends of each bar. The reader's side stands on the right. */
export type Ends = { readonly left: string; readonly right: string }

export type Held = {
  /** A role, or 'each'. */
  readonly role: string
  /** After the holder's name: "may end it without a reason". */
  readonly holds: string
  /** True where the other side does not hold the same. */
  readonly alone: boolean
  /** True where the other side holds it on better terms. */
  readonly worse: boolean
  /** Where the contract gives it. */
  readonly places: readonly Place[]
}

type Place = { readonly words: string; readonly clause: string; readonly span: Span; /** True: "needs your eyes". */ readonly look: boolean }

export type Topic = {
  readonly name: string
  /** A role, 'even' or 'unclear'. */
  readonly leans: string
  readonly held: readonly Held[]
}

/** As the engine says it of whoever has the worse of two terms. */
const worseTerms = ', on worse terms'

/** Undefined where the contract has more sides than two, or where we could not tell them apart. */
export function endsOf(parties: Review['parties'], reader: string | undefined): Ends | undefined {
  const [one, other, ...more] = new Set(parties.map(({ role }) => role))
  if (one === undefined || other === undefined || more.length > 0) return undefined
  return reader === one ? { left: other, right: one } : { left: one, right: other }
}

export function topicsOf({ review: { balance, provisions }, quotes, clauses }: Pick<ReviewState, 'review' | 'quotes' | 'clauses'>): readonly Topic[] {
  const placed = new Map(provisions.map(({ start, end }, index) => [`${start} ${end}`, index]))
  return balance.map(({ topic, leans, rows }) => {
    const holders = (right: string) => new Set(rows.filter(({ holds }) => plain(holds) === right).map(({ role }) => role))
    const held = new Map<string, Held>()
    for (const { role, holds, at, tier } of rows) {
      const index = placed.get(`${at.start} ${at.end}`) ?? -1
      const place = { words: quotes.provisions[index] ?? '', clause: clauses.provisions[index] ?? '', span: at, look: tier === 'judgement' }
      const right = plain(holds), key = `${role} ${holds}`
      held.set(key, { role, holds: right, alone: role !== 'each' && holders(right).size === 1, worse: holds.endsWith(worseTerms), places: [...held.get(key)?.places ?? [], place] })
    }
    return { name: topic, leans, held: [...held.values()] }
  })
}

const plain = (holds: string) => holds.endsWith(worseTerms) ? holds.slice(0, -worseTerms.length) : holds

/** How many rights a role holds in a topic, those of both sides among them. */
export const rightsOf = (role: string, { held }: Topic): number => distinct(held.filter(one => one.role === role || one.role === 'each'))

/** What the bar shows: a right on worse terms is half of one. */
export const weightOf = (role: string, topic: Topic): number => rightsOf(role, topic) - distinct(topic.held.filter(one => one.role === role && one.worse)) / 2

const distinct = (held: readonly Held[]) => new Set(held.map(({ holds }) => holds)).size
