import { leadOf } from '../contract/leads'
import { sentencesFor, sentencesWithAny } from '../contract/words'
import type { Hit, HitsOf, Reading, Rule } from './rule'

/** What one rule says of a contract, in the order of the text. Rules that rest on others ask them through `hitsOf`. */
export function run(rule: Rule, reading: Reading, hitsOf: HitsOf = noHits): readonly Hit[] {
  const hits = found(rule, reading, hitsOf)
  return rule.oneSided && bothBear(hits, reading) ? [] : hits
}

/** Mirrored clauses: what each of two parties says in a sentence of its own is hard on neither. */
function bothBear(hits: readonly Hit[], { contract: { parties } }: Reading): boolean {
  return parties.length === 2 && parties.every(({ role }) => hits.some(({ against }) => against === role))
}

function found({ find }: Rule, reading: Reading, hitsOf: HitsOf): readonly Hit[] {
  if ('inContract' in find) return find.inContract(reading)
  if ('inHits' in find) return find.inHits(hitsOf, reading)
  const { words, sentences } = reading.contract
  const hits: Hit[] = []
  // An item of a list may have what the pattern needs in its lead.
  const places = find.places ? find.places(reading.contract) : find.items ? sentencesWithAny(words, find.triggers).filter(i => !find.need || words.candidates.has(find.need, i) || leadOf(reading.contract, sentences[i]!)) : sentencesFor(words, find.triggers, find.need)
  for (const i of places) for (const hit of find.inSentence(sentences[i]!, reading)) hits.push(hit)
  // Asked last: most rules find nothing in most contracts.
  return hits.length > 0 && find.settledBy?.(reading) ? [] : hits
}

const noHits: HitsOf = () => []

/** Runs each of these rules when it is asked for, and once only. */
export function hitsAmong(rules: readonly Rule[], reading: Reading): HitsOf {
  const byId = new Map(rules.map(rule => [rule.id, rule])), known = new Map<string, readonly Hit[]>()
  const hitsOf: HitsOf = id => {
    const before = known.get(id), rule = byId.get(id)
    if (before || !rule) return before ?? []
    // A rule that in the end rests on itself finds nothing, rather than asking for ever.
    known.set(id, [])
    const hits = run(rule, reading, hitsOf)
    known.set(id, hits)
    return hits
  }
  return hitsOf
}
