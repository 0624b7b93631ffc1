import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ind-their-fault', severity: 4, tier: 'likely',
  title: 'You pay even where they were careless',
  why: 'Their mistake would cost you, and give them no reason to take care.',
  ask: 'Could the part that you cause stay with you?',
  fallback: 'Cover falls away to the extent that they caused the loss.',
  sources: ['UK Unfair Contract Terms Act 1977, section 4', 'UK Consumer Rights Act 2015, section 65'], labels: [],
  find: words({
    triggers: ['negligence', 'negligent', 'fault'],
    match: /\b(?:indemnif\w+|harmless)\b[^;]{0,500}?(?<mark>\b(?:regardless of|irrespective of|even (?:if|though|where)|whether or not|notwithstanding|including (?:where|those|claims|losses)\b)\b(?:(?!\b(?:solely|own|except)\b)[^.;]){0,100}?\b(?:negligence|negligent|fault)\b)/i,
    unless: /\b(?:except|other than|excluding|but (?:not|only)|to the extent (?:not )?(?:caused|arising|resulting|due)|unless|save|without (?:limitation )?regard to its)\b/i,
    against: onDoer,
  }),
  flags: [
    'The Contractor shall indemnify the Owner against all claims, «regardless of the Owner’s negligence».',
    'You will hold us harmless from any loss, «even if we were negligent».',
    'The Tenant shall indemnify the Landlord for injury, «whether or not caused by the negligence» of the Landlord.',
  ],
  passes: [
    'The Contractor shall indemnify the Owner against all claims, except those that the Owner’s negligence causes.',
    'You will hold us harmless from loss that your own acts cause.',
    'The Tenant is liable for injury, whether or not caused by the negligence of its guests.',
  ],
})
