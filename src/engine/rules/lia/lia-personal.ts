import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

const owner = String.raw`(?:owners?|directors?|shareholders?|members?|partners?|principals?|officers?|signator(?:y|ies)|individuals?|spouses?|guarantors?|stockholders?|person signing|undersigned|managers?)`

export default rule({
  id: 'lia-personal', severity: 4, tier: 'likely', together: true,
  title: 'A person answers for the firm’s debts with what they own',
  why: 'The firm is there so that a bad year does not cost the house; this sets it aside.',
  ask: 'For which sum and until when would you need this, and would a deposit do instead?',
  fallback: 'A deposit or a bank’s guarantee; or a guarantee up to a fixed sum that ends after two years of payments on time.',
  sources: ['Practitioners’ checklists for leases and loans'], labels: [],
  find: words({
    triggers: ['personally', 'personal', 'individually'],
    match: new RegExp([
      String.raw`\b(?:hereby )?(?:agrees? to )?(?:personally|individually)(?:,? (?:and|or) (?:\w+,? ){1,4}?| )(?:guarant(?:ees?|y|ies)|be (?:bound|liable)|liable|bound by|responsible for (?:all|any|every) (?:\w+ ){0,3}(?:debts?|obligations?|sums?|payments?|liabilit\w+))\b`,
      String.raw`\bguarantees? personally\b|\b(?:shall|will|must|agrees? to|required to)\b[^.;]{0,60}?\b(?:sign|execute|give|provide|deliver|furnish)\b[^.;]{0,40}?\bpersonal guarant(?:y|ee|ies|ees)\b`,
      String.raw`\b(?:serves?|constitutes?|operates?|act) as an? personal guarant(?:y|ee)\b|\bpersonal guarant(?:y|ee) (?:by|of|from) (?:the |each |its )?${owner}\b`,
      String.raw`\b${owner}\b[^.;]{0,60}? (?:is|are|shall be|will be|remains?) (?:also )?(?:jointly and severally |severally |fully )?personally (?:liable|responsible|bound)\b`,
    ].join('|'), 'i'),
    unless: /\b(?:no|not|neither|nor|none|never|without)\b(?![^.;]{0,12}\b(?:limitation|notice|only))[^.;]{0,60}\b(?:personal|liable|liability|individually)|\bpersonal(?:ly)? (?:injur|identif|information|data|service)|\b(?:released? from|discharged? from|terminat\w+ of the) [^.;]{0,30}personal guarant|\bas if\b|\bmay become\b|\bborrower (?:shall|will) be personally|\b(?:orders?|charges|tax(?:es)?|passwords?|account) (?:placed|incurred)/i,
    when: ([found], { text }) => /\bguarant/i.test(found) || hasMatch(text, /\b(?:firm|company|corporation|entity|partnership|business|tenant|borrower|franchisee|lessee|buyer|customer|debts?|obligations?|rent)\b/i),
    against: onDoer,
  }),
  flags: [
    'The directors of the Tenant «personally guarantee» the rent.',
    'The Borrower «shall deliver a personal guarantee» of each of its owners.',
    'Whoever signs for the company agrees to be «personally liable» for all obligations of the company.',
    'Each owner of the Franchisee «must sign a personal guaranty».',
    'This paper «serves as a personal guaranty» by the undersigned partner.',
  ],
  passes: [
    'The directors of the Tenant do not personally guarantee the rent.',
    'The Borrower shall deliver a bank guarantee of its bank.',
    'No director is personally liable for the obligations of the company.',
    'Each owner of the Franchisee must sign a register of guests.',
    'The Company is liable for personal injury of its partners.',
  ],
})
