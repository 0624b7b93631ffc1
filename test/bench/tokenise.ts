/**
 * The yardstick, frozen: the least that any reader of a text must do. Words are interned as numbers and ends of sentences are
 * found, in one pass over the characters. Ratios to it can be compared between machines and over the years; so it is never made faster.
 */
export type Tokens = { readonly words: Int32Array; readonly ends: Int32Array; readonly distinct: number }

export function tokenise(text: string): Tokens {
  const numbers = new Map<string, number>()
  const words = new Int32Array(text.length / 2 + 1), ends = new Int32Array(text.length / 2 + 1)
  let count = 0, sentences = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (isLetter(c)) {
      const start = i
      do i++; while (i < text.length && isLetter(text.charCodeAt(i)))
      const word = text.slice(start, i)
      let number = numbers.get(word)
      if (number === undefined) numbers.set(word, (number = numbers.size))
      words[count++] = number
      i--
    } else if (c === 46 || c === 33 || c === 63) {
      const next = text.charCodeAt(i + 1)
      if (next === 32 || next === 10 || i + 1 === text.length) ends[sentences++] = i + 1
    }
  }
  return { words: words.subarray(0, count), ends: ends.subarray(0, sentences), distinct: numbers.size }
}

/** Letters and digits; beyond ASCII all but spaces and punctuation. */
const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || (c > 191 && !(c >= 0x2000 && c <= 0x206f))
