/** What a contract holds may be meant to mislead: words that turn the line around, or that no reader sees. */

/** Control characters, and all that is never drawn: what turns the direction of writing, and what has no width. Line ends and tabs are white space. */
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\p{DI}\ufff9-\ufffb]/gu
/** Letters by their kind that are drawn as a gap. */
const gaps = /[\u115f\u2800\u3164\uffa0]/g

/** Words in one line, without what cannot be seen. Half of a character becomes the sign for one that is missing. */
export const visible = (words: string): string => words.replace(/\p{Cs}/gu, '\ufffd').replace(gaps, ' ').replace(unseen, '').replace(/\s+/g, ' ').trim()

/** What is spelled out in letters of which none is drawn, in letters that are: a reader can be shown what nobody sees. */
export const spelled = (words: string): string => words.replace(/(?:[\u{e0020}-\u{e007e}]|[\u{e0110}-\u{e016e}]){8,}/gu, run => Array.from(run, letter => String.fromCharCode(plainLetter(letter.codePointAt(0)!))).join(''))

/** Tags count from the first of them on, and selectors from the seventeenth. */
const plainLetter = (code: number) => (code < 0xe0100 ? code - 0xe0000 : code - 0xe0100 + 16)

/** No more than so many characters, cut between two words. */
export function cut(words: string, most: number): string {
  if (words.length <= most) return words
  const kept = words.slice(0, most)
  const gap = kept.lastIndexOf(' ')
  return `${(gap > most / 2 ? kept.slice(0, gap) : kept.replace(/[\uD800-\uDBFF]$/, '')).replace(/[\s,;:]+$/, '')}…`
}
