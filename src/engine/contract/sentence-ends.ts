import { beforeNumber, either, inside, labelled, starters } from './abbreviations'
import { isDigit, isLower, isSpace, isUpper, isWordCharacter, trimmed } from './letters'
import { firstMatch, hasMatch } from './matches'
import { copyOf, remember } from './memory'
import type { SentenceWords } from './words'
import { wordsOf } from './words'

/** No sentence is longer, in characters: a text without full stops is cut at spaces, so that what reads sentences stays quick. */
const longest = 12_000

export type Cut = { readonly start: number; readonly end: number; readonly text: string; readonly inside: SentenceWords }

/**
 * The sentences of one paragraph, without the spaces between them; places are in the paragraph.
 * A pure function of the paragraph, linear in its length, and remembered: the same paragraph gives the very same strings again,
 * so whatever else is remembered by a sentence's text is found without reading the text anew.
 */
export const sentencesOf: (paragraph: string) => readonly Cut[] = remember(paragraph => {
  const cuts = read(paragraph)
  return Array.from({ length: cuts.length / 2 }, (_, k) => {
    const start = cuts[k * 2]!, end = cuts[k * 2 + 1]!, text = paragraph.slice(start, end)
    return { start, end, text, inside: wordsOf(text) }
  })
}, copyOf)

function read(text: string): number[] {
  const cuts: number[] = []
  const lowerCase = !hasCapital(text)
  let from = 0
  const cut = (to: number) => {
    for (const piece of pieces(text, from, to)) cuts.push(piece.start, piece.end)
    from = to
  }
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 46 || c === 33 || c === 63 || c === 0x2026) {
      const after = closersEnd(text, i + 1)
      const next = spaceEnd(text, after)
      if (next >= text.length) break
      if (next > after) {
        const start = trimmed(text, from, i).start
        const label = c === 46 ? lateLabel(text, start, i, next) : -1
        if (label > 0) cut(label)
        else if (endsAt(text, start, i, after, next, lowerCase)) cut(after)
      }
      i = after - 1
    } else if (c === 58) {
      const next = spaceEnd(text, i + 1)
      if (next > i + 1 && hasMatch(text.slice(next, next + 20), /^(?:ARTICLE|Article|SECTION|Section) (?:\d{1,2}|[IVX]{1,5})(?:[.:]|\s[-–—]|\s[A-Z])|^1\.\s{1,8}[A-Z]/) && (text.charCodeAt(next) !== 49 || hasMatch(text.slice(Math.max(0, i - 12), i), /\b(?:follows|below|conditions|agree|agreement)$/i))) cut(i + 1)
    } else if (c === 59) {
      const next = spaceEnd(text, i + 1)
      if (next > i + 1 && opensRecital(text, next)) cut(i + 1)
    } else if (c === 32 || c === 9) {
      const next = spaceEnd(text, i)
      // Three spaces before a clause number, or after a short title: a line end that was lost on the way.
      if (next - i >= 3 && i > from && (opensClause(text, next, i) || (i - from < 120 && isUpper(text.charCodeAt(next)) && isTitle(text.slice(from, i))))) cut(i)
      i = next - 1
    }
  }
  cut(text.length)
  return cuts
}

function* pieces(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  while (to - from > longest) {
    let at = text.lastIndexOf(' ', from + longest)
    if (at <= from + longest / 2) at = from + longest
    const piece = trimmed(text, from, at)
    if (piece.end > piece.start) yield piece
    from = at
  }
  const piece = trimmed(text, from, to)
  if (piece.end > piece.start) yield piece
}

/** Patterns for this and the like go over a text several times more slowly than loops do. */
function hasCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c >= 65 && c <= 90) return true
  }
  return false
}

const closers = new Set('. ? ! … " ” ’ \' ) ] } * _ »'.split(' ').map(c => c.charCodeAt(0)))

function closersEnd(text: string, i: number): number {
  while (i < text.length && closers.has(text.charCodeAt(i))) i++
  return i
}

function spaceEnd(text: string, i: number): number {
  while (i < text.length && isSpace(text.charCodeAt(i))) i++
  return i
}

/** Does the sentence that began at `from` end with the stop at `dot`? What follows it begins at `next`. */
function endsAt(text: string, from: number, dot: number, after: number, next: number, lowerCase: boolean): boolean {
  const c = text.charCodeAt(next)
  // Tokenised text sets its full stops apart: "as it is ."
  if (after === dot + 1 && dot > 0 && isSpace(text.charCodeAt(dot - 1)) && dot > from) return true
  if (isLower(c) && !lowerCase) return false
  if (c === 44 || c === 59 || c === 58 || c === 41 || c === 93) return false
  if (text.charCodeAt(dot) !== 46) return true
  // Markdown may write the stop of a number as "1\\.".
  const wordEnd = dot > from && text.charCodeAt(dot - 1) === 92 ? dot - 1 : dot
  const token = tokenBefore(text, wordEnd, from)
  if (!token) return true
  const word = token.toLowerCase()
  const tokenStart = wordEnd - token.length
  if (isLabel(text, from, tokenStart, word)) return false
  if (inside.has(word)) return false
  if (beforeNumber.has(word)) return !hasMatch(text.slice(next, next + 8), /^[\d#([]|^(?:[IVXLC]{1,6}|[A-Z])\b(?! [a-z])/)
  if (word.length === 1) {
    if (/\d/.test(word)) return true
    return lowerCase || isLower(token.charCodeAt(0)) || labelled.has(wordBefore(text, tokenStart)) || followsAsSentence(text, next, 'initial')
  }
  if (either.has(word) || word.includes('.') && /^(?:[a-z]\.){1,5}[a-z]$/.test(word)) return followsAsSentence(text, next, 'new')
  return true
}

/**
 * Where lines were run together: "agree as follows: 1. Term. Unless", "3. Exclusivity 3.01. During".
 * Gives the place of a clause number with a stop at `dot`, when it begins a clause in mid-line; else -1.
 */
function lateLabel(text: string, from: number, dot: number, next: number): number {
  if (!isDigit(text.charCodeAt(dot - 1))) return -1
  const token = /(?:^|\s)(\d{1,3}(?:\.\d{1,3})?)$/.exec(text.slice(Math.max(from, dot - 8), dot))?.[1]
  if (!token || dot - token.length - from < 4) return -1
  const before = text.slice(Math.max(from, dot - token.length - 30), dot - token.length)
  if (token.includes('.') ? !(dot - from < 120 && /[A-Z][a-z]{2,20}\s{1,5}$/.test(before) && !hasMatch(before, /\b(?:section|sections|clause|clauses|article|schedule|exhibit|version|part|paragraph)\s{1,5}$/i)) : !/:\s{1,5}$/.test(before)) return -1
  if (!token.includes('.') && !hasMatch(text.slice(next, next + 160), /^[A-Z][A-Za-z’'-]{1,20}(?:,? (?:[A-Z][A-Za-z’'-]{1,20}|of|and|or|to|for|the|in)){0,7}\.\s/)) return -1
  return dot - token.length
}

/** The letters, digits and inner stops before a full stop. */
function tokenBefore(text: string, dot: number, from: number): string {
  let i = dot
  while (i > from && dot - i < 24) {
    const c = text.charCodeAt(i - 1)
    if (c !== 46 && c !== 47 && !isWordCharacter(c)) break
    i--
  }
  return text.slice(i, dot)
}

/** "1.", "12.3.", "IV.", "A." where a clause or an item begins: the number of what follows. */
function isLabel(text: string, from: number, start: number, word: string): boolean {
  if (!isDigit(word.charCodeAt(0)) && word.length > 6 || !hasMatch(word, /^(?:\d{1,3}(?:\.\d{1,3}){0,5}|[ivxl]{1,6}|[a-z])$/)) return false
  const before = text.slice(Math.max(from, start - 40), start)
  if (start - from < 40 && hasMatch(before, /^[#*_>\s\-–•·“"']{0,12}(?:(?:article|section|clause|schedule|exhibit|part|paragraph|item|step)\s{1,5})?$/i)) return true
  return /[:;]\s{1,5}$/.test(before) && !/\b(?:and|or)\s{1,5}$/.test(before)
}

/** Whether what stands at `next` begins a sentence, where the stop before it could be an abbreviation's. */
function followsAsSentence(text: string, next: number, after: 'new' | 'initial'): boolean {
  const head = text.slice(next, next + 40)
  if (hasMatch(head, /^(?:\d{1,3}(?:\.\d{1,3}){0,4}\.?\s{1,5}[A-Z]|\([a-z]{1,4}\)\s|[#•*-])/)) return after === 'new'
  const word = firstMatch(head, /^[“"‘'([]{0,2}([A-Za-z]{1,20})(?=[\s,’'])/)?.[1]?.toLowerCase()
  return word !== undefined && starters.has(word) && !(after === 'initial' && word.length === 1)
}

function wordBefore(text: string, at: number): string {
  return /([A-Za-z]{1,20})\s{1,5}$/.exec(text.slice(Math.max(0, at - 26), at))?.[1]?.toLowerCase() ?? ''
}

function opensClause(text: string, next: number, end: number): boolean {
  return hasMatch(text.slice(next, next + 24), /^(?:\d{1,3}(?:\.\d{1,3}){1,4}\.?\s{1,8}[“"]?[A-Z]|\d{1,2}\.\s{1,8}[“"]?[A-Z]|(?:ARTICLE|Article|SECTION|Section) (?:\d|[IVX]{1,5}\b))/)
    && !hasMatch(text.slice(Math.max(0, end - 10), end), /(?:,|\b(?:section|sections|article|articles|clause|and|or|to|of|in|under|with|by|through|the|no\.?))$/i)
}

function opensRecital(text: string, at: number): boolean {
  return hasMatch(text.slice(at, at + 30), /^(?:and,?\s{1,5})?(?:whereas|now,?\s{1,5}therefore)\b/i)
}

function isTitle(words: string): boolean {
  const title = words.trim()
  if (title.length < 6 || hasMatch(title, /[,;:.&]$|\b(?:of|the|and|or|by|to|a|an|for|in|between|with|as)$/i) || !/[A-Za-z]{3}/.test(title)) return false
  return title.split(/\s+/).every(word => /^[^a-z]/.test(word) || hasMatch(word, /^(?:of|the|and|or|for|to|in|by|on|a|an|with)$/)) && /[A-Z]{3}|[A-Z][a-z]+\s+[A-Z]/.test(title)
}
