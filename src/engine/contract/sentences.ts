import type { Block, Clause, Sentence } from './contract'

export type SentencePlace = Omit<Sentence, 'words'>

/** Cuts each block into sentences; a numbered list inside a sentence stays in it. */
export function readSentences(text: string, blocks: readonly Block[], clauses: readonly Clause[]): SentencePlace[] {
  const sentences: SentencePlace[] = []
  let clause = -1
  blocks.forEach((block, b) => {
    while (clause + 1 < clauses.length && clauses[clause + 1]!.at.start <= block.start) clause++
    const body = text.slice(block.start, block.end)
    let from = 0
    const push = (to: number) => {
      while (from < to && body.charCodeAt(from) <= 32) from++
      if (to > from) sentences.push({ index: sentences.length, start: block.start + from, end: block.start + to, text: body.slice(from, to), block: b, clause, operative: block.kind === 'text' })
      from = to
    }
    for (const m of body.matchAll(/[.?!;]["”’)]*\s+(?=["“(]?[A-Z])/g)) {
      const before = body.slice(Math.max(0, m.index - 6), m.index + 1)
      if (/\b(?:[A-Z]|Inc|Ltd|Co|No|Mr|Mrs|Ms|Dr|St|Art|Sec|cl|e\.g|i\.e|vs?)\.$/.test(before) || /^\s*\d[\d.]*\.$/.test(body.slice(from, m.index + 1))) continue
      push(m.index + m[0].trimEnd().length)
    }
    push(body.length)
  })
  return sentences
}
