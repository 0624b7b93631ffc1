import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

const lawyers = String.raw`(?:attorneys?['’]?(?: ?s['’]?)?|legal|lawyers?['’]?|solicitors?['’]?|counsel) ?(?:fees|costs|expenses|charges)`
const enforcing = String.raw`(?:(?:in|of|for|with|to) (?:the )?(?:(?:successfully )?enforc(?:e|ing|ement)|establish(?:ing)?|collect(?:ing|ion)?)\b(?: of)? (?:the |its |their |any |such |this |our )?(?:(?:terms|provisions|rights?|obligations?|foregoing) (?:of|under|to|in) )?(?:this|the|such|any)? ?(?:agreement|contract|lease|indemni\w+|section|clause|rights?|terms|obligations?|sums?))`

export default rule({
  id: 'ind-fees', severity: 2, tier: 'likely', oneSided: true, together: true,
  title: 'The cover also pays their lawyers against you',
  why: 'In a dispute between the two of you, one side’s lawyers would be at the other’s cost, whoever is right.',
  ask: 'Could each of us bear its own lawyers where we disagree with each other?',
  fallback: 'Whoever loses pays the reasonable lawyers’ fees of the other; or each bears its own.',
  sources: ['Practitioners’ checklists', 'ACL s 25(k)'], labels: ['acl:k'],
  yieldsTo: ['dsp-fees-one'],
  find: words({
    triggers: ['indemnify', 'indemnifies', 'harmless', 'indemnified', 'indemnity'],
    match: new RegExp(String.raw`\b(?:indemnif(?:y|ies|ied)|harmless|indemnity)\b[^;]{0,500}?(?<mark>\b${lawyers}\b[^.;]{0,120}?\b${enforcing})`, 'i'),
    unless: /\b(?:(?:each|either|both|any|the other|indemnif\w+|prevailing|losing|defaulting|breaching) part(?:y|ies)|parties|mutual\w*|director|officers? of the company|trustee|escrow|underwriters?|noteholders?)\b/i,
    when: (found, sentence, reading) => areOnlineTerms(reading.contract) || onDoer(found, sentence, reading) !== undefined,
    against: onDoer,
  }),
  flags: [
    'The Supplier serves the Customer.\nThe Customer shall indemnify the Supplier against all losses, including «attorneys’ fees incurred in enforcing this Agreement».',
    'The Landlord lets the shop to the Tenant.\nThe Tenant agrees to indemnify and hold harmless the Landlord from all claims and «legal fees of establishing its right» to this cover.',
    'The Client engages the Agency.\nThe Agency shall indemnify the Client for every loss and the «legal costs of enforcing this indemnity».',
    'The Supplier serves the Customer.\nThe Customer will hold the Supplier harmless from any «lawyers’ fees for the collection of sums» that are due.',
  ],
  passes: [
    'The Supplier serves the Customer.\nThe Customer shall indemnify the Supplier against all losses, including attorneys’ fees incurred in answering claims by visitors.',
    'The Landlord lets the shop to the Tenant.\nEach party agrees to indemnify the other from all claims and legal fees of enforcing this Lease.',
    'The Client engages the Agency.\nThe Agency shall pay the legal costs of enforcing its own patents.',
    'The Supplier serves the Customer.\nThe Customer shall indemnify the Supplier for legal fees of enforcing this Agreement. The Supplier shall indemnify the Customer for legal fees of enforcing this Agreement.',
  ],
})
