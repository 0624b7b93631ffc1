import type { Block, Clause, Sentence } from './contract'
import { readPassages } from './passages'
import { sentenceEnds } from './sentence-ends'

export type SentencePlace = Omit<Sentence, 'words'>

/** Cuts each paragraph into sentences; a numbered list inside a sentence stays in it. */
export function readSentences(text: string, blocks: readonly Block[], clauses: readonly Clause[]): SentencePlace[] {
  const sentences: SentencePlace[] = []
  let clause = -1
  for (const passage of readPassages(text, blocks)) {
    const cuts = sentenceEnds(text.slice(passage.start, passage.end))
    let block = passage.from
    for (let k = 0; k < cuts.length; k += 2) {
      const start = passage.start + cuts[k]!, end = passage.start + cuts[k + 1]!
      while (block + 1 < passage.to && blocks[block]!.end <= start) block++
      while (clause + 1 < clauses.length && clauses[clause + 1]!.at.start < end && (clauses[clause + 1]!.at.start <= start || clauses[clause + 1]!.at.start < start + 12)) clause++
      const isTitle = clause >= 0 && clauses[clause]!.at.end >= end && clauses[clause]!.at.start <= start
      sentences.push({ index: sentences.length, start, end, text: text.slice(start, end), block, clause, operative: !isTitle && (blocks[block]!.kind === 'text' || passage.to - passage.from > 1) })
    }
  }
  return sentences
}
