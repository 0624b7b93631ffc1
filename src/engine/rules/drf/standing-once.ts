/** Words of which a text holds the letters once and no more, whatever stands between them: spaces, hyphens, ends of lines, capitals. */
import { isWordCharacter } from '../../contract/letters'

type Sought = { readonly letters: string; times: number; /** Where the first ends. */ end: number }

/** Those of these letters in a row, all small and no signs among them, that stand in the text once. All are looked for in one pass. */
export function standingOnce(text: string, wanted: readonly string[]): ReadonlySet<string> {
  const sought = [...new Set(wanted)].map((letters): Sought => ({ letters, times: 0, end: 0 }))
  // Most letters begin none of them: those are passed over by a look into a short row of numbers.
  const begins = new Uint8Array(128)
  for (const { letters } of sought) for (const first of [letters[0]!, letters[0]!.toUpperCase()]) begins[first.charCodeAt(0)] = 1
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c < 128 ? begins[c] === 0 : isMark(c)) continue
    for (const one of sought) {
      if (one.times > 1 || at < one.end || one.letters.charCodeAt(0) !== small(c)) continue
      const end = endOf(text, at, one.letters)
      if (end < 0) continue
      one.times++
      one.end = end
    }
  }
  return new Set(sought.filter(({ times }) => times === 1).map(({ letters }) => letters))
}

/** Where these letters end that begin at `at`; -1 where others stand there. */
function endOf(text: string, at: number, letters: string): number {
  let next = 1
  for (at++; next < letters.length; at++) {
    if (at === text.length) return -1
    const c = text.charCodeAt(at)
    if (small(c) === letters.charCodeAt(next)) next++
    else if (isWordCharacter(c)) return -1
  }
  return at
}

/** Curly quotes, dashes and the like. */
const isMark = (c: number): boolean => c >= 0x2000 && c < 0x2070
/** Plain letters need no string to be made small. */
const small = (c: number): number => c < 128 ? c >= 65 && c <= 90 ? c + 32 : c : isMark(c) ? c : String.fromCharCode(c).toLowerCase().charCodeAt(0)
