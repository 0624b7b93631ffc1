import { ownWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** The last part of a contract, where its signatures stand, in blocks. */
const closing = 80
const line = /^\s*(?:[Pp]rint(?:ed)? )?(?:[Nn]ame|NAME)(?: \([Pp]rint\))?(?: of signatory)?\s*[:.]\s*(?<name>[A-Z][\p{L}.’'-]+(?:\s+[A-Z][\p{L}.’'-]*){1,4})|\/s\/\s*(?<signed>[A-Z][\p{L}.’'-]+(?:\s+[A-Z][\p{L}.’'-]*){1,4})/du

/** Who signs, by name. */
export const signatories: KeyTermKind = {
  kind: 'signatories',
  find: contract => {
    const seen = new Set<string>()
    return contract.blocks.slice(-closing).flatMap(block => {
      const m = line.exec(contract.text.slice(block.start, Math.min(block.end, block.start + 300)))
      const at = m?.indices?.groups?.['name'] ?? m?.indices?.groups?.['signed']
      if (!at) return []
      const words = contract.text.slice(block.start + at[0], block.start + at[1]).replace(/\s+(?:Name|Title|By|Date|Its)$/, '')
      const value = ownWords(words)
      const key = value.toLowerCase()
      if (seen.has(key)) return []
      seen.add(key)
      return [{ start: block.start + at[0], end: block.start + at[0] + words.length, value }]
    }).slice(0, 8)
  },
  finds: [['Signed for Alder Ltd\n\nName: «Robin Reed»\nTitle: Director', 'Robin Reed']],
  passes: ['Signed for Alder Ltd\n\nName:\nTitle:'],
}
