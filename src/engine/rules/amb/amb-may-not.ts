import { hasMatch } from '../../contract/matches'
import { before, words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'amb-may-not', severity: 1, tier: 'likely', together: true,
  title: '“May not”: forbidden, or only not certain',
  why: 'Said of a thing, “may not” can mean “must not” and can mean “perhaps will not”. A deposit that “may not be returned” is lost under one reading only.',
  ask: 'Is this ruled out, or only not certain?',
  fallback: '“Must not”, or “might not”.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({
    triggers: ['may'],
    match: /\bmay not (?:be (?:paid|returned|refunded|refundable|repaid|issued|granted|credited|honou?red|renewed|replaced|reimbursed)\b|apply(?= to\b|[.,;]))/i,
    when: found => !hasMatch(before(found, 160), /\b(?:you|we|he|she|they|who|party|parties|which|that|some (?:states|jurisdictions|countries)|laws?|limitations?|exclusions?)\b[^,;.]{0,60}$/i) && !hasMatch(found.input.slice(0, 1500), /\b(?:jurisdictions?|states|countries|law)\b/i) && !/\b(?:except|without|unless|until)\b/i.test(found.input.slice(found.index, found.index + 140)),
    inDefinitions: false,
  }),
  flags: [
    'The deposit «may not be returned» after 1 May.',
    'The discount «may not apply» to repairs.',
    'Travel costs «may not be reimbursed».',
  ],
  passes: [
    'The deposit will not be returned after 1 May.',
    'You may not be paid twice.',
    'In some countries this limit may not apply to you.',
    'The deposit may not be returned without the Landlord’s consent.',
    'The Shipper may not apply its credits to other goods.',
  ],
})
