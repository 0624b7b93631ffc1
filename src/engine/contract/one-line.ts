import { rememberInSentence } from './memory'

/** Pasted and scanned text is wrapped in mid-sentence and spaced by columns; patterns are written for one line with single spaces. */
export type OneLine = {
  readonly text: string
  /** Where a place of the line stands in the text as it was given. */
  readonly at: (index: number) => number
}

/** The text with each run of white space made one space, and the way back. */
export function oneLine(given: string): OneLine {
  if (!/\s\s|[^\S ]/.test(given)) return { text: given, at: index => index }
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
export const withoutLineEnds = rememberInSentence(text => (/[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text))

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
