/** What a contract holds may be meant to mislead: words that turn the line around, or that no reader sees. */

/** Control characters, those that turn the direction of writing, and those without any width. Line ends and tabs are white space. */
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** Words in one line, without what cannot be seen. Half of a character becomes the sign for one that is missing. */
export const visible = (words: string): string => words.replace(/\p{Cs}/gu, '\ufffd').replace(unseen, '').replace(/\s+/g, ' ').trim()

/** No more than so many characters, cut between two words. */
export function cut(words: string, most: number): string {
  if (words.length <= most) return words
  const kept = words.slice(0, most)
  const gap = kept.lastIndexOf(' ')
  return `${(gap > most / 2 ? kept.slice(0, gap) : kept.replace(/[\uD800-\uDBFF]$/, '')).replace(/[\s,;:]+$/, '')}…`
}
