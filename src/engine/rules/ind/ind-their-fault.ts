import { mentionsIn } from '../../grammar/mentions'
import { onDoer } from '../bearer'
import { either } from '../either'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ind-their-fault', severity: 4, tier: 'likely',
  title: 'You pay even where they were careless',
  why: 'Their mistake would cost you, and give them no reason to take care.',
  ask: 'Could the part that you cause stay with you?',
  fallback: 'Cover falls away to the extent that they caused the loss.',
  sources: ['UK Unfair Contract Terms Act 1977, section 4', 'UK Consumer Rights Act 2015, section 65'], labels: [],
  find: either(words({
    triggers: ['negligence', 'negligent', 'fault'],
    match: /\b(?:indemnif\w+|harmless)\b[^;]{0,500}?(?<mark>\b(?:regardless of|irrespective of|even (?:if|though|where)|whether or not|notwithstanding|including (?:where|those|claims|losses)\b)\b(?:(?!\b(?:solely|own|except)\b)[^.;]){0,100}?\b(?:negligence|negligent|fault)\b)/i,
    unless: /\b(?:except|other than|excluding|but (?:not|only)|to the extent (?:not )?(?:caused|arising|resulting|due)|unless|save|without (?:limitation )?regard to its)\b/i,
    against: onDoer,
  }), words({
    triggers: ['failure', 'fails', 'failed'],
    match: /\b(?:indemnif\w+|harmless)\b[^;]{0,400}?(?<mark>\b(?:any |the |its )?failure (?:of|by) (?:the )?[A-Z]\w+ to (?:withhold|deduct|pay|collect|make|perform|comply)\b)/,
    unless: /\b(?:except|other than|excluding|but (?:not|only)|unless|save|each party|either party)\b/i,
    // The failure must be of the very party that is covered.
    when: (found, sentence, reading) => {
      const from = onDoer(found, sentence, reading), mark = found.groups!['mark']!, end = found.index + found[0].length
      return from !== undefined && mentionsIn(reading.contract, sentence).some(({ role, start }) => start > end - mark.length && start < end && role !== from && role !== 'each')
    },
    against: onDoer,
  })),
  flags: [
    'The Contractor shall indemnify the Owner against all claims, «regardless of the Owner’s negligence».',
    'You will hold us harmless from any loss, «even if we were negligent».',
    'The Client engages the Consultant.\nThe Consultant shall indemnify and hold the Client harmless from any claim in respect of «any failure of the Client to withhold» income tax from the fees.',
    'The Tenant shall indemnify the Landlord for injury, «whether or not caused by the negligence» of the Landlord.',
  ],
  passes: [
    'The Contractor shall indemnify the Owner against all claims, except those that the Owner’s negligence causes.',
    'The Client engages the Consultant.\nThe Consultant shall indemnify and hold the Client harmless from any claim in respect of any failure of the Consultant to pay income tax on the fees.',
    'You will hold us harmless from loss that your own acts cause.',
    'The Tenant is liable for injury, whether or not caused by the negligence of its guests.',
  ],
})
