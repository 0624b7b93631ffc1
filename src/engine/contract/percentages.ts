import type { Percentage } from './contract'
import { bothForms, readBoth } from './both-forms'
import { everyMatch, hasMatch } from './matches'
import { inSmallLetters } from './letters'
import { figures, isFractionOrTail, numberWords, valueOf, valueOfFigures } from './number-words'

type Found = Omit<Percentage, 'sentence'>

const sign = '(?:%|per\\s?cent(?:um)?\\b|percent\\b)'
// All are for small letters. "five percent (5%)": the words with their own sign, then the figures in brackets with theirs.
const spelled = new RegExp(`(?<![\\p{L}\\p{N}-])(${numberWords})\\s{0,3}${sign}\\s{0,3}\\(\\s{0,2}(${figures})\\s?(?:${sign})?\\s{0,2}\\)`, 'gu')
const plain = new RegExp(`(?<![\\p{L}\\p{N}.,$€£/])${bothForms}\\s{0,3}${sign}`, 'gu')
const bracketed = new RegExp(`(?<![\\p{L}\\p{N}-])(${numberWords})\\s{0,3}\\(\\s{0,2}(${figures})\\s?${sign}\\s{0,2}\\)`, 'gu')

/** Percentages in a sentence; places are in the sentence. */
export function percentagesIn(given: string): Found[] {
  const text = inSmallLetters(given)
  const found: Found[] = []
  const free = (start: number, end: number) => found.every(one => one.end <= start || end <= one.start)
  if (text.includes('(')) for (const pattern of [spelled, bracketed]) for (const m of everyMatch(text, pattern)) {
    if (!free(m.index, m.index + m[0].length)) continue
    const words = valueOf(m[1]!)
    const broken = (pattern === bracketed && isFractionOrTail(m[1]!)) || !/(?:%|cent|centum)\s{0,2}\)$/i.test(m[0]) && valueOfFigures(m[2]!) > 100 || hasMatch(text.slice(Math.max(0, m.index - 12), m.index), /(?:[-–]\s?|ty\s|hundred\s|point\s|and\s)$/i) && !/\band\s$/i.test(text.slice(Math.max(0, m.index - 12), m.index)) || /\d\/\d{1,3}\s?$|\bpoint\s/i.test(m[0])
    found.push({ kind: 'percentage', value: valueOfFigures(m[2]!), ...(words === undefined || broken ? {} : { inWords: Math.round(words * 1e6) / 1e6 }), start: m.index, end: m.index + m[0].length })
  }
  for (const m of everyMatch(text, plain)) {
    if (!free(m.index, m.index + m[0].length)) continue
    const both = readBoth([m[1], m[2], m[3], m[4]], text.slice(Math.max(0, m.index - 16), m.index))
    if (both) found.push({ kind: 'percentage', value: both.value, ...(both.inWords === undefined ? {} : { inWords: both.inWords }), start: m.index, end: m.index + m[0].length })
  }
  return found
}
