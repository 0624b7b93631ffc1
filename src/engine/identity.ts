/** What findings and texts are known by. A finding is its rule and its words, never its place: what is decided on it outlives an edit elsewhere. */
import type { Span } from './contract/contract'
import { everyMatch } from './contract/matches'

/** Characters of marked words that may well stand in more than one place of a contract: "promptly". */
const few = 60
/** Characters of the sentence around them that count, on either side. */
const around = 200

/** The words that a finding is about: those marked, and where they are few the sentence around them. Each once, in the order of the text. */
export function wordsAbout({ spans }: { readonly spans: readonly Span[] }, text: string): readonly string[] {
  return [...new Set(spans.map(span => plain(text.slice(...(span.end - span.start < few ? sentenceAround(span, text) : [span.start, span.end] as const)))))]
}

/** "pay-long:1f4k…": the same for the same rule and words, whatever white space lies between them and in whatever order its places stand. */
export const keyOf = (rule: string, words: readonly string[]): string => `${rule}:${sumOf(words.map(plain).toSorted().join('\n'))}`

/** What a whole text is known by, whatever white space lies between its words. */
export const printOf = (text: string): string => sumOf(plain(text))

const plain = (words: string) => words.replace(/\s+/g, ' ').trim()

/** From the end of the sentence before to the end of its own, never into another line. */
function sentenceAround({ start, end }: Span, text: string): readonly [from: number, to: number] {
  const before = text.slice(Math.max(0, start - around), start)
  const after = text.slice(end, end + around)
  const ends = [...everyMatch(before, /[.;!?]\s|\n/g)].at(-1)
  const next = /[.;!?](?=\s|$)|\n/.exec(after)
  return [start - before.length + (ends ? ends.index + ends[0].length : 0), end + (next ? next.index + (next[0] === '\n' ? 0 : 1) : after.length)]
}

/** Two sums of 32 bits each, so that two of the few hundred findings of a contract do not meet. */
function sumOf(words: string): string {
  let a = 0x811c9dc5, b = 0x9e3779b9
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ b >>> 15
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
