import { everyMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { isIntroduced } from './introduced'

/** Role words that come from the other kinds of contract. */
const roles = [
  'Landlord', 'Tenant', 'Lessor', 'Lessee', 'Licensor', 'Licensee', 'Franchisor', 'Franchisee', 'Seller', 'Buyer', 'Purchaser', 'Vendor', 'Employer', 'Employee',
  'Borrower', 'Lender', 'Distributor', 'Consultant', 'Contractor', 'Subcontractor', 'Mortgagor', 'Publisher', 'Assignor', 'Assignee', 'Guarantor', 'Pledgor',
] as const
/** More uses than this are no slip: the role is a party, and its introduction was not seen. */
const mostSlips = 3

function leftovers({ contract }: Reading): Hit[] {
  const { text, parties, definitions, words, sentences } = contract
  if (parties.length !== 2) return []
  const known = [...parties.flatMap(({ role, name = '', aliases }) => [role, name, ...aliases]), ...definitions.map(({ term }) => term)].join('\n').toLowerCase()
  return roles.filter(role => words.has(role.toLowerCase()) && !known.includes(role.toLowerCase())).flatMap(role => {
    const holders = words.sentencesWith(role.toLowerCase()).map(i => sentences[i]!), word = new RegExp(`\\b${role}\\b`, 'g')
    const uses = holders.reduce((sum, sentence) => sum + (sentence.text.match(word)?.length ?? 0), 0)
    if (uses === 0 || uses > mostSlips) return []
    const acts = new RegExp(`(?:^|[.;:,] |\\b(?:the|and|that) )${role} (?:shall|must|may|will|agrees|is (?:required|entitled|liable))\\b`, 'gi')
    const at = holders.filter(({ operative }) => operative)
      .flatMap(sentence => [...everyMatch(sentence.text, acts)].flatMap(({ index, 0: found }) => {
        const from = found.indexOf(role)
        return from < 0 ? [] : [{ start: sentence.start + index + from, end: sentence.start + index + from + role.length }]
      }))
    return at.length === 0 || isIntroduced(text, role) ? [] : [{ spans: at }]
  })
}

export default rule({
  id: 'drf-role-leftover', severity: 3, tier: 'fact',
  title: 'A duty or a right of someone who is not a party',
  why: 'The word seems to come from another contract, so this clause may bind nobody, or the wrong one of us.',
  ask: 'Who is meant here?',
  fallback: 'The name of the party that is meant.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: leftovers },
  flags: [
    'This contract is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier shall deliver the chairs.\nThe «Licensee» shall return all copies.',
    'This contract is between Alder Ltd (the “Designer”) and Birch Ltd (the “Client”).\nThe Designer shall draw the logo. The «Landlord» may enter at any time.',
    'This lease is between Alder Ltd (the “Landlord”) and Birch Ltd (the “Tenant”).\nThe Tenant shall pay the rent.\nThe «Borrower» agrees to insure the shop, and the «Borrower» shall keep the policy.',
  ],
  passes: [
    'This contract is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier shall deliver the chairs.\nThe Customer shall return all copies.',
    'This contract is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe owner of the hall (the “Landlord”) is not a party.\nThe Landlord may enter at any time.',
    'This contract is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nA licensee shall return all copies.',
  ],
})
