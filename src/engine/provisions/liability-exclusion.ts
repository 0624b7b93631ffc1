import { bySentence } from './by-sentence'
import { protectedFromLiability } from './liability'
import type { ProvisionKind } from './provision'

export const liabilityExclusion: ProvisionKind = {
  kind: 'liability-exclusion',
  holder: 'who is protected',
  triggers: ['liable', 'liability', 'responsible', 'responsibility', 'damages'],
  find: bySentence({
    match: [
      /\b(?:not|no event|never|neither|nor|no)\b[^.;]{0,160}\b(?:liable|responsible)\b/i,
      /\b(?:no|not have any|without|disclaims?(?: all| any)?|excludes?(?: all| any)?)\s+(?:\w+\s+){0,2}(?:liability|responsibility)\b/i,
    ],
    unless: [/\b(?:without liability for (?:early )?termination)\b/i, /\bexceed\b/i, /\bnot (?:limit|exclude|relieve)\b/i],
    holder: protectedFromLiability,
  }),
  finds: ['«In no event shall the Provider be liable for lost profits.»', '«The Seller accepts no liability for delay.»'],
  passes: ['The Provider is liable for its staff.', 'Nothing here shall not limit the liability of the Seller for fraud.'],
}
