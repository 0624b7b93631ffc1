/** Where the words that the reader asked about stand in the contract's text. Pure. */
import type { Span } from '../../engine/contract/contract'

/** Places beyond these tell nothing new. */
const most = 20

export const placesOf = (words: string, text: string): readonly Span[] => placesIn(text)(words)

/**
 * Finds every place of any words, whatever white space lies between them: a selection runs over blocks, cells and line ends, which the text parts in its own way.
 * Linear in the text. A long selection, which browsers cut off, is found by what is left of it.
 */
export function placesIn(text: string): (words: string) => readonly Span[] {
  let bones: Bones | undefined
  return words => {
    const wanted = skeleton(words).letters
    return wanted === '' ? [] : placesAmong(wanted, bones ??= skeleton(text))
  }
}

function placesAmong(wanted: string, { letters, at }: Bones): readonly Span[] {
  const places: Span[] = []
  for (let from = letters.indexOf(wanted); from >= 0 && places.length < most; from = letters.indexOf(wanted, from + wanted.length)) {
    places.push({ start: at[from]!, end: at[from + wanted.length - 1]! + 1 })
  }
  return places
}

/** The characters that are not white space or invisible, and where each one stands. */
type Bones = { readonly letters: string; readonly at: readonly number[] }

function skeleton(text: string): Bones {
  const letters: string[] = [], at: number[] = []
  for (const { 0: letter, index } of text.matchAll(/[^\s\p{DI}\u2800]/gu)) {
    letters.push(letter)
    for (let half = 0; half < letter.length; half++) at.push(index + half)
  }
  return { letters: letters.join(''), at }
}
