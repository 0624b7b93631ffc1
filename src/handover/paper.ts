/** A paper to hand over, before it is text, Markdown or HTML. All words in it are plain: whoever writes them out escapes them. */
import { say } from '../words/say'

export type Paper = { readonly title: string; readonly blocks: readonly Block[] }

export type Block =
  | { readonly kind: 'heading'; readonly words: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Every row has as many cells as the head. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** `boxes`: on paper, each has a box to tick and a line to write on. */
  | { readonly kind: 'points'; readonly points: readonly Point[]; readonly boxes?: boolean }

/** One thing to read or talk about: the exact words, and what is said of them. */
export type Point = {
  readonly title: string
  /** In a few words each: "Ask for a change", "§12.1". */
  readonly about: readonly string[]
  readonly quotes: readonly Quote[]
  readonly lines: readonly (readonly [label: string, words: string])[]
}

/** Exact words, and the clause they stand in, or ''. */
export type Quote = { readonly words: string; readonly clause: string }

export const heading = (words: string): Block => ({ kind: 'heading', words })
export const words = (...sentences: readonly string[]): Block => ({ kind: 'words', words: sentences.filter(sentence => sentence !== '').join(' ') })
export const list = (items: readonly string[]): Block => ({ kind: 'list', items })
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({ kind: 'table', head, rows })
export const points = (all: readonly Point[], boxes = false): Block => ({ kind: 'points', points: all, ...(boxes ? { boxes } : {}) })

/** The lines that have something to say. */
export const said = (...lines: readonly (readonly [label: string, words: string | undefined])[]): Point['lines'] =>
  lines.flatMap(([label, words]) => (words ? [[label, words] as const] : []))

/** Words that stand in several places are shown once, with how many there are. */
export function eachOnce(quotes: readonly Quote[]): readonly Quote[] {
  const times = new Map<string, number>()
  const keyOf = ({ words }: Quote) => words.toLowerCase()
  const firsts = quotes.filter(quote => {
    const before = times.get(keyOf(quote)) ?? 0
    times.set(keyOf(quote), before + 1)
    return before === 0
  })
  return firsts.map(quote => {
    const n = times.get(keyOf(quote))!
    return n === 1 ? quote : { words: quote.words, clause: [quote.clause, say('{1} places', n)].filter(part => part !== '').join(', ') }
  })
}
