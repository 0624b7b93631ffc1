/** One sentence, one point: where two rules speak of the same sentence and one says more, the other folds into it. */
import type { Contract } from './contract/contract'
import { sentenceAt } from './contract/sentence-at'
import type { Hit, Rule } from './rules/rule'

/** What a rule found, and for each hit the rules that have folded into it. */
export type Said = { readonly rule: Rule; readonly hits: readonly { readonly hit: Hit; readonly folded: readonly Rule[] }[] }

type Place = { readonly hit: Hit; readonly folded: Rule[]; readonly sentence: number }

/** The hits that remain. A rule whose every hit folded is left out. */
export function fold(said: readonly Said[], contract: Contract): Said[] {
  const places = new Map(said.map(({ rule, hits }) => [rule, hits.map(({ hit, folded }): Place => ({ hit, folded: [...folded], sentence: sentenceAt(contract, hit.spans[0]?.start ?? -1) }))] as const))
  const standing = new Map<string, Place>()
  for (const [{ id }, own] of places) for (const place of own) for (const key of [keyOf(id, place), anyone(id, place)]) if (!standing.has(key)) standing.set(key, place)
  const gone = new Set<Place>()
  // Those that yield to the most go first, so that what has been handed to them is handed on.
  for (const [rule, own] of [...places].sort(([a], [b]) => (b.yieldsTo?.length ?? 0) - (a.yieldsTo?.length ?? 0)))
    for (const place of own) {
      const stronger = (rule.yieldsTo ?? []).map(id => strongerAt(standing, id, place)).find(other => other && !gone.has(other))
      if (!stronger) continue
      stronger.folded.push(rule, ...place.folded)
      gone.add(place)
    }
  return [...places].flatMap(([rule, own]) => {
    const hits = own.filter(place => !gone.has(place))
    return hits.length > 0 ? [{ rule, hits }] : []
  })
}

const keyOf = (id: string, { sentence, hit: { against } }: Place): string => `${id} ${sentence} ${against ?? ''}`
const anyone = (id: string, { sentence }: Place): string => `${id} ${sentence} *`

/** Another rule's hit in the same sentence, hard on the same role, or on nobody in particular. */
function strongerAt(standing: ReadonlyMap<string, Place>, id: string, place: Place): Place | undefined {
  if (place.sentence < 0) return undefined
  return place.hit.against === undefined ? standing.get(anyone(id, place)) : standing.get(keyOf(id, place)) ?? standing.get(`${id} ${place.sentence} `)
}
