/** Characters that are clean for quoting, and those that are not. */

// Beside white space: fillers of Korean syllables and Braille without a dot, letters by their kind and drawn as a gap.
const space = /[\s\u115f\u2800\u3164\uffa0]/
const otherSpace = /(?! )[\s\u115f\u2800\u3164\uffa0]/g
/** What Unicode has left out wherever it means nothing: soft hyphens, zero-width characters, direction marks, selectors of variants, tags. */
const ignorable = /^[^\P{DI}\u115f\u3164\uffa0]/u
/** Plain letters as tags or selectors, more in a row than any flag has: words of which nothing is drawn. */
const spelledOut = /(?:[\u{e0020}-\u{e007e}]|[\u{e0110}-\u{e016e}]){8}/u

/** Whether the character here, or whose half is here, is never drawn and says nothing. Words spelled out of such characters are read, so that the reader can be told of them. */
export function isInvisible(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0xad) return false
  const from = (code & 0xfc00) === 0xdc00 ? at - 1 : at
  return ignorable.test(text.slice(from, from + 2)) && !spelledOut.test(text.slice(Math.max(0, at - 16), at + 17))
}

export const isSpace = (code: number): boolean => (code < 0xa0 ? code === 32 || (code >= 9 && code <= 13) : code !== 0xfeff && space.test(String.fromCharCode(code)))

/** As it is read: without what is never drawn, and with spaces for the gaps that are drawn of letters. */
export const seen = (text: string): string => text.replace(/[\p{DI}\u2800]/gu, (letter, at: number) => (isInvisible(text, at) ? '' : plain(letter)))

/** Half a surrogate pair becomes U+FFFD, because it would on its way through a message anyway. */
export const mended = (raw: string): string => raw.replace(/\p{Surrogate}/gu, '\ufffd')

/** Of the same length, spaces of every kind as plain ones. */
export const plain = (raw: string): string => mended(raw.replace(otherSpace, ' '))

/** Letters set wide apart, "S E R V I C E S", so that spaces seem to stand between them. */
export const isSpaced = (text: string): boolean => /^\s*(?:[\p{L}\p{N}%$](?:\s[\p{L}\p{N}%$])+(?:\s[.,:;)])?|\S(?:\s\S){3,})\s*$/u.test(text)
