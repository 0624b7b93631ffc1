import { sureForm } from '../../contract/legal-forms'
import { hasMatch } from '../../contract/matches'
import { matchesAt } from '../anywhere'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { nearNames } from './near-names'

/** Forms that are the same in law, by their plain letters. */
const same: Readonly<Record<string, string>> = { limited: 'ltd', incorporated: 'inc', corporation: 'corp', company: 'co' }
const form = '(?:Inc|INC|Incorporated|INCORPORATED|LLC|L\\.L\\.C|Ltd|LTD|Limited|LIMITED|LLP|Corp|CORP|Corporation|CORPORATION|PLC|plc|GmbH|GMBH|AG|SARL|B\\.V|BV|N\\.V|NV|ApS|AB|Oy|A/S)'
const plain = (words: string): string => {
  const letters = words.toLowerCase().replace(/[^a-z]/g, '')
  return same[letters] ?? letters
}
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s{1,4}')

/** A name in capitals at the head is written small in the text, or the other way round. */
const casesOf = (stem: string): string[] => [...new Set([stem, stem.toUpperCase(), stem.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, c => c.toUpperCase())])]

/** The name in any case, behind no other word with a capital, with a legal form. Its first word is looked for by itself: a pattern that begins by looking back is slow at every letter of a text. */
function formsOf(stem: string, text: string): RegExpExecArray[] {
  const cases = casesOf(stem)
  const named = new RegExp(`(?<!\\b(?!(?:The|For|By|To|And)\\b)[A-Z&][\\w.]{0,20} )\\b(?:${cases.map(escaped).join('|')}),?\\s{1,4}(?<form>${form})(?!\\w)\\.?`, 'y')
  return [...matchesAt(placesOfAny(new Set(cases.map(one => /^\S*/.exec(one)![0])), text), text, named)]
}

function placesOfAny(words: ReadonlySet<string>, text: string): number[] {
  const places = new Set<number>()
  for (const word of words) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.add(at)
  return [...places].sort((a, b) => a - b)
}

function misspelt({ contract }: Reading): Hit[] {
  const { text, parties } = contract
  const names = parties.flatMap(({ name = '' }) => (hasMatch(name, sureForm) ? [name] : []))
  return parties.flatMap(({ name = '' }) => {
    const own = hasMatch(name, sureForm) ? text.indexOf(name) : -1
    const others = own < 0 ? [] : nearNames(contract, name)
    // Two firms of a group have names of their own, and each is named often or introduced.
    if (others.length !== 1 || others.some(({ words, end }) => names.some(known => plain(known) === plain(words)) || /^\W{0,3}\(|^, an? /.test(text.slice(end, end + 12)))) return []
    return [{ spans: [{ start: own, end: own + name.length }, ...others.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start) }]
  })
}

function variants({ contract: { text, parties } }: Reading): Hit[] {
  const names = parties.flatMap(({ name }) => (name ? [name] : []))
  return parties.flatMap(({ name = '', at }) => {
    const own = new RegExp(`^(.{3,80}?),?\\s(${form})\\.?$`).exec(name)
    if (!own || !hasMatch(name, sureForm)) return []
    const [, stem = '', ownForm = ''] = own
    const others = formsOf(stem, text).filter(({ groups }) => plain(groups!['form']!) !== plain(ownForm))
    // A firm that is introduced, that is a party, or that turns up often is another firm of the same group.
    if (!others.length || others.length > 2 || others.some(({ 0: words }) => names.some(known => plain(known) === plain(words)))) return []
    if (others.some(({ index, 0: words }) => hasMatch(text.slice(index + words.length, index + words.length + 30), /^\W{0,3}\(|^, (?:an? |the |its |and its )|^ and its |^ (?:an?|its) [^.;,]{0,40}\b(?:company|corporation|subsidiary|affiliate|partnership|entity|firm)\b|^[’']s (?:parent|subsidiary)/) || hasMatch(text.slice(Math.max(0, index - 40), index), /\b(?:affiliate|subsidiary|parent|formerly|a\/k\/a|aka|c\/o|via|predecessor|successor|known as|renamed|merged|and|Source:|©)\W{0,4}(?:of )?$/i))) return []
    // The two names side by side are two firms; a longer name cut short by the reader is no name.
    if (others.some(({ index }) => text.slice(Math.max(0, index - 200), index + 200).includes(name)) || hasMatch(text.slice(Math.max(0, text.indexOf(name) - 40), text.indexOf(name)), /\b(?!(?:The|Between|BETWEEN|And|AND|To|Messrs)\b)[A-Z][\w.&]{0,30}\s$/)) return []
    const first = text.indexOf(name, at.start) >= 0 ? text.indexOf(name, at.start) : text.indexOf(name)
    return first < 0 ? [] : [{ spans: [{ start: first, end: first + name.length }, ...others.map(({ index, 0: words }) => ({ start: index, end: index + words.length }))] }]
  })
}

export default rule({
  id: 'drf-party-variant', severity: 3, tier: 'fact',
  title: 'A party’s name changes',
  why: 'A different name or ending is a different company. The one that signs may not be the one that owes you.',
  ask: 'Which company exactly is my partner, and what is its registration number?',
  fallback: 'The registered name and number, once, and the short name after that.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: reading => [...variants(reading), ...misspelt(reading)] },
  flags: [
    'This contract is between Alder Works Ltd (the “Supplier”) and «Birch Homes Limited» (the “Customer”).\nThe Supplier delivers ten oak chairs to the hall of the Customer every month, and the Customer looks them over on the same day.\nA chair that is not sound goes back to the Supplier, who mends it or brings another.\nFor «Birch Homes LLC»: Joan Petrie, Director',
    'This contract is between «Alder Works Ltd» (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier delivers ten oak chairs to the hall of the Customer every month, and the Customer looks them over on the same day.\nA chair that is not sound goes back to the Supplier.\nThe Customer pays «Alder Works LLC» on delivery.',
    'This contract is between Alder Works Inc. (the “Supplier”) and «Birch Homes Inc.» (the “Customer”).\nThe Supplier delivers ten oak chairs to the hall of the Customer every month, and the Customer looks them over on the same day.\nA chair that is not sound goes back to the Supplier.\nInvoices go to «Birch Homes GmbH» by post.',
    'This lease is between «Cedar Lane Limited» (the “Landlord”) and Birch Ltd (the “Tenant”).\nThe Tenant keeps the shop clean and warm, mends what is broken by the Tenant’s own people, and tells the Landlord of damp and of leaks.\nThe Landlord mends the roof and the outer walls.\nRent is paid to «Cedar Lane PLC» monthly.',
    'This contract is between «Fenwick Castings plc» (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier delivers ten pump bodies to the hall of the Customer every month, and the Customer looks them over on the same day.\nThe Customer pays «Fenwick Casting plc» on delivery.',
    'This contract is between Alder Works Ltd (the “Supplier”) and «MERRIDALE FOODS LIMITED» (the “Customer”).\nThe Supplier delivers ten chairs every month to the hall of the Customer, and the Customer looks them over on the same day.\nA chair that is not sound goes back to the Supplier, who mends it or brings another.\nInvoices go to «Merridale Foods LLC» by post.',
  ],
  passes: [
    'This contract is between Fenwick Castings plc (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier delivers ten pump bodies to the hall of the Customer every month, and the Customer looks them over on the same day.\nThe Customer pays Fenwick Leasing plc on delivery.',
    'This contract is between Alder Works Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Customer pays Alder Works Limited on delivery.',
    'This contract is between Alder Works Inc. (the “Supplier”) and Birch Homes Inc. (the “Customer”).\nInvoices go to Birch Homes GmbH, a subsidiary of the Customer, by post.',
    'This lease is between Cedar Lane Limited (the “Landlord”) and Birch Ltd (the “Tenant”).\nRent is paid to Cedar Bank PLC monthly.',
  ],
})
