import type { Span } from './contract'
import { everyMatch } from './matches'

/** A quoted term: where the words inside the quotation marks stand, and where the marks themselves begin and end. */
export type Quoted = { readonly at: Span; readonly term: string; readonly outer: Span }

// Straight and curly marks, double and single; emphasis marks and a comma may stand inside them. A single mark counts only where it is no apostrophe.
const quoted = /(?:[“"„]|''|``|‘‘)\s?[*_]{0,3}([^“”"„*_\n\s][^“”"„*_]{0,90}?)[,.;]?[*_]{0,3}[,.;]?\s?(?:[”"“]|''|’’)|(?<![\p{L}\p{N}])[‘'`]\s?([\p{L}\p{N}][^‘’'`“”"\n]{0,80}?)[,.;]?\s?[’'](?![\p{L}\p{N}])/gu

/** Every quoted term of up to ten words in a text, in order; `from` is added to the places. */
export function quotedIn(text: string, from = 0): Quoted[] {
  if (!/[“"„‘'`]/.test(text)) return []
  const found: Quoted[] = []
  for (const m of everyMatch(text, quoted)) {
    const words = m[1] ?? m[2]!
    const term = words.replace(/\s+/g, ' ').trim()
    if (!/^[\p{L}\p{N}][^;:]*$/u.test(term) || !/\p{L}/u.test(term) || term.split(' ').length > 10) continue
    const start = from + m.index + m[0].indexOf(words) + (words.length - words.trimStart().length)
    found.push({ term, at: { start, end: start + words.trim().length }, outer: { start: from + m.index, end: from + m.index + m[0].length } })
  }
  return found
}
