/** Character tests on UTF-16 code units, without a regular expression for the common case. */
import { hasMatch } from './matches'


export const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c === 160 || c === 0x200b || c === 0xfeff || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x3000
export const isDigit = (c: number): boolean => c >= 48 && c <= 57
export const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7)
export const isLower = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff && c !== 0xf7)

const ascii = Uint8Array.from({ length: 128 }, (_, c) => (/[A-Za-z\d]/.test(String.fromCharCode(c)) ? 1 : 0))
const wordLike = /[\p{L}\p{N}]/u

/** A letter or digit of any script. Halves of surrogate pairs are none. */
export function isWordCharacter(c: number): boolean {
  if (c < 128) return ascii[c] === 1
  if (c >= 0x2000 && c <= 0x206f) return false
  return hasMatch(String.fromCharCode(c), wordLike)
}

/**
 * The text in small letters, each at its place: where some letter would grow, only the plain ones are made small.
 * A long pattern with the flags i and u together takes the browser ten times as long to get ready as the same one for small letters.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text.replace(/[A-Z]/g, letter => letter.toLowerCase())
}

/** Where the text between these two places really begins and ends, without the spaces around it. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}
