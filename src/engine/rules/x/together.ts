/** The form of rules about clauses that are harmless alone and bite together. */
import type { Span } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import { sentencesWithAny } from '../../contract/words'
import { counterparty } from '../forms'
import type { Find, Hit, HitsOf, Reading } from '../rule'

/** Where one of the clauses stands, and whom it is hard on. */
type Part = (hitsOf: HitsOf, reading: Reading) => readonly Hit[]

/** What any of these rules finds. */
export const found = (...ids: readonly string[]): Part => hitsOf => ids.flatMap(id => [...hitsOf(id)])

/** What provisions of this kind say, hard on whoever does not hold them. */
export const provided = (kind: string, only = /./): Part => (_, reading) => reading.provisions.flatMap(({ kind: one, holder, start, end }) => {
  if (one !== kind || !hasMatch(reading.contract.text.slice(start, Math.min(end, start + 2_000)), only)) return []
  const against = holder === 'each' ? undefined : counterparty(reading, holder)
  return [{ spans: [{ start, end }], ...(against ? { against } : {}) }]
})

/** Words in sentences that hold one of the triggers, hard on nobody in particular. */
export const said = (triggers: readonly string[], words: RegExp): Part => (_, { contract }) => sentencesWithAny(contract.words, triggers).flatMap(index => {
  const { text, start, operative } = contract.sentences[index]!, match = operative ? firstMatch(text, words) : null
  return match ? [{ spans: [{ start: start + match.index, end: start + match.index + match[0].length }] }] : []
})

/** One finding where every part is there and none is hard on another role than the rest; `unless` hears whom it is hard on. */
export function together(parts: readonly Part[], unless?: (reading: Reading, role: string | undefined) => boolean): Find {
  return {
    inHits: (hitsOf, reading) => {
      const places: (readonly Hit[])[] = []
      for (const part of parts) {
        const hits = part(hitsOf, reading)
        if (hits.length === 0) return []
        places.push(hits)
      }
      for (const role of roles(places)) {
        const spans = onePlaceEach(places, role)
        if (spans) return unless?.(reading, role) ? [] : [{ spans, ...(role ? { against: role } : {}) }]
      }
      return []
    },
  }
}

/** Every role that a part is hard on, in order; where no part names one, nobody in particular. */
function roles(places: readonly (readonly Hit[])[]): readonly (string | undefined)[] {
  const named = new Set(places.flatMap(hits => hits.flatMap(({ against }) => against ?? [])))
  return named.size > 0 ? [...named] : [undefined]
}

/** The first place of each part that is hard on this role, or on nobody in particular; no two of them overlap. In the order of the text. */
function onePlaceEach(places: readonly (readonly Hit[])[], role: string | undefined): readonly Span[] | undefined {
  const chosen: Span[] = []
  for (const hits of places) {
    const fitting = hits.filter(({ against }) => against === undefined || against === role).sort((a, b) => Number(b.against === role) - Number(a.against === role))
    const span = fitting.flatMap(({ spans }) => spans).find(({ start, end }) => chosen.every(other => end <= other.start || other.end <= start))
    if (!span) return undefined
    chosen.push(span)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

/** Whether this party may leave without a reason, as far as can be told; whoever may be meant counts as meant. */
export function mayLeave({ provisions, contract }: Reading, role: string | undefined): boolean {
  return provisions.some(({ kind, holder }) => kind === 'termination-for-convenience' && (holder === undefined || holder === 'each' || holder === role))
    || hasMatch(contract.text, /\byou (?:may|can|have the right to|are free to)\b[^.;]{0,100}\b(?:cancel|terminate|end|close|delete|stop)\b/i)
}
