import type { Block, DrawnNumbers } from './contract'
import { isDigit, isLower } from './letters'
import { hasMatch } from './matches'
import type { Cut } from './sentence-ends'
import { sentencesOf } from './sentence-ends'

/** Blocks that are one paragraph: most are one block, a paragraph broken over several lines is more. Indexes into `blocks`, `to` excluded. */
export type Passage = { readonly from: number; readonly to: number; readonly start: number; readonly end: number; /** Its sentences; their places are in the passage. */ readonly cuts: readonly Cut[] }

/** Joins the lines of a broken paragraph: no sentence ends at the line's end, and the next line goes on in lower case. */
export function readPassages(text: string, blocks: readonly Block[], drawn: DrawnNumbers): Passage[] {
  const longestRun = isLowerCased(text) ? 1 : 400
  const wrapped = isWrapped(blocks)
  const passages: Passage[] = []
  let isList = false
  for (let from = 0; from < blocks.length;) {
    let to = from + 1
    // Behind a colon lines in small letters are a list's items, each on its own, unless lines were broken at a width.
    isList = !wrapped && isLower(text.charCodeAt(blocks[from]!.start)) && from > 0 && (text.charCodeAt(blocks[from - 1]!.end - 1) === 58 || isList && text.charCodeAt(blocks[from - 1]!.end - 1) !== 46)
    const last = isList ? to : Math.min(blocks.length, from + longestRun)
    while (to < last) {
      const next = pastFurniture(text, blocks, to)
      if (next >= blocks.length || drawn.has(blocks[next]!.start) || !goesOn(text, blocks[to - 1]!, blocks[next]!, wrapped)) break
      to = next + 1
    }
    const start = blocks[from]!.start, end = blocks[to - 1]!.end
    passages.push({ from, to, start, end, cuts: sentencesOf(text.slice(start, end)) })
    from = to
  }
  return passages
}

/** A page's foot and the next page's head stand in the middle of a sentence; the sentence goes on after them. */
function pastFurniture(text: string, blocks: readonly Block[], at: number): number {
  let next = at
  while (next < blocks.length && next - at < 5 && blocks[next]!.kind === 'furniture') next++
  // A running head that the page number does not give away: "12", "Supply Agreement", and on in the middle of the sentence.
  const head = blocks[next]
  if (next > at && head?.kind === 'heading' && head.end - head.start < 80 && blocks[next + 1]?.kind === 'text' && isOpen(text, blocks[at - 1]!) && !isItem(text, blocks[next + 1]!.start)) return next + 1
  return next
}

/** A line that no sentence ends with: after "of the" there must be more. */
const isOpen = (text: string, { start, end, kind }: Block): boolean => kind === 'text' && end - start > 16 && hasMatch(text.slice(end - 12, end), openEnd)
/** Small words that no paragraph and no item of a list begins with, but the second line of one does. */
const goingOn = /^(?:shall|means?|is|are|or|and|of|will|has|have|the|by|that|which|hereby|herein)\s/
const openEnd = /(?:(?<![;,:])\s(?:and|or)|\s(?:the|an?|of|to|by|in|on|at|as|for|with|from|under|upon|than|that|this|these|its|their|any|such|each|all|no|be|shall|will|may|must|is|are|was|has|have|not|which|who|between|against|per))$/i

function goesOn(text: string, line: Block, next: Block, wrapped: boolean): boolean {
  if (line.kind !== 'text' && !(line.kind === 'heading' && next.kind === 'text') || next.kind !== 'text' && next.kind !== 'heading') return false
  const last = text.charCodeAt(line.end - 1)
  // "Oak, Inc." and "(chairs, tables, etc.)" end no sentence where the next line goes on in small letters.
  const ends = isEnd(last) || isCloser(last) && isEnd(text.charCodeAt(line.end - 2))
  if (ends && !(isLower(text.charCodeAt(next.start)) && /\b(?:etc|Inc|Ltd|Co|Corp|LLC|al)\.\)?$/.test(text.slice(line.end - 7, line.end)))) return false
  const gap = next.start - line.end
  if (isOpen(text, line) && next.kind === 'text' && gap < 400 && !isItem(text, next.start)) return true
  const adjacent = gap < 80 && !text.slice(line.end, next.start).includes('\n', text.indexOf('\n', line.end) + 1 - line.end)
  const length = line.end - line.start
  const first = text.charCodeAt(next.start)
  if (isLower(first) && next.kind === 'text' && !isItem(text, next.start)) {
    if (line.kind === 'text') return adjacent || (length > 40 && gap < 400)
    if (adjacent && (hasMatch(text.slice(next.start, next.start + 14), goingOn) || hasMatch(text.slice(line.end - 12, line.end), openEnd))) return true
    if (adjacent && length < 40 && !/^[#*\d]/.test(text.slice(line.start, line.start + 1))) return true
  }
  // In a text that was wrapped at a fixed width a full line goes on, whatever letter the next begins with.
  if (!wrapped || !adjacent || length < 50 || length > 145) return false
  if (line.kind === 'heading' && !/[a-z,]$/.test(text.slice(line.end - 1, line.end)) && next.kind === 'heading') return false
  if (isItem(text, next.start) || (isDigit(first) && hasMatch(text.slice(next.start, next.start + 30), /^\d{1,3}(?:\.\d{1,3}){0,4}[.)]?\s+["“]?[A-Z]/) && !isMidNumber(text, line.end))) return false
  return last !== 58 && text.charCodeAt(next.start) !== 124
}

/** After "April 30," or "Section" a number at the next line's beginning is no clause number. */
const isMidNumber = (text: string, end: number): boolean => hasMatch(text.slice(Math.max(0, end - 16), end), /(?:\b(?:section|sections|clause|article|no\.|of|to|and|or)|[A-Z][a-z]{2,8} \d{1,2},)$/i)

const isItem = (text: string, at: number): boolean => hasMatch(text.slice(at, at + 24), /^(?:\([a-zA-Z0-9]{1,4}\)(?! ?(?:days?|months?|years?|weeks?|hours?|business|calendar|percent|%))|[a-z]{1,3}\)|[a-z]\.\s|[ivx]{1,5}[.)]\s|[-*+•·–]\s|#|\d{1,3}\)|o\s|WHEREAS|(?:ARTICLE|Article|SECTION) [\dIVX])/)

const isEnd = (c: number): boolean => c === 46 || c === 33 || c === 63 || c === 58 || c === 59
const isCloser = (c: number): boolean => c === 34 || c === 0x201d || c === 0x2019 || c === 41 || c === 42 || c === 93

/** Text whose makers took away its capitals, one sentence a line: a small letter at a line's beginning says nothing there. */
function isLowerCased(text: string): boolean {
  let upper = 0, lower = 0
  for (let i = 0; i < text.length && i < 40_000; i++) {
    const c = text.charCodeAt(i)
    if (c >= 65 && c <= 90) upper++
    else if (c >= 97 && c <= 122) lower++
  }
  return upper * 300 < lower
}

/** Broken at a fixed width: hardly a line is longer than 140 characters, and many are nearly as long as that allows. */
function isWrapped(blocks: readonly Block[]): boolean {
  let long = 0, full = 0, lines = 0
  for (const block of blocks) {
    if (block.kind === 'contents' || block.kind === 'furniture' || block.kind === 'signature') continue
    const length = block.end - block.start
    lines++
    if (length > 140) long++
    else if (length > 55) full++
  }
  return lines >= 4 && long * 20 < lines && full * 3 > lines
}
