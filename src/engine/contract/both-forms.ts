import { hasMatch } from './matches'
import { figures, numberWords, valueOf, valueOfFigures } from './number-words'

/**
 * A pattern for a number as contracts write it: "30", "thirty", "thirty (30)", "30 (thirty)".
 * Groups: words, figures after them, figures first, words after those.
 */
export const bothForms = `(?:(${numberWords})(?:\\s{0,3}\\(\\s{0,2}[#$€£]?(${figures})\\s?%?-?\\s{0,2}\\))?|(${figures})(?:\\s{0,3}\\(\\s{0,2}(${numberWords})\\s{0,2}\\))?)`

/** The number that such a match gives: the figures', and the words' where both are written. */
export function readBoth(groups: readonly (string | undefined)[], before: string): { readonly value: number; readonly inWords?: number } | undefined {
  const [words, figuresAfter, figuresFirst, wordsAfter] = groups
  const written = figuresAfter ?? figuresFirst
  const spelled = words ?? wordsAfter
  const spelledValue = spelled === undefined ? undefined : valueOf(spelled)
  if (written === undefined) return spelledValue === undefined || isTail(before) ? undefined : { value: spelledValue }
  const value = valueOfFigures(written)
  // The tail of a misspelt or broken number says nothing of the whole: "fourtyy five (45)".
  return spelledValue === undefined || (words !== undefined && (isTail(before) || /^(?:hundred|thousand|million|billion)/i.test(words))) ? { value } : { value, inWords: round(spelledValue) }
}

const isTail = (before: string): boolean => hasMatch(before, /(?:[-–]\s?|(?:t+y+|teen|teenth|hundred|thousand|million|billion|point|fraction|and)[\s-]{1,3})$/i) && !hasMatch(before, /\b(?:party|any|duty|facility|property|liability|quantity|warranty|by|and)[\s-]{1,3}$/i)

const round = (value: number): number => Math.round(value * 1e6) / 1e6
