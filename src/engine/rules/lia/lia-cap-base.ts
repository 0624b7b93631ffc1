import { onUnnamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'lia-cap-base', severity: 2, tier: 'likely',
  title: 'The limit counts only what has been paid, so it can start at nothing',
  why: 'If it goes wrong in the first month, nothing has been paid yet, and nothing is owed.',
  ask: 'What would the limit be if it fails in the first month?',
  fallback: 'The fees paid or payable in twelve months, or a fixed sum if that is more.',
  sources: [], labels: ['cuad:cap-on-liability'],
  yieldsTo: ['lia-low-cap'],
  find: words({
    triggers: ['paid', 'received'],
    match: /\bliab(?:ility|le)\b[^;]{0,300}?\b(?:exceed|limited to|more than)\b[^.;]{0,60}?(?<mark>\b(?:amounts?|fees|sums?|price|charges)(?: (?:if any|\(if any\)),?)?(?: that| which)?(?: (?:you|the \w+|\w+) (?:has|have|had))?(?: actually)? (?:paid|received)\b[^.;]{0,120}?\b(?:preceding|prior|previous|last|past|before|immediately)\b)/i,
    unless: /accrued|payable|greater of|the greater|the higher|whichever is (?:the )?(?:greater|higher|more)|or (?:owed|due)|to be paid|pays|owed/i,
    against: onUnnamed,
  }),
  flags: [
    'The Provider’s liability shall not exceed the «fees paid by the Customer in the six months before» the claim.',
    'Our liability to you is limited to the «amounts that you have paid in the past» month.',
    'The liability of the Supplier shall not exceed the «sums actually received during the twelve months preceding» the event.',
  ],
  passes: [
    'The Provider’s liability shall not exceed the fees paid or payable in the six months before the claim.',
    'Our liability to you is limited to the greater of 500 euros and the amounts that you have paid in the past year.',
    'The liability of the Supplier shall not exceed 200,000 euros.',
  ],
})
