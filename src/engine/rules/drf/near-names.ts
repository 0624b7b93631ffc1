/** Firms' names that are a party's but for a slip of the pen: “Fenwick Casting plc” for “Fenwick Castings plc”. */
import type { Contract, Span } from '../../contract/contract'
import { everyMatch } from '../../contract/every-match'
import { copyOf, remember, rememberInContract } from '../../contract/memory'

const name = /(?<![\p{L}\p{N}&])(?:\p{Lu}[\p{L}\p{N}&'’-]{0,30} ){1,5}(?:Inc|INC|Incorporated|INCORPORATED|LLC|Ltd|LTD|Limited|LIMITED|LLP|Corp|CORP|Corporation|CORPORATION|PLC|plc|GmbH|GMBH|AG|SARL|ApS|Oy|A\/S|B\.V|N\.V)(?!\w)/gu
/** What each such name ends in. No name runs over a line's end, so only the lines that hold one of these are read for names. */
const ending = / (?:Inc|INC|LLC|Ltd|LTD|Limited|LIMITED|LLP|Corp|CORP|PLC|plc|GmbH|GMBH|AG|SARL|ApS|Oy|A\/S|B\.V|N\.V)/g
const wordsOf = (firm: string): readonly string[] => firm.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').split(' ').filter(Boolean)
/** Short words, and numbers that tell one firm of a group from the next, are no slips. */
const shortest = 5

type Firm = { readonly index: number; readonly words: string }

/** Every firm that is named, with its legal form, where its name begins. */
const firmsIn = rememberInContract(({ text }): readonly Firm[] => {
  const firms: Firm[] = []
  let read = 0
  for (const { index } of everyMatch(text, ending)) {
    if (index < read) continue
    const start = text.lastIndexOf('\n', index) + 1, end = text.indexOf('\n', index)
    read = end < 0 ? text.length : end
    for (const firm of firmsInLine(text.slice(start, read))) firms.push({ ...firm, index: start + firm.index })
  }
  return firms
})

const firmsInLine = remember((line): readonly Firm[] =>
  [...everyMatch(line.replace(/,(?= (?:Inc|INC|LLC|Ltd|LTD|Corp|CORP)\b)/g, ' '), name)].map(({ index, 0: words }) => ({ index, words })), copyOf)

/** Places where a firm is named like this party, one word of its name being written with one or two other letters. */
export function nearNames(contract: Contract, party: string): (Span & { readonly words: string })[] {
  const own = wordsOf(party)
  return firmsIn(contract).flatMap(({ index, words }) => {
    // “For Fenwick Casting plc”: a capital at a line's beginning is no part of the name.
    const other = wordsOf(words).slice(-own.length)
    const differing = other.length === own.length ? own.flatMap((word, i) => (word === other[i] ? [] : [[word, other[i]!] as const])) : []
    return differing.length === 1 && isSlip(...differing[0]!) ? [{ words, start: index + lead(words, own.length), end: index + words.length }] : []
  })
}

/** Where the last so many words begin. */
const lead = (words: string, count: number): number => [...everyMatch(words, /\S+/g)].at(-count)?.index ?? 0

function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortest || /\d/.test(one + other)) return false
  const distance = lettersApart(one, other)
  return distance > 0 && distance <= (one.length >= 6 ? 2 : 1) || singular(one) === singular(other)
}

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '')

/** How many letters must be changed, put in or taken out. */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)))
    row = next
  }
  return row.at(-1)!
}
