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

/** The text without its marks, and where they were. Throws where a mark is not closed. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  for (const piece of marked.split(/(«[^«»]*»)/)) {
    const words = piece.startsWith('«') && piece.endsWith('»') ? piece.slice(1, -1) : piece
    if (/[«»]/.test(words)) throw new Error(`a mark is not closed: ${piece}`)
    if (words !== piece) spans.push({ start: text.length, end: text.length + words.length })
    text += words
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

/** All that a rule marks in a text, as a marked text. */
export function marksOf(rule: Rule, text: string): string {
  const reading = readingOf(text)
  return mark(text, run(rule, reading, hitsAmong(rules, reading)).flatMap(hit => hit.spans))
}
