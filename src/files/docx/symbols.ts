/** Characters of the fonts that hold signs in the place of letters, as the characters that everybody has. */

const wingdings: Readonly<Record<number, string>> = {
  0x4a: '☺', 0x6c: '●', 0x6e: '■', 0x6f: '☐', 0x71: '❑', 0x72: '❒', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x9e: '·', 0x9f: '•', 0xa7: '▪', 0xa8: '☐',
  0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
}
const wingdings2: Readonly<Record<number, string>> = { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '☐' }
const symbol: Readonly<Record<number, string>> = {
  0x61: 'α', 0x62: 'β', 0x67: 'γ', 0x64: 'δ', 0x65: 'ε', 0x6c: 'λ', 0x6d: 'µ', 0x70: 'π', 0x73: 'σ', 0x44: 'Δ', 0x53: 'Σ', 0x57: 'Ω',
  0xa0: '€', 0xa3: '≤', 0xa5: '∞', 0xae: '→', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0xb9: '≠', 0xba: '≡', 0xbb: '≈', 0xd2: '®', 0xd3: '©', 0xd4: '™', 0xe2: '®', 0xe3: '©', 0xe4: '™',
}
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = { wingdings, 'wingdings 2': wingdings2, symbol }

/** The sign of a font under a code in hexadecimal digits; a square where it is not known. */
export function signOf(font: string, hex: string): string {
  const code = Number.parseInt(hex, 16)
  if (Number.isNaN(code) || code > 0xffff) return ''
  // These fonts keep their signs in the private area, at 0xF000.
  const at = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  return fonts[font.toLowerCase()]?.[at] ?? (code >= 0xe000 && code <= 0xf8ff ? '□' : String.fromCodePoint(code))
}
