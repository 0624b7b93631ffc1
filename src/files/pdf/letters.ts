/** Fonts that do not say which letters their shapes are: what is read of them are numbers of shapes, and no words. */

/** Letters from which on a page is judged by them. */
const enough = 80

/** The share of letters that are none in any script: private, unassigned, control characters. */
const mostStrange = 0.15

/** The share of vowels among Latin letters: above a third in every language that is written with them, and far below where each letter stands for another. */
const leastVowels = 0.22

export function areUnreadable(text: string): boolean {
  const letters = text.replace(/\s+/g, '')
  if (letters.length < enough) return false
  const strange = letters.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0
  if (strange > letters.length * mostStrange) return true
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0, vowels = letters.match(/[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœ]/giu)?.length ?? 0
  return latin > letters.length / 2 && vowels < latin * leastVowels
}
