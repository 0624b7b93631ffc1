import type { Contract, Span } from '../contract/contract'
import { firstMatch, hasMatch } from '../contract/matches'
import { rememberInSentence } from '../contract/memory'
import type { Provision } from '../provisions/provision'
import type { KeyTermKind } from './key-term'
import type { Found } from './of-provisions'
import { provisionsOf } from './of-provisions'

const place = String.raw`[A-Z][\p{L}.’'-]*(?:\s+(?:of|and|the|de)\s+[A-Z][\p{L}.’'-]*|\s+[A-Z][\p{L}.’'-]*){0,5}`
const kindOfPlace = String.raw`(?:(?:[Ss]overeign |[Uu]nited )?(?:[Ss]tate|[Cc]ommonwealth|[Pp]rovince|[Rr]epublic|Kingdom|Federal Republic|People[’']s Republic|Principality|Territory|District|Emirate|Canton|Dominion|Federation|Special Administrative Region)\s+of\s+)?`
const shapes = [
  new RegExp(String.raw`\b(?:[Ll]aws?|LAWS?|[Ll]egislation|statutes)(?:\s+(?:in\s+force|and\s+regulations?|and\s+jurisdiction|principles))?(?:,?\s*\([^)]{0,80}\)|,\s+(?:but|and)\s+not\s[^,]{0,60},)?\s+(?:of|in|OF|IN|prevailing\s+in|in\s+force\s+in)\s+(?:the\s+|THE\s+|The\s+(?=\p{Lu}))?(?:internal\s+laws\s+of\s+(?:the\s+)?)?(?<name>${kindOfPlace}${place})`, 'du'),
  new RegExp(String.raw`\b(?:by|under|BY|UNDER|with|to|that|and|^),?\s*(?:the\s+)?(?:internal\s+|substantive\s+|domestic\s+)?(?<name>${place})\s+(?:state\s+|substantive\s+|internal\s+|common\s+|contract\s+)?(?:[Ll]aws?|LAWS?)\b`, 'du'),
  new RegExp(String.raw`^[\W\d]{0,12}(?:Governing|Applicable|GOVERNING|APPLICABLE|Choice of|Governed by)(?: [Ll]aw| LAW)?[^.:;]{0,24}[:.–-]\s{1,4}(?:the\s+)?(?:[Ll]aws?\s+of\s+(?:the\s+)?)?(?<name>${kindOfPlace}${place})`, 'du'),
  // "made in the State of X and governed by the laws thereof": the only state named is meant.
  new RegExp(String.raw`\b(?<name>(?:[Ss]tate|STATE|[Cc]ommonwealth|COMMONWEALTH|[Pp]rovince|PROVINCE)\s+(?:of|OF)\s+${place})`, 'du'),
]
/** Where the place's name ends and the sentence goes on in capitals. */
const after = /\s+(?:without|WITHOUT|applicable|APPLICABLE|excluding|EXCLUDING|EXCEPT|AND|WITH|AS|IN|FOR|REGARDLESS|NOTWITHSTANDING|EXCLUSIVE|SHALL|WILL|EVEN|TO|BY|THAT|WHICH|GOVERN\w*|UNITED STATES|U\.?S\.?A?\.?|USA)\b.*$/su

export const governingLaw: KeyTermKind = {
  kind: 'governing-law',
  find: (contract, provisions) => {
    const all = provisionsOf(provisions, 'governing-law')
      // A statute that governs one matter stands beside the clause that governs the contract.
      .sort((a, b) => Number(meansContract(contract, b)) - Number(meansContract(contract, a)) || a.start - b.start)
    const found = all.map(({ start, end }) => read(start, contract.text.slice(start, end))).find(term => term !== undefined)
    return found ? [found, ...rivals(contract, all, found)] : []
  },
  finds: [
    ['This Agreement shall be governed for all purposes by the laws (other than the rules on conflicts) of The «Commonwealth of Massachusetts».', 'Massachusetts'],
    ['This Agreement is governed by the laws of The «Netherlands».', 'Netherlands'],
    ['THIS AGREEMENT SHALL BE GOVERNED BY AND CONSTRUED UNDER THE LAWS OF THE UNITED STATES OF AMERICA AND THE «STATE OF FLORIDA».', 'Florida'],
    ['The making of this Agreement shall be governed by «PRC» Laws.', 'People’s Republic of China'],
    ['This Agreement is governed by the laws of the «State of Oregon».', 'Oregon'],
    ['THIS AGREEMENT SHALL BE GOVERNED BY THE LAWS OF THE «STATE OF NEW YORK» WITHOUT REGARD TO ITS RULES ON CONFLICTS.', 'New York'],
    ['This Agreement is governed by the laws of «Ireland».\n\nThis Agreement shall be governed by the laws of «Oregon».', 'Ireland', 'Oregon'],
    ['The laws of «Ireland» shall govern this Agreement and any dispute about it.', 'Ireland'],
  ],
  passes: ['This Agreement is governed by the laws of the place where the goods are.'],
}

/** A second law for the whole contract, in its own body: both cannot hold. */
function rivals(contract: Contract, provisions: readonly Provision[], first: Found): Found[] {
  const whole = provisions.filter(provision => bindsWhole(contract, provision))
  if (!whole.some(({ start, end }) => start <= first.start && first.start < end)) return []
  const others = whole.flatMap(({ start, end }) => read(start, contract.text.slice(start, end)) ?? [])
    .filter(({ start, value }) => start !== first.start && !value.includes(first.value) && !first.value.includes(value))
  return others.slice(0, 1)
}

const partial = /\b(?:if|where|unless|except|provided|for (?:the )?purposes?|with respect to|to the extent|arbitrat\w*|schedule|exhibit|annex|clauses?|depending|reside\w*|located)\b/i

function bindsWhole(contract: Contract, { start, end, sentence }: Provision): boolean {
  const words = contract.text.slice(start, end)
  for (let i = contract.sentences[sentence]!.clause, steps = 0; i >= 0 && steps < 12; i = contract.clauses[i]!.parent, steps++) if (contract.clauses[i]!.attachment) return false
  return hasMatch(words, /^\W{0,4}(?:[\d.]{1,8}\s+)?this\s+(?:agreement|contract|lease)\b[^.;]{0,30}\b(?:is|shall be|will be)\s+(?:exclusively\s+)?governed\b/i) && !hasMatch(words, partial)
}

const meansContract = ({ text }: Contract, { start, end }: Span) => hasMatch(text.slice(start, end), /\bthis\s+(?:\w+\s+){0,2}(?:agreement|contract|lease|deed|order|letter|plan|guaranty)\b[^]{0,300}\b(?:govern|constru|interpret)/i)

function read(start: number, text: string): Found | undefined {
  const law = lawIn(text)
  return law && { start: start + law.start, end: start + law.end, value: law.value }
}

/** Places in the text. */
const lawIn = rememberInSentence((text): Found | undefined => {
  for (const shape of shapes) {
    const at = firstMatch(text, shape)?.indices?.groups?.['name']
    if (!at) continue
    const whole = text.slice(at[0], at[1])
    const name = plainPlace(whole, text.slice(at[1], at[1] + 30))
    if (!name || /^United States/i.test(name) && hasMatch(text, shapes.at(-1)!) && shape !== shapes.at(-1)) continue
    return { start: at[0], end: at[0] + whole.replace(after, '').replace(/[.,’']+$/, '').length, value: name }
  }
  return undefined
})

const canadian = /^(?:Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland(?: and Labrador)?)$/
/** Where the law is told by its adjective. */
const peoples: Readonly<Record<string, string>> = {
  English: 'England', Swiss: 'Switzerland', German: 'Germany', French: 'France', Dutch: 'Netherlands', Irish: 'Ireland', Scottish: 'Scotland', Scots: 'Scotland', Israeli: 'Israel', Italian: 'Italy', Spanish: 'Spain',
  Swedish: 'Sweden', Danish: 'Denmark', Norwegian: 'Norway', Belgian: 'Belgium', Austrian: 'Austria', Japanese: 'Japan', Chinese: 'China', Indian: 'India', Polish: 'Poland', PRC: 'People’s Republic of China', 'P.R.C': 'People’s Republic of China',
}

/** "the State of NEW YORK, USA" → "New York". England and Wales stay together. */
function plainPlace(words: string, next: string): string | undefined {
  const bare = words.replace(/\s+/g, ' ').replace(after, '').replace(/^(?:the\s+)?(?:sovereign |united )?(?:state|commonwealth|province|territory|district(?! of columbia)|canton|federal republic) of (?=\S)/i, '').replace(/ (?:State|Special Administrative Region)$/, '').replace(/[.,’']+$/, '').replace(/[’']s$/, '').trim()
  if (!bare || hasMatch(bare, /^(?:AND CONSTRUED|The|This|Such|Any|Section|Agreement|State|Each|Conflict|Conflicts|Applicable|Governing|Country|Law|Laws|Contract|Province|That)\b/i)) return undefined
  const name = bare === bare.toUpperCase() && bare.length > 5 ? bare.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()).replace(/ (Of|And|The) /g, word => word.toLowerCase()) : bare
  const country = firstMatch(next, /^,?\s+(Canada|Australia|India|Germany|China)\b/)?.[1] ?? (hasMatch(name, canadian) ? 'Canada' : undefined)
  return peoples[name] ?? (country ? `${name}, ${country}` : name)
}
