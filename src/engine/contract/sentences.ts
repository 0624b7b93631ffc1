import type { Block, Clause, Sentence } from './contract'
import type { Passage } from './passages'
import type { SentenceWords } from './words'

export type SentencePlace = Omit<Sentence, 'words' | 'traits'> & { readonly inside: SentenceWords }

/** Cuts each paragraph into sentences; a numbered list inside a sentence stays in it. */
export function readSentences(blocks: readonly Block[], clauses: readonly Clause[], passages: readonly Passage[]): SentencePlace[] {
  const sentences: SentencePlace[] = []
  let clause = -1
  for (const passage of passages) {
    let block = passage.from
    for (const cut of passage.cuts) {
      const start = passage.start + cut.start, end = passage.start + cut.end
      while (block + 1 < passage.to && blocks[block]!.end <= start) block++
      while (clause + 1 < clauses.length && clauses[clause + 1]!.at.start < end && (clauses[clause + 1]!.at.start <= start || clauses[clause + 1]!.at.start < start + 12)) clause++
      const isTitle = clause >= 0 && clauses[clause]!.at.end >= end && clauses[clause]!.at.start <= start
      sentences.push({ index: sentences.length, start, end, text: cut.text, inside: cut.inside, block, clause, operative: !isTitle && (blocks[block]!.kind === 'text' || passage.to - passage.from > 1) })
    }
  }
  return sentences
}
