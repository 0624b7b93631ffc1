/** A text in pieces that can be compared: what each clause says itself, paragraph by paragraph. */
import type { Label } from '../contract/clause-labels'
import { readClauses } from '../contract/clauses'
import type { Block, Clause, Span } from '../contract/contract'
import { readPassages } from '../contract/passages'
import { ownNumbers } from './own-numbers'
import type { Token } from './tokens'
import { tokensIn } from './tokens'

/** Pieces follow on each other without a gap: the first begins where the text does, the last ends where it does. A text in which nothing is read has none. */
export type Piece = Span & {
  /** All that is read in it. */
  readonly all: readonly Token[]
  /** The same, its own number left out. */
  readonly tokens: readonly Token[]
  /** What ends with something that says nothing: a line of a table of contents, or an item of a list. */
  readonly tail?: 'page' | 'item'
  /** The tokens' keys without such an end; two pieces with the same key say the same, but for capitals. */
  readonly key: string
  /** Its own number, as written: "4.2", "(a)". */
  readonly number?: string
  /** Where what is read begins. */
  readonly from: number
  /** Index of the clause that it begins, or -1. */
  readonly opens: number
  /** Index of the innermost clause around it, or -1. */
  readonly clause: number
}

export type Pieces = { readonly pieces: readonly Piece[]; readonly clauses: readonly Clause[] }

/** `heads`: running heads that are no part of the text. */
export function readPieces(text: string, blocks: readonly Block[], heads: ReadonlySet<string> = new Set()): Pieces {
  const passages = readPassages(text, blocks, new Map())
  const clauses = readClauses(text, blocks, passages, new Map())
  const ofKind = (kind: Block['kind']) => new Set(passages.filter(({ from, to }) => to === from + 1 && blocks[from]!.kind === kind).map(({ start }) => start))
  const contents = ofKind('contents'), headings = ofKind('heading')
  const opened = new Map(clauses.map(({ at }, i) => [at.start, i]))
  const starts = [...new Set([...passages.map(({ start }) => start), ...opened.keys()])].sort((a, b) => a - b)
  const numbers = ownNumbers(text, starts), tokens = tokensIn(text, blocks, heads)

  const pieces: Piece[] = []
  let next = 0, clause = -1
  starts.forEach((start, k) => {
    const first = next, end = starts[k + 1] ?? text.length
    while (next < tokens.length && tokens[next]!.start < end) next++
    const opens = opened.get(start) ?? -1
    if (opens >= 0) clause = opens
    const own = headings.has(start) ? tokens.slice(first, next).map(inCapitals) : tokens.slice(first, next)
    if (next > first) pieces.push(piece(start, own, numbers[k], opens, clause, contents.has(start)))
  })
  // Lines in which nothing is read belong to the piece before them.
  return { clauses, pieces: pieces.map((one, k) => ({ ...one, start: k === 0 ? 0 : one.start, end: pieces[k + 1]?.start ?? text.length })) }
}

/** In a heading it says nothing which words have a capital. */
const inCapitals = (token: Token): Token => ({ ...token, written: token.key.toUpperCase() })

function piece(start: number, all: readonly Token[], label: Label | undefined, opens: number, clause: number, inContents: boolean): Piece {
  const labelEnd = start + (label?.end ?? 0)
  const tokens = all.slice(all.filter(token => token.start < labelEnd).length)
  const tail = inContents ? 'page' : label?.number.startsWith('(') ? 'item' : undefined
  return { start, end: all.at(-1)!.end, all, tokens, key: keyOf(tokens, tail), ...(label ? { number: label.number } : {}), ...(tail ? { tail } : {}), from: (tokens[0] ?? all[0]!).start, opens, clause }
}

/** Several pieces in a row as one. */
export function joined([first, ...more]: readonly [Piece, ...Piece[]]): Piece {
  const rest = more.flatMap(({ all }) => all), tokens = [...first.tokens, ...rest]
  return { ...first, end: more.at(-1)?.end ?? first.end, all: [...first.all, ...rest], tokens, key: keyOf(tokens, first.tail) }
}

const keyOf = (tokens: readonly Token[], tail: Piece['tail']): string => tokens.slice(0, tokens.length - tailOf(tokens, tail)).map(({ key }) => key).join(' ')

/** How many tokens at the end say nothing: in a table of contents the page, in a list the marks between items, and the “and” before the last one. An “or” does say something. */
export function tailOf(tokens: readonly Token[], tail: Piece['tail']): number {
  const at = (back: number) => tokens.length > back ? tokens.at(-back)!.key : ''
  if (tail === 'page') return /^\d+$/.test(at(1)) ? 1 : 0
  if (tail === undefined) return 0
  const and = at(1) === 'and' ? 1 : 0
  return /^[;,.]$/.test(at(1 + and)) ? 1 + and : and
}
