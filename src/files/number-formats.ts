/** Numbers as a word processor writes them: 4 as "4", "iv", "D", "fourth". */

const most = 32_767

/** '' where the format shows nothing. An unknown format is written in digits. */
export function written(value: number, format: string): string {
  if (value > most || value < 0) return String(value)
  const write = formats[format]
  return write ? write(value) : String(value)
}

/** z is followed by aa, bb, cc. */
const letters = (value: number) => (value === 0 ? '' : String.fromCodePoint(97 + (value - 1) % 26).repeat(Math.floor((value - 1) % 780 / 26) + 1))

const numerals = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']] as const
function roman(value: number): string {
  let rest = value, out = ''
  for (const [worth, numeral] of numerals) {
    out += numeral.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return out
}

function ordinal(value: number): string {
  const last = value % 10, teens = Math.floor(value % 100 / 10) === 1
  return `${value}${teens ? 'th' : ['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}

const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
function inWords(value: number): string {
  if (value < 20) return ones[value]!
  if (value < 100) return tens[Math.floor(value / 10)]! + (value % 10 ? `-${ones[value % 10]}` : '')
  if (value < 1000) return `${ones[Math.floor(value / 100)]} hundred${value % 100 ? ` ${inWords(value % 100)}` : ''}`
  return `${inWords(Math.floor(value / 1000))} thousand${value % 1000 ? ` ${inWords(value % 1000)}` : ''}`
}

const irregular: Readonly<Record<string, string>> = { one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth' }
const ordinalInWords = (value: number) => inWords(value).replace(/[a-z]+$/, last => irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const signs = ['*', '†', '‡', '§']

const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: value => String(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: value => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: value => roman(value).toUpperCase(),
  ordinal,
  ordinalText: value => capital(ordinalInWords(value)),
  cardinalText: value => capital(inWords(value)),
  numberInDash: value => `- ${value} -`,
  decimalEnclosedParen: value => `(${value})`,
  decimalEnclosedFullstop: value => `${value}.`,
  hex: value => value.toString(16).toUpperCase(),
  chicago: value => (value === 0 ? '' : signs[(value - 1) % 4]!.repeat(Math.floor((value - 1) % 40 / 4) + 1)),
}
