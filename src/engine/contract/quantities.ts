import type { Quantity, Sentence, WordIndex } from './contract'

export function readQuantities(_text: string, sentences: readonly Sentence[], _words: WordIndex): Quantity[] {
  const found: Quantity[] = []
  for (const s of sentences) for (const m of s.text.matchAll(/(\d+)\)?\s+(day|month|year)s?\b/gi)) {
    const unit = m[2]!.toLowerCase() as 'day' | 'month' | 'year'
    found.push({ kind: 'duration', count: Number(m[1]), unit, iso: `P${m[1]}${unit[0]!.toUpperCase()}`, sentence: s.index, start: s.start + m.index, end: s.start + m.index + m[0].length })
  }
  return found
}
