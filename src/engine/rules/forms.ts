/** The common ways in which a rule finds its places. */
import { needOf } from '../contract/candidates'
import type { Sentence, Span } from '../contract/contract'
import { everyMatch, hasMatch } from '../contract/matches'
import { rememberInSentence } from '../contract/memory'
import { withoutLineEnds } from '../contract/one-line'
import { standing } from '../contract/standing-questions'
import type { Find, Hit, Reading, Severity } from './rule'

type Words = {
  /** Lower-case words without which the pattern cannot match. */
  readonly triggers: readonly string[]
  /** What is marked: the group named `mark` where there is one, else the whole match. */
  readonly match: RegExp
  /** The sentence is left alone where this matches it. */
  readonly unless?: RegExp
  /** The last word on a match: false drops it. */
  readonly when?: (found: RegExpExecArray, sentence: Sentence, reading: Reading) => boolean
  /** Whom it is hard on. */
  readonly against?: (found: RegExpExecArray, sentence: Sentence, reading: Reading) => string | undefined
  /** One sentence worked out from the words: what 2% a month is in a year. */
  readonly computed?: (found: RegExpExecArray, sentence: Sentence, reading: Reading) => string | undefined
  /** What a hit weighs where that is less than its rule: words that everybody’s online terms hold. */
  readonly severity?: (reading: Reading) => Severity | undefined
  readonly settledBy?: (reading: Reading) => boolean
  /** True: headings, tables of contents and signature blocks too. */
  readonly everywhere?: boolean
  /** False: sentences that say what a term means are left alone. */
  readonly inDefinitions?: boolean
}

/** Finds a pattern in the sentences that hold one of its trigger words. What stands in quotation marks is another paper's words, or a word spoken of: it is passed over. */
export function words({ triggers, match, unless, when, against, computed, severity, settledBy, everywhere = false, inDefinitions = true }: Words): Find {
  const flags = match.flags.replace(/[gd]/g, '')
  const plain = new RegExp(match.source, flags), pattern = new RegExp(match.source, `gd${flags}`)
  // What the words alone decide is remembered with them; `when` and `against` ask the contract.
  const matches = rememberInSentence((text): readonly RegExpExecArray[] => {
    // Places of groups cost much to work out, and most sentences do not match.
    if (!hasMatch(text, plain)) return none
    const found = outsideQuotations(text, pattern)
    return found.length === 0 || (unless && hasMatch(text, unless)) || (!inDefinitions && opensDefinition(text)) ? none : found
  })
  const inSentence = (written: Sentence, reading: Reading): readonly Hit[] => {
    if (!everywhere && !written.operative) return none
    const hits: Hit[] = [], sentence = onOneLine(written)
    for (const found of matches(sentence.text)) {
      if (when && !when(found, sentence, reading)) continue
      const [from, to] = found.indices?.groups?.['mark'] ?? [found.index, found.index + found[0].length]
      const role = against?.(found, sentence, reading), sum = computed?.(found, sentence, reading), weight = severity?.(reading)
      hits.push({ spans: [{ start: sentence.start + from, end: sentence.start + to }], ...(role ? { against: role } : {}), ...(sum ? { computed: sum } : {}), ...(weight ? { severity: weight } : {}) })
    }
    return hits
  }
  const need = needOf(match), places = standing({ triggers, need, everywhere, isSo: sentence => matches(onOneLine(sentence).text).length > 0 })
  return { triggers, need, places, inSentence, ...(settledBy ? { settledBy } : {}) }
}

/** Patterns are written for one line, and pasted text is wrapped in mid-sentence. Every place stays where it was. */
export function onOneLine(sentence: Sentence): Sentence {
  const text = withoutLineEnds(sentence.text)
  return text === sentence.text ? sentence : { ...sentence, text }
}

const none: readonly never[] = []

/** The matches of a global pattern that do not begin inside a quotation. */
function outsideQuotations(text: string, pattern: RegExp): RegExpExecArray[] {
  const outside: RegExpExecArray[] = []
  let quoted: Iterator<Span> | undefined, quotation: Span | undefined
  for (const found of everyMatch(text, pattern)) {
    quoted ??= quotations(text)
    while (!quotation || quotation.end <= found.index) quotation = quoted.next().value ?? { start: Infinity, end: Infinity }
    if (quotation.start >= found.index) outside.push(found)
  }
  return outside
}

/** “Such marks” by their shape, "such" by pairs; an unclosed one ends nothing. */
function* quotations(text: string): Generator<Span, undefined> {
  for (const { index, 0: words } of everyMatch(text, /“[^“”]*”|"[^"]*"/g)) yield { start: index, end: index + words.length }
}

/** True where the words at `at` stand in quotation marks that opened at most 2,000 code units before. */
export function insideQuotation(text: string, at: number): boolean {
  const from = Math.max(0, at - 2000)
  for (const { start, end } of quotations(text.slice(from, at + 2000))) if (from + start < at && at < from + end) return true
  return false
}

/** True for `“Fees” means …` and its like, numbered or not. */
export function opensDefinition(sentence: string): boolean {
  return hasMatch(sentence.slice(0, 300), /^[\s*_#>-]{0,8}(?:\d[\d.]{0,7}\)?\s{1,3}|\(?[a-z]{1,4}[.)]\s{1,3})?[\s*_]{0,4}(?:["“][*_]{0,3}[^"“”]{1,80}["”]|[*_]{0,3}[A-Z][\w’'&/-]{0,30}(?:\s(?:[A-Z][\w’'&/-]{0,30}|of|and|or|the|for|to)){0,7})[*_]{0,3}(?:\s\([^)]{0,80}\))?[,\s]{1,3}(?:shall mean|means?|has the meaning|have the meaning|refers to|is defined)\b/)
}

/** True where the contract says what a term that fits the pattern means. */
export const defines = (reading: Reading, term: RegExp): boolean => reading.contract.definitions.some(definition => hasMatch(definition.term, term))

/** The words around a match: at most so many code units before its start and after its end. */
export function around(found: RegExpExecArray, before: number, after: number): string {
  const end = found.index + found[0].length
  return found.input.slice(Math.max(0, found.index - before), end + after)
}
/** At most so many code units after a match. */
export const after = (found: RegExpExecArray, units: number): string => found.input.slice(found.index + found[0].length, found.index + found[0].length + units)
/** At most so many code units before a match. */
export const before = (found: RegExpExecArray, units: number): string => found.input.slice(Math.max(0, found.index - units), found.index)

/** The only other party, where there are exactly two. */
export function counterparty(reading: Reading, role: string | undefined): string | undefined {
  const { parties } = reading.contract
  return role && parties.length === 2 ? parties.find(party => party.role !== role)?.role : undefined
}
