import type { Contract, Span } from '../contract/contract'
import { firstMatch } from '../contract/matches'
import { ownWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** The last part of a contract, where its signatures stand, in blocks. */
const closing = 80
const line = /^\s*(?:[Pp]rint(?:ed)? )?(?:[Nn]ame|NAME)(?: \([Pp]rint\))?(?: of signatory)?\s*[:.]\s*(?<name>[A-Z][\p{L}.’'-]+(?:\s+[A-Z][\p{L}.’'-]*){1,4})|\/s\/\s*(?<signed>[A-Z][\p{L}.’'-]+(?:\s+[A-Z][\p{L}.’'-]*){1,4})/du
/** Where the name is still blank, the position says who is to sign. */
const position = /^\s*(?:[Tt]itle|TITLE|[Pp]osition|[Cc]apacity)\s*:\s*(?<title>[A-Z][\p{L}.,&’'-]+(?:\s+[\p{L}.,&’'-]+){0,6})\s*$/du

/** Who signs, by name; by position where no name is filled in. */
export const signatories: KeyTermKind = {
  kind: 'signatories',
  find: contract => {
    const names = once(lines(contract, line))
    return (names.length > 0 ? names : lines(contract, position)).slice(0, 8)
  },
  finds: [['Signed for Alder Ltd\n\nName: «Robin Reed»\nTitle: Director', 'Robin Reed'], ['Signed for Alder Ltd\n\nSigned: ________\n\nName: ________\n\nTitle: «Director»', 'Director']],
  passes: ['Signed for Alder Ltd\n\nName:\nTitle:'],
}

type Found = Span & { readonly value: string }

function lines({ blocks, text }: Contract, shape: RegExp): Found[] {
  return blocks.slice(-closing).flatMap(block => {
    const m = firstMatch(text.slice(block.start, Math.min(block.end, block.start + 300)), shape)
    const at = m?.indices?.groups?.['name'] ?? m?.indices?.groups?.['signed'] ?? m?.indices?.groups?.['title']
    if (!at) return []
    const words = text.slice(block.start + at[0], block.start + at[1]).replace(/\s+(?:Name|Title|By|BY|Date|Its)$/, '')
    return [{ start: block.start + at[0], end: block.start + at[0] + words.length, value: ownWords(words) }]
  })
}

function once(found: readonly Found[]): Found[] {
  const seen = new Set<string>()
  return found.filter(({ value }) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()))
}
