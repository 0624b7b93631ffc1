import { sentencesWithAny } from '../contract/words'
import type { Hit, Reading, Rule } from './rule'

/** What one rule says of a contract, in the order of the text. */
export function run(rule: Rule, reading: Reading): readonly Hit[] {
  const { find } = rule
  if ('inContract' in find) return find.inContract(reading)
  const { words, sentences } = reading.contract
  const hits: Hit[] = []
  for (const i of sentencesWithAny(words, find.triggers)) {
    if (!find.need || words.candidates.has(find.need, i)) for (const hit of find.inSentence(sentences[i]!, reading)) hits.push(hit)
  }
  // Asked last: most rules find nothing in most contracts.
  return hits.length > 0 && find.settledBy?.(reading) ? [] : hits
}
