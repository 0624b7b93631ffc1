/** Words, figures and punctuation marks, in a form in which the same words are the same whatever program they were typed in. */
import type { Block, Span } from '../contract/contract'
import { everyMatch, firstMatch, hasMatch } from '../contract/matches'
import { isFurniture } from '../contract/furniture'

/** The place is in the text as it was given. */
export type Token = Span & {
  /** What is compared, in small letters. */
  readonly key: string
  /** The same with its capitals. */
  readonly written: string
}

const letter = String.raw`\p{L}\p{N}\p{M}`
const unseen = String.raw`\p{DI}`
/** In order: words and figures, blanks to be filled in, words left out on purpose, dots that lead to a page number, quotation marks, dashes, other marks. */
const token = new RegExp(String.raw`[${letter}](?:[${letter}${unseen}]|['’\-‐‑](?=[${letter}])|(?<=\p{N})[.,](?=\p{N}))*|_{2,}|\[[\s*]{1,20}\]|\.{3,}|''|’’|‘‘|${'``'}|[-‐‑‒–—―−]+|[^\s${letter}${unseen}*#|\\~_${'`'}•·▪◦●‣]`, 'gu')
const plain = /^[\w.,-]+$/
const invisible = new RegExp(`[${unseen}]`, 'gu')

/** What is read in these blocks. Markup, bullets, lines without a word, page numbers and the running heads that are named are passed over. */
export function tokensIn(text: string, blocks: readonly Block[], heads: ReadonlySet<string>): Token[] {
  const passedOver = printed(text, blocks)
  return blocks.flatMap((block, i) => (passedOver.has(i) || heads.has(text.slice(block.start, block.end)) ? [] : ofBlock(text, block)))
}

/** Lines of words that come back at the head or foot of each page. */
export function runningHeads(text: string, blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end)).filter(line => !/\p{N}/u.test(line)))
}

function ofBlock(text: string, { start, end }: Block): Token[] {
  const line = text.slice(start, end)
  if (!/[\p{L}\p{N}_]/u.test(line)) return []
  const from = /^(?:[-–—+>]\s)?/.exec(line)![0].length
  const tokens: Token[] = []
  for (const { 0: word, index } of everyMatch(line.slice(from), token)) {
    const written = inOneForm(word)
    if (written !== '') tokens.push({ key: written.toLowerCase(), written, start: start + from + index, end: start + from + index + word.length })
  }
  return tokens
}

function inOneForm(word: string): string {
  if (/^(?:''|’’|‘‘|``|["“”„‟«»])$/.test(word)) return '"'
  if (word.startsWith('...')) return word.length > 3 ? '' : '…'
  if (word.startsWith('__')) return '___'
  if (word.startsWith('[') && word.length > 1) return '[*]'
  if (/^[-‐‑‒–—―−]/.test(word)) return '-'
  return hasMatch(word, plain) ? word : word.replace(invisible, '').normalize('NFKC').replace(/[‘’‚‛′]/g, "'").replace(/[‐‑]/g, '-')
}

const bare = /^\D{0,3}(\d{1,4})\D{0,3}$/

/** Lines that a printer adds. A bare number is a page's only where the one before or after it is its neighbour's: a cell of a table may hold a price. */
function printed(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const furniture = blocks.flatMap(({ start, end }, i) => {
    const line = end - start > 140 ? '' : text.slice(start, end).replace(/\s+/g, ' ')
    return line !== '' && isFurniture(line) ? [{ i, line }] : []
  })
  const numbers = furniture.flatMap(({ i, line }) => (hasMatch(line, bare) ? [{ i, value: Number(firstMatch(line, bare)![1]) }] : []))
  const pages = numbers.filter(({ value }, k) => numbers[k - 1]?.value === value - 1 || numbers[k + 1]?.value === value + 1)
  return new Set([...furniture.filter(({ line }) => /[a-z]/i.test(line)), ...pages].map(({ i }) => i))
}

/** True where only capitals differ that say nothing: the same word in capitals throughout. */
export const sameWord = (a: Token, b: Token): boolean => a.key === b.key && (a.written === b.written || isShouted(a.written) || isShouted(b.written))
const isShouted = (word: string) => word === word.toUpperCase()
