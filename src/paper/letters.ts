/** Characters that are clean for quoting, and those that are not. */

/** Soft hyphen, zero-width characters, direction marks, byte-order mark. */
export const isInvisible = (code: number): boolean => code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff

export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000

/** Half a surrogate pair becomes U+FFFD, because it would on its way through a message anyway. */
export const mended = (raw: string): string => raw.replace(/\p{Surrogate}/gu, '\ufffd')

/** Of the same length, spaces of every kind as plain ones. */
export const plain = (raw: string): string => mended(raw.replace(/[^\S ]/g, ' '))

/** Letters set wide apart, "S E R V I C E S", so that spaces seem to stand between them. */
export const isSpaced = (text: string): boolean => /^\s*(?:[\p{L}\p{N}%$](?:\s[\p{L}\p{N}%$])+(?:\s[.,:;)])?|\S(?:\s\S){3,})\s*$/u.test(text)
