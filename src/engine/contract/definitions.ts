import type { Block, DefinedTerm, Sentence, WordIndex } from './contract'

export function readDefinitions(text: string, _blocks: readonly Block[], sentences: readonly Sentence[], _words: WordIndex): DefinedTerm[] {
  const found: DefinedTerm[] = []
  for (const s of sentences) for (const m of s.text.matchAll(/[“"]\*{0,2}([A-Z][^”"]{1,60}?)\*{0,2}[”"]/g)) {
    const start = s.start + m.index + m[0].indexOf(m[1]!)
    found.push({ term: m[1]!, at: { start, end: start + m[1]!.length }, meaning: { start: s.start, end: s.end }, uses: [] })
  }
  void text
  return found
}
