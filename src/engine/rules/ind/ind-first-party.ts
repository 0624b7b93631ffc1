import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'ind-first-party', severity: 3, tier: 'likely',
  title: 'The cover reaches their own losses, not only claims by others',
  why: 'They could claim their own loss without proving it as a court would ask, and past any limit.',
  ask: 'Could the cover be for claims by third parties only?',
  fallback: 'Third-party claims only; loss between us follows the ordinary rules of breach.',
  sources: [], labels: [],
  find: words({
    triggers: ['indemnify', 'indemnifies', 'indemnified'],
    match: /\bindemnif(?:y|ies|ied)\b[^;]{0,160}?\b(?:all|every|any and all)\b[^;]{0,40}?(?<mark>\b(?:loss(?:es)?|damages?|costs?|expenses?|liabilit(?:y|ies))\b[^.;]{0,80}?\b(?:suffered|incurred|sustained)(?: or (?:suffered|incurred|sustained))? by (?:the )?(?!(?:a |any )?third)(?:\w+))/i,
    unless: /third[- ]part|\bclaims?\b|\bactions?\b|\bsuits?\b|proceeding|each party|either party|indemnifying party|director|officer\b/i,
    when: (_, __, { contract }) => !areOnlineTerms(contract),
  }),
  flags: [
    'The Supplier shall indemnify the Customer against all «losses suffered or incurred by the Customer» under this Agreement.',
    'The Contractor shall indemnify the Client for all «damage sustained by the Client».',
    'The Tenant indemnifies the Landlord for all «costs incurred by the Landlord».',
  ],
  passes: [
    'The Supplier shall indemnify the Customer against losses suffered by the Customer from claims by third parties.',
    'Each party shall indemnify the other for losses suffered by the other.',
    'The Tenant pays the costs incurred by the Landlord.',
  ],
})
