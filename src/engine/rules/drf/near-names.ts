/** Firms' names that are a party's but for a slip of the pen: “Fenwick Casting plc” for “Fenwick Castings plc”. */
import type { Contract, Span } from '../../contract/contract'
import { everyMatch } from '../../contract/matches'
import { copyOf, remember, rememberInContract, rememberInSentence } from '../../contract/memory'
import { sentencesWithAny } from '../../contract/words'

const name = /(?<![\p{L}\p{N}&])(?:\p{Lu}[\p{L}\p{N}&'’-]{0,30} ){1,5}(?:Inc|INC|Incorporated|INCORPORATED|LLC|Ltd|LTD|Limited|LIMITED|LLP|Corp|CORP|Corporation|CORPORATION|PLC|plc|GmbH|GMBH|AG|SARL|ApS|Oy|A\/S|B\.V|N\.V)(?!\w)/gu
/** What each such name ends in; a sentence may begin with it. No name runs over a line's end, so only the lines that hold one of these are read for names. */
const ending = /(?<=^| )(?:Inc|INC|LLC|Ltd|LTD|Limited|LIMITED|LLP|Corp|CORP|PLC|plc|GmbH|GMBH|AG|SARL|ApS|Oy|A\/S|B\.V|N\.V)/g
/** The same as the index of words has them: “B.V.” by its last letter, and “A/S”, whose last letter stands in every “Customer’s”, only where there is one. */
const formWords = ['inc', 'incorporated', 'llc', 'ltd', 'limited', 'llp', 'corp', 'corporation', 'plc', 'gmbh', 'ag', 'sarl', 'aps', 'oy', 'v']
const wordsOf = (firm: string): readonly string[] => firm.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').split(' ').filter(Boolean)
/** Short words, and numbers that tell one firm of a group from the next, are no slips. */
const shortest = 5

type Firm = { readonly index: number; readonly words: string; /** Its words one by one, in small letters. */ readonly each: readonly string[] }

/** Every firm that is named, with its legal form, where its name begins. */
const firmsIn = rememberInContract(({ text, sentences, words }): readonly Firm[] => {
  const firms: Firm[] = []
  let read = 0
  for (const i of sentencesWithAny(words, text.includes('A/S') ? [...formWords, 's'] : formWords)) {
    for (const ending of endingsIn(sentences[i]!.text)) {
      const at = sentences[i]!.start + ending
      if (at < read) continue
      const start = text.lastIndexOf('\n', at) + 1, end = text.indexOf('\n', at)
      read = end < 0 ? text.length : end
      for (const firm of firmsInLine(text.slice(start, read))) firms.push({ ...firm, index: start + firm.index })
    }
  }
  return firms
})

const endingsIn = rememberInSentence((text): readonly number[] => [...everyMatch(text, ending)].map(({ index }) => index))

const firmsInLine = remember((line): readonly Firm[] =>
  [...everyMatch(line.replace(/,(?= (?:Inc|INC|LLC|Ltd|LTD|Corp|CORP)\b)/g, ' '), name)].map(({ index, 0: words }) => ({ index, words, each: wordsOf(words) })), copyOf)

/** Places where a firm is named like this party, one word of its name being written with one or two other letters. */
export function nearNames(contract: Contract, party: string): (Span & { readonly words: string })[] {
  const own = wordsOf(party)
  return firmsIn(contract).filter(({ each }) => differsByASlip(own, each))
    .map(({ index, words }) => ({ words, start: index + lead(words, own.length), end: index + words.length }))
}

/** “For Fenwick Casting plc”: a capital at a line's beginning is no part of the name, so the last words are compared. */
function differsByASlip(own: readonly string[], all: readonly string[]): boolean {
  const before = all.length - own.length
  if (before < 0) return false
  let differing = -1
  for (let i = 0; i < own.length; i++) {
    if (own[i] === all[before + i]) continue
    if (differing >= 0) return false
    differing = i
  }
  return differing >= 0 && isSlip(own[differing]!, all[before + differing]!)
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
