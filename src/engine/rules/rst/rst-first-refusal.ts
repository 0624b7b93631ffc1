import { onGrantor } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'rst-first-refusal', severity: 2, tier: 'likely',
  title: 'One side gets the first offer',
  why: 'Others hesitate to bid where somebody else may step in at the last moment.',
  ask: 'How fast would you have to answer, and does it happen only once?',
  fallback: 'Once, with an answer within ten days.',
  sources: [], labels: ['cuad:rofr-rofo-rofn'],
  together: true,
  find: words({
    triggers: ['first', 'matching', 'offer'],
    match: /\b(?:grants?|gives?|shall have|has|have|be granted|be given|retains?|entitled to)\b[^.;]{0,100}?\b(?:rights? of first (?:refusal|offer|negotiation)|first right (?:of refusal|to (?:negotiate|purchase|buy|match))|first refusal|matching right)\b|\bmust first offer (?:it|them|the)\b[^.;]{0,40}?\bto\b|\b(?:shall|will|must) (?:give|grant|offer) (?:the )?[A-Z]\w+ the first (?:opportunity|chance|option|right) to\b/i,
    unless: /\b(?:no|not|waives?|without|subject to|free (?:of|from)|either party|each party|neither|except|terminat\w+)\b[^.;]{0,60}\b(?:first|matching)\b|\b(?:claims?|litigat\w+|infring\w+)\b/i,
    against: onGrantor,
  }),
  flags: [
    'The Baker «shall give the Mill the first opportunity to» match an offer.',
    'Before the Baker sells the shop, it «must first offer it to» the Mill.',
    'The Owner «grants the Tenant a right of first refusal» if the shop is sold.',
    'The Publisher «shall have the first right to negotiate» for the next book.',
    'The Investor «has a right of first offer» on new shares.',
  ],
  passes: [
    'The Owner grants the Tenant no right of first refusal if the shop is sold.',
    'The Publisher shall have the right to print the next book.',
    'The Investor waives any right of first offer on new shares.',
  ],
})
