/**
 * What a sentence holds that tells which readings of it are worth the time: figures, signs, words of money and time. All of it is told in the pass
 * that finds its words, and nearly every sentence lacks most of it. A trait that is missing is sure; one that is there only says “perhaps”.
 */

/** A figure from 0 to 9, or ¼, ½, ¾. */
export const figure = 1
/** Any mark of quotation, but for the apostrophe inside a word. */
export const quotation = 2
/** A star or an underscore, as Markdown has them around words. */
export const emphasis = 4
export const percentSign = 8
export const currencySign = 16
/** A word that begins as a currency's name or short name does. */
export const currencyWord = 32
/** A word that begins as “cent” does, or ends in “percent”. */
export const centWord = 64
/** A word that ends in a unit of time: “days”, “30days”. */
export const timeWord = 128
/** A word that begins as “thousand” or “nineteen” do: a year may be written so. */
export const yearWord = 256
/** A word that begins as “means” does. */
export const meanWord = 512

/** Of a character that is neither a letter nor a figure. */
export const traitOf = (c: number): number => (c < 128 ? ofSign[c]! : c >= 0x2018 && c <= 0x201e ? quotation : c >= 0x20a0 && c <= 0x20bf || c === 0xa3 || c === 0xa5 ? currencySign : 0)

const ofSign = new Uint8Array(128)
for (const sign of `"'\``) ofSign[sign.charCodeAt(0)] = quotation
for (const sign of '*_') ofSign[sign.charCodeAt(0)] = emphasis
ofSign[0x25] = percentSign
ofSign[0x24] = currencySign

/** Of a word in small letters that no sign stands in. */
export function traitsOf(word: string): number {
  let traits = ofBeginning[beginning(word)]! | ofEnd(word)
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (c >= 48 && c <= 57 || c >= 0xbc && c <= 0xbe) traits |= figure
  }
  return traits
}

/** The first three letters as a number: every word of a text is looked at, and a table is quicker than any pattern. What is no plain letter counts as none. */
const beginning = (word: string): number => (letter(word.charCodeAt(0)) * 27 + letter(word.charCodeAt(1))) * 27 + letter(word.charCodeAt(2))
const letter = (c: number): number => (c >= 97 && c <= 122 ? c - 96 : 0)

const ofBeginning = new Uint16Array(27 ** 3)
for (const [trait, words] of [
  [currencyWord, 'dollar euro pound yen rupee franc renminbi yuan shekel usd eur gbp cad aud nzd chf jpy cny rmb hkd sgd inr sek nok dkk zar ils nis brl mxn pln krw aed czk huf rs fr'],
  [centWord, 'cent'], [yearWord, 'thousand nineteen'], [meanWord, 'mean'],
] as const) for (const word of words.split(' ')) ofBeginning[beginning(word)]! |= trait

function ofEnd(word: string): number {
  const end = word.endsWith('s') ? word.length - 1 : word.length
  switch (word.charCodeAt(end - 1)) {
    case 114: return word.endsWith('hour', end) || word.endsWith('quarter', end) || word.endsWith('year', end) || word.endsWith('yr', end) ? timeWord : 0
    case 121: return word.endsWith('day', end) ? timeWord : 0
    case 107: return word.endsWith('week', end) ? timeWord : 0
    case 104: return word.endsWith('month', end) ? timeWord : 0
    case 116: return word.endsWith('percent', end) ? centWord : 0
    case 109: return word.endsWith('percentum', end) ? centWord : 0
    default: return 0
  }
}
