import { everyMatch, hasMatch } from '../../contract/matches'
import { shortName, sureForm } from '../../contract/legal-forms'
import { rememberInSentence } from '../../contract/memory'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const form = '(?:Inc|INC|LLC|Ltd|LTD|Limited|LLP|Corp|Corporation|PLC|plc|GmbH|B\\.V|BV|ApS|AB|Oy)\\.?'
/** A firm with its legal form, straight before a duty. */
const acting = new RegExp(`(?:^|[.;:,] |\\b(?:that|and|then) )(?<name>[A-Z][\\w&’'-]{1,25}(?: [A-Z&][\\w&.’'-]{0,25}){0,4},? ${form}) (?:shall|must|agrees to|undertakes to|is obliged to|is liable|warrants|indemnifies|will)\\b`, 'dg')
/** Named more often, it is somebody whom the contract deals with. */
const mostUses = 2
/** The whole text is searched for each name; a text with more of them is no contract. */
const most = 50

const actingIn = rememberInSentence((text): readonly RegExpExecArray[] => (hasMatch(text, sureForm) ? [...everyMatch(text, acting)] : []))

function strangers({ contract }: Reading): Hit[] {
  const { text, parties, definitions, sentences } = contract
  // Both parties must be known by the names of their firms, or the comparison is not fair.
  if (parties.length !== 2 || parties.some(({ name }) => !name || !hasMatch(name, sureForm))) return []
  const letters = (name: string) => shortName(name).toLowerCase().replace(/[^a-z0-9]/g, '')
  const known = [...parties.flatMap(({ role, name = '', aliases }) => [role, name, ...aliases]), ...definitions.map(({ term }) => term)].map(letters).filter(word => word.length > 2)
  let all: string | undefined
  const usesOf = (own: string): number => (all ??= text.toLowerCase().replace(/[^a-z0-9]/g, '')).split(own).length - 1
  const looked = new Map<string, boolean>()
  const isStrange = (name: string): boolean => {
    const own = letters(name)
    if (own.length < 3 || known.some(word => word.includes(own) || own.includes(word)) || usesOf(own) > mostUses) return false
    // Whoever is explained anywhere (an affiliate, a carrier, “Acme Ltd, as agent”) is no slip.
    return !new RegExp(`${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s?[(,]`).test(text)
  }
  return sentences.filter(({ operative }) => operative).flatMap(({ text: words, start }) => actingIn(words).flatMap(({ groups, indices }) => {
    const name = groups!['name']!
    const strange = looked.get(name) ?? (looked.size < most && isStrange(name))
    looked.set(name, strange)
    const rest = words.slice(indices!.groups!['name']![1], indices!.groups!['name']![1] + 30)
    if (!strange || /^\s?[(“"]/.test(rest)) return []
    const [from, to] = indices!.groups!['name']!
    return [{ spans: [{ start: start + from, end: start + to }] }]
  }))
}

export default rule({
  id: 'drf-leftover-name', severity: 3, tier: 'likely',
  title: 'A duty of a company that is not a party',
  why: 'The name seems to come from another deal, so this clause may bind nobody.',
  ask: 'Who is this company, and whose duty is this?',
  fallback: 'The name of the party that is meant.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: strangers },
  flags: [
    'This contract is between Alder Works Ltd (the “Supplier”) and Birch Homes Inc. (the “Customer”).\nThe Supplier shall deliver the chairs.\n«Cedar Lane LLC» shall insure the chairs on the way.',
    'This contract is between Alder Works Ltd (the “Supplier”) and Birch Homes Inc. (the “Customer”).\nThe Supplier shall deliver the chairs, and «Elm Trading Limited» will mend them for a year.',
    'This lease is between Alder Works Ltd (the “Landlord”) and Birch Homes Inc. (the “Tenant”).\nThe Tenant pays the rent. «Willow Corp» warrants that the roof is sound.',
  ],
  passes: [
    'This contract is between Alder Works Ltd (the “Supplier”) and Birch Homes Inc. (the “Customer”).\nThe Supplier shall deliver the chairs.\nAlder Works Limited shall insure the chairs on the way.',
    'This contract is between Alder Works Ltd (the “Supplier”) and Birch Homes Inc. (the “Customer”).\nThe carrier is Elm Trading Limited (the “Carrier”).\nElm Trading Limited will mend them for a year.',
    'This lease is between Alder Works Ltd (the “Landlord”) and Birch Homes Inc. (the “Tenant”).\nThe Tenant pays the rent. The Landlord warrants that the roof is sound.\nThe roof was made by Willow Corp in 2020.',
  ],
})
