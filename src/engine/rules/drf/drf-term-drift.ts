import type { Contract, Span } from '../../contract/contract'
import { everyMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { inAttachment } from './attachments'
import { isIntroduced } from './introduced'

/** Words that name one and the same party; a contract needs one of them. */
const sameParty: readonly (readonly string[])[] = [
  ['Customer', 'Client'], ['Supplier', 'Provider', 'Vendor', 'Seller'], ['Buyer', 'Purchaser', 'Customer'], ['Contractor', 'Consultant', 'Freelancer'], ['Landlord', 'Lessor'], ['Tenant', 'Lessee'], ['Employee', 'Executive'],
  ['Recipient', 'Receiving Party'], ['Discloser', 'Disclosing Party'],
]
/** Words with which a contract speaks of itself. */
const ownNames = ['Agreement', 'Contract', 'Lease'] as const
/** More uses than this are another person or another paper, whose introduction was not seen. */
const mostSlips = 4
/** Fewer uses of the main word do not show that it is the main one. */
const fewest = 5

/** The places of a pattern’s group `name` in the contract’s own sentences. */
function placesOf(contract: Contract, word: string, pattern: RegExp): Span[] {
  return contract.words.sentencesWith(word.toLowerCase().split(' ')[0]!).map(i => contract.sentences[i]!).flatMap(({ text, start, operative }) => (operative && !inAttachment(contract, start)
    ? [...everyMatch(text, pattern)].map(({ indices }) => ({ start: start + indices!.groups!['name']![0], end: start + indices!.groups!['name']![1] })) : []))
}

/** The Buyer, who is once called the Purchaser. */
function partiesRenamed({ contract }: Reading): Hit[] {
  const { text, parties, definitions, words } = contract
  if (parties.length !== 2) return []
  const called = parties.map(({ role, aliases }) => [role, ...aliases])
  const known = [...called.flat(), ...parties.map(({ name = '' }) => name), ...definitions.map(({ term }) => term)].join('\n').toLowerCase()
  return sameParty.flatMap(group => group.flatMap(other => {
    if (!words.has(other.toLowerCase().split(' ')[0]!) || known.includes(other.toLowerCase()) || !called.some(own => own.some(word => group.includes(word)))) return []
    const places = placesOf(contract, other, new RegExp(`(?:\\b(?:[Tt]he|to|by|of|from|with) (?:the )?|^)(?<name>${other})(?= (?:shall|must|may|will|agrees|has|is|and|or|in|for|at|within|under)\\b|[’']s\\b|[.,;])(?! [A-Z])`, 'dg'))
    if (places.length === 0) return []
    const all = text.match(new RegExp(`\\b${other}\\b`, 'g'))?.length ?? 0
    return all > mostSlips || isIntroduced(text, other) ? [] : [{ spans: places }]
  }))
}

/** “This Agreement” that is once “this Contract”. */
function paperRenamed({ contract }: Reading): Hit[] {
  const { definitions, text } = contract
  const uses = ownNames.map(name => ({ name, places: placesOf(contract, name, new RegExp(`\\b[Tt]his (?<name>${name})\\b(?! [A-Z])`, 'dg')) }))
  const main = uses.reduce((most, one) => (one.places.length > most.places.length ? one : most))
  if (main.places.length < fewest) return []
  return uses.flatMap(({ name, places }) => {
    if (name === main.name || places.length === 0 || places.length > mostSlips || places.length * fewest > main.places.length) return []
    const defined = definitions.some(({ term }) => term.includes(name)) || new RegExp(`[“"‘'](?:the |this )?${name}[”"’']|\\b(?:prime|main|the) ${name}\\b`, 'i').test(text)
    return defined ? [] : [{ spans: places }]
  })
}

export default rule({
  id: 'drf-term-drift', severity: 2, tier: 'likely', together: true,
  title: 'One thing under two names',
  why: 'A different word looks like a different thing, and each of you may say that it is one.',
  ask: 'Does this word mean the same as the one used everywhere else?',
  fallback: 'One word for one thing, from the first page to the last.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [], yieldsTo: ['drf-role-leftover'],
  find: { inContract: reading => [...partiesRenamed(reading), ...paperRenamed(reading)] },
  flags: [
    'This contract is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier shall deliver the chairs to the «Client» within a week.\nThe Customer pays on delivery.',
    'This contract is between Alder Ltd (the “Seller”) and Birch Ltd (the “Buyer”).\nThe Seller sends the goods by sea.\nThe «Purchaser» shall look at the goods on arrival, and the Buyer pays within a week.',
    'This lease is between Alder Ltd (the “Landlord”) and Birch Ltd (the “Tenant”).\nThe Tenant pays the rent.\nThe Landlord may enter if the «Lessee» is late.',
    'This Agreement begins in May. This Agreement ends in June. This Agreement is made in Oslo. This Agreement may be changed in writing. This Agreement is not a lease.\nEither of us may end this «Contract» in a week.',
  ],
  passes: [
    'This contract is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier shall deliver the chairs to the Customer within a week.\nThe Customer pays on delivery.',
    'This contract is between Alder Ltd (the “Seller”) and Birch Ltd (the “Buyer”).\nThe Seller sends the goods by sea.\nWhoever buys them from the Buyer (the “Purchaser”) shall look at the goods.\nThe Purchaser pays the Buyer.',
    'This lease is between Alder Ltd (the “Landlord”) and Birch Ltd (the “Tenant”).\nThe Tenant pays the rent.\nThe Landlord may enter if a lessee is late.',
    'This Agreement begins in May. This Agreement ends in June. This Agreement is made in Oslo. This Agreement may be changed in writing. This Agreement is not a lease.\nEach order becomes a “Contract”, and either of us may end this Contract in a week.',
  ],
})
