import type { KeyTermKind } from './key-term'
import { firstOf } from './of-provisions'

const place = String.raw`[A-Z][\p{L}.’'-]*(?:\s+(?:of|and|the)\s+[A-Z][\p{L}.’'-]*|\s+[A-Z][\p{L}.’'-]*){0,5}`
const kindOfPlace = String.raw`(?:(?:sovereign |united )?(?:State|Commonwealth|Province|Republic|Kingdom|Federal Republic|People[’']s Republic|Principality|Territory|District|Emirate|Canton|Dominion|Federation|Special Administrative Region)\s+of\s+)?`
const shapes = [
  new RegExp(String.raw`\b(?:laws?|LAWS?|statutes)(?:\s+(?:in\s+force|and\s+regulations?|and\s+jurisdiction|principles))?\s+(?:of|in|OF|IN|prevailing\s+in|in\s+force\s+in)\s+(?:the\s+|THE\s+)?(?:internal\s+laws\s+of\s+(?:the\s+)?)?(?<name>${kindOfPlace}${place})`, 'u'),
  new RegExp(String.raw`\b(?:by|under|BY|UNDER|with|to)\s+(?:the\s+)?(?:internal\s+|substantive\s+|domestic\s+)?(?<name>${place})\s+(?:state\s+|substantive\s+|internal\s+|common\s+|contract\s+)?(?:law|laws|LAW|LAWS)\b`, 'u'),
  new RegExp(String.raw`\b(?:State|STATE|Commonwealth|COMMONWEALTH|Province|PROVINCE)\s+(?:of|OF)\s+(?<name>${place})[’']?s?\s+(?:laws?|LAWS?)\b`, 'u'),
]
/** Where the place's name ends and the sentence goes on in capitals. */
const after = /\s+(?:without|WITHOUT|applicable|APPLICABLE|excluding|EXCLUDING|EXCEPT|AND|WITH|AS|IN|FOR|REGARDLESS|NOTWITHSTANDING|EXCLUSIVE|SHALL|WILL|EVEN|TO|BY|THAT|WHICH|GOVERN\w*|UNITED STATES|U\.?S\.?A?\.?|USA)\b.*$/su

export const governingLaw: KeyTermKind = {
  kind: 'governing-law',
  find: (contract, provisions) => firstOf(contract, provisions, 'governing-law', ({ start, text }) => {
    for (const shape of shapes) {
      const m = new RegExp(shape.source, 'du').exec(text)
      const at = m?.indices?.groups?.['name']
      if (!at) continue
      const whole = text.slice(at[0], at[1])
      const name = plainPlace(whole)
      if (name) return { start: start + at[0], end: start + at[0] + whole.replace(after, '').replace(/[.,’']+$/, '').length, value: name }
    }
    return undefined
  }),
  finds: [
    ['This Agreement is governed by the laws of the «State of Oregon».', 'Oregon'],
    ['THIS AGREEMENT SHALL BE GOVERNED BY THE LAWS OF THE «STATE OF NEW YORK» WITHOUT REGARD TO ITS RULES ON CONFLICTS.', 'New York'],
    ['The laws of «Ireland» shall govern this Agreement and any dispute about it.', 'Ireland'],
  ],
  passes: ['This Agreement is governed by the laws of the place where the goods are.'],
}

/** "the State of NEW YORK, USA" → "New York". England and Wales stay together. */
function plainPlace(words: string): string | undefined {
  const bare = words.replace(/\s+/g, ' ').replace(after, '').replace(/^(?:the\s+)?(?:sovereign |united )?(?:state|commonwealth|province|territory|district|canton)\s+of\s+/i, '').replace(/[.,’']+$/, '').replace(/[’']s$/, '').trim()
  if (!bare || /^(?:The|This|Such|Any|Section|Agreement|State|Each|Conflict|Conflicts|Applicable|Governing|Country|Law|Laws|Contract)\b/i.test(bare) && !/^State of/i.test(bare)) return undefined
  return bare === bare.toUpperCase() && bare.length > 4 ? bare.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()).replace(/ (Of|And|The) /g, word => word.toLowerCase()) : bare
}
