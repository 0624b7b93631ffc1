/** Tells which lines of a page are one paragraph, by where they stand and how they begin. A paragraph that is cut at a sentence's end loses nothing; headings must not run into the text under them. */
import { heightOf, type Box } from './lines'

type Line = Box & { readonly text: string; readonly row?: true }

/** Lines under one another. A line that stands higher than the one before it begins another column. */
export function columnsOf<L extends Line>(lines: readonly L[]): readonly (readonly L[])[] {
  const columns: L[][] = []
  for (const line of lines) {
    const last = columns.at(-1)?.at(-1)
    if (last && line.bottom > last.top) columns.at(-1)!.push(line)
    else columns.push([line])
  }
  return columns
}

/** A column's edges, and the step from one of its lines to the next. */
type Column = { readonly left: number; readonly right: number; readonly pitch: number }

export function paragraphsIn<L extends Line>(lines: readonly L[]): readonly (readonly L[])[] {
  const column = { left: Math.min(...lines.map(line => line.left)), right: rightEdge(lines), pitch: usualPitch(lines) }
  const paragraphs: L[][] = []
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    if (paragraph && goesOn(paragraph, line, column)) paragraph.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** Where full lines end: a tenth of all lines reach it. In ragged text a few are longer, and so are a table's. */
export function rightEdge(lines: readonly Box[]): number {
  const rights = lines.map(({ right }) => right).toSorted((a, b) => b - a)
  return rights[Math.floor(rights.length / 10)] ?? 0
}

/** From one line to the next where text is double-spaced, in heights of its letters: no text is wider than that. */
const mostPitch = 2.3

/** From one line to the next. Fewer than a third of all steps need to be within paragraphs. */
function usualPitch(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, at) => line.bottom - lines[at]!.bottom).filter(step => step > 0).toSorted((a, b) => a - b)
  return steps[Math.floor(steps.length * 0.3)] ?? 0
}

function goesOn(paragraph: readonly Line[], next: Line, column: Column): boolean {
  const last = paragraph.at(-1)!, height = heightOf(last), ends = endsSentence(last.text), step = next.bottom - last.bottom
  if (height <= 0) return !ends
  if (last.row || next.row || isEntry(last.text) || isBlank(last.text) && beginsSentence(next.text)) return false
  // What stands in the midst of a sentence may stand further off.
  if (Math.abs(heightOf(next) - height) > height * 0.15 || step > Math.min(column.pitch, mostPitch * height) * (ends || beginsSentence(next.text) ? 1.25 : 2.5)) return false
  // What stands at the right by itself, as a number of an exhibit does, goes on nowhere else.
  if (last.left - next.left > (column.right - column.left) * 0.25 && !isCentred(last, column)) return false
  const room = roomAfter(last, column), broken = room > widthOfFirstWord(next) + height / 2
  if (begins(next.text, last.text, broken)) return false
  // The next word had its place here: whoever wrote it wanted a new line. In ragged text that is only sure where a sentence ends, or where most of the line is empty.
  if (broken && (ends || room > (column.right - column.left) * 0.4 || isShouted(last.text) && !isShouted(next.text))) return false
  return paragraph.length === 1 || Math.abs(next.left - last.left) < height || isCentred(next, column) || !beginsSentence(next.text)
}

/** A heading in a list of contents, with its page: "Fees ........ 3". */
const isEntry = (text: string) => /(?:\.\s?){4}\s*(?:\d{1,4}|[ivx]{1,6})$/i.test(text)
/** A line to be filled in. */
const isBlank = (text: string) => /_{3}$/.test(text)

export const endsSentence = (text: string) => /[.;:!?]["”’)]*$/.test(text)
export const beginsSentence = (text: string) => /^["“‘(]*(?:\p{Lu}|\d)/u.test(text)
const isShouted = (text: string) => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)

/** What is free at a line's end. A centred line has half of it on either side. */
function roomAfter(line: Line, column: Column): number {
  return isCentred(line, column) ? column.right - column.left - (line.right - line.left) : column.right - line.right
}

function isCentred(line: Line, column: Column): boolean {
  const before = line.left - column.left, after = column.right - line.right
  return before > heightOf(line) && Math.abs(before - after) < heightOf(line)
}

const widthOfFirstWord = ({ left, right, text }: Line): number => (right - left) * (/^\S*/.exec(text)![0].length + 1) / text.length

/** Words after which a number or a letter in brackets is no beginning: "in Section / 4.2", "on / 4 March". */
const open = /(?:\b(?:sections?|clauses?|articles?|paragraphs?|schedules?|no\.|on|of|to|and|or|by|from|until|than|the|within|dated|between|under|in)|[^;:],)$/i

/** Whether a line begins a paragraph by its words. `broken`: it could have begun on the line before. */
export function begins(text: string, before: string, broken: boolean): boolean {
  if (/^(?:[•●▪◦‣·–—☐☒☑-]|\[[ x]?\])\s/i.test(text)) return true
  if (/^(?:WHEREAS|NOW,? THEREFORE|IN WITNESS WHEREOF)\b/.test(text)) return /[.;:,]$|\band$/i.test(before)
  if (/^(?:ANNEX|APPENDIX|ARTICLE|ATTACHMENT|EXHIBIT|SCHEDULE|SECTION)\s[A-Z0-9]/.test(text)) return (broken || endsSentence(before)) && !open.test(before)
  if (/^\([a-z0-9]{1,4}\)\s/i.test(text)) return broken && !open.test(before) || /[.;:,_]$|\b(?:and|or)$/.test(before)
  if (/^(?:[a-z]|[ivx]{2,4})[.)]\s/.test(text)) return broken && !open.test(before) || /[.;:_]$|\b(?:and|or)$/.test(before)
  return /^(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[A-Z]\.)\s+["“(]?[A-Z]/.test(text) && !open.test(before)
}
