import { rememberInSentence } from './memory'

/** Pasted and scanned text is wrapped in mid-sentence and spaced by columns; patterns are written for one line with single spaces. */
export type OneLine = {
  readonly text: string
  /** Where a place of the line stands in the text as it was given. */
  readonly at: (index: number) => number
}

/** The text with each run of white space made one space, and the way back. */
export function oneLine(given: string): OneLine {
  if (!hasWideSpace(given)) return { text: given, at: index => index }
  /** After each place, in the line, so many characters have been left out. */
  const places: number[] = [0], left: number[] = [0]
  let out = 0
  const text = given.replace(/\s+/g, (run, index: number) => {
    if (run.length > 1) {
      places.push(index - out + 1)
      out += run.length - 1
      left.push(out)
    }
    return ' '
  })
  return { text, at: index => index + left[before(places, index)]! }
}

/** Just the text on one line, for patterns that only say whether they match. */
export const onOneLine = rememberInSentence(text => oneLine(text).text)

/** Each white space made one space: every place stays where it was, but columns stay wide. */
export const withoutLineEnds = rememberInSentence(text => (hasOtherSpace(text) ? text.replace(/\s/g, ' ') : text))

/** Whether a white space stands there that is no plain one. These two are asked of every sentence, where a loop is several times faster than a pattern. */
function hasOtherSpace(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isOtherSpace(text.charCodeAt(i))) return true
  return false
}

/** The same, or two of any kind in a row. */
const hasWideSpace = (text: string): boolean => text.includes('  ') || hasOtherSpace(text)

/** What `\s` means in a pattern, but for the plain space. */
const isOtherSpace = (c: number): boolean => c < 160 ? c >= 9 && c <= 13 : c === 160 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a) || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f || c === 0x3000 || c === 0xfeff

/** The last of the rising numbers that is not above this one. */
function before(rising: readonly number[], index: number): number {
  let low = 0, high = rising.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (rising[middle]! <= index) low = middle
    else high = middle - 1
  }
  return low
}
