import type { Hit, Reading, Rule } from './rule'

/** What one rule says of a contract, in the order of the text. */
export function run(rule: Rule, reading: Reading): readonly Hit[] {
  const { find } = rule
  if ('inContract' in find) return find.inContract(reading)
  if (find.settledBy?.(reading)) return []
  const { words, sentences } = reading.contract
  const candidates = new Set(find.triggers.flatMap(word => words.sentencesWith(word)))
  return [...candidates].sort((a, b) => a - b).flatMap(i => find.inSentence(sentences[i]!, reading))
}
