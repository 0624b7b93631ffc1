import { hasMatch } from '../contract/matches'
import type { KeyTermKind } from './key-term'
import { mostTelling, rankedWordsOf } from './of-provisions'

/** When the work counts as done. */
export const acceptance: KeyTermKind = {
  kind: 'acceptance',
  // A sentence that says what the acceptance does, and not when it comes, tells less.
  find: (contract, provisions) => mostTelling(rankedWordsOf(contract, provisions, 'acceptance', words => (hasMatch(words, /\b(?:within|deemed|treated as|if|only when|days?|reject|criteria|satisfaction|conform\w*)\b/i) ? 0 : 1))),
  finds: [
    ['«The Client shall accept or reject the Deliverables within ten days.»', 'The Client shall accept or reject the Deliverables within ten days.'],
    ['«A Deliverable is accepted only when the Client confirms it by email.»', 'A Deliverable is accepted only when the Client confirms it by email.'],
  ],
  passes: ['The Client may accept the offer.', 'The Landlord may inspect the Premises and accept the work.'],
}
