/** Texts with «marks» around the words that a rule must mark, and what a rule marks in a text. */
import type { Span } from '../../../src/engine/contract/contract'
import { readContract } from '../../../src/engine/contract/contract'
import { normsOf } from '../../../src/engine/grammar/norms'
import { readKeyTerms } from '../../../src/engine/key-terms/index'
import { readProvisions } from '../../../src/engine/provisions/index'
import type { Reading, Rule } from '../../../src/engine/rules/rule'
import { rules } from '../../../src/engine/rules/index'
import { hitsAmong, run } from '../../../src/engine/rules/run'
import { defaultThresholds } from '../../../src/engine/rules/thresholds'

type Taken = { readonly text: string; readonly spans: Span[] }

/** The text without its marks, and where they were. Throws where a mark is not closed. */
export const unmark = (marked: string): Taken => takenOut(marked, '«', '»')

/** The text without the ‹brackets› around what a page holds but does not show, and where they were. */
export const unhide = (marked: string): Taken => takenOut(marked, '‹', '›')

function takenOut(marked: string, open: string, close: string): Taken {
  const spans: Span[] = []
  let text = ''
  for (const [i, piece] of marked.split(open).entries()) {
    const end = i === 0 ? 0 : piece.indexOf(close)
    if (end < 0 || piece.lastIndexOf(close) > end || (i === 0 && piece.includes(close))) throw new Error(`a mark is not closed: ${piece}`)
    if (i > 0) spans.push({ start: text.length, end: text.length + end })
    text += i === 0 ? piece : piece.slice(0, end) + piece.slice(end + 1)
  }
  return { text, spans }
}

/** The text with «marks» put around these spans, each span once, in order: the inverse of `unmark` where spans do not overlap. */
export function mark(text: string, spans: readonly Span[]): string {
  const seen = new Set<string>()
  let marked = '', from = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (seen.has(`${start}-${end}`)) continue
    seen.add(`${start}-${end}`)
    marked += text.slice(from, start) + '«' + text.slice(start, end) + '»'
    from = end
  }
  return marked + text.slice(from)
}

/** A text as every rule sees it. */
export function readingOf(text: string): Reading {
  const contract = readContract(text)
  const provisions = readProvisions(contract)
  return { contract, provisions, keyTerms: readKeyTerms(contract, provisions), thresholds: defaultThresholds, norms: sentence => normsOf(contract, sentence) }
}

/** All that a rule marks in a text, as a marked text. What stands in ‹brackets› cannot be seen. */
export function marksOf(rule: Rule, hidden: string): string {
  const { text, spans: unseen } = unhide(hidden)
  const reading = { ...readingOf(text), unseen }
  return mark(text, run(rule, reading, hitsAmong(rules, reading)).flatMap(hit => hit.spans))
}
