import { hasMatch } from '../contract/matches'
import type { KeyTermKind } from './key-term'
import { mostTelling, rankedWordsOf } from './of-provisions'

/** How notice is given, and when it counts. */
export const notices: KeyTermKind = {
  kind: 'notices',
  find: (contract, provisions) => mostTelling(rankedWordsOf(contract, provisions, 'notices', words =>
    (hasMatch(words, /\b(?:writing|written|e-?mail|mail|post\w*|courier|fax|facsimile|message|deliver\w*)\b/i) ? 0 : hasMatch(words, /\b(?:deemed|received|effective|treated)\b/i) ? 1 : 2))),
  finds: [
    ['«All notices shall be in writing and sent by email.»', 'All notices shall be in writing and sent by email.'],
    ['«Tenant shall give notice by registered post to the Landlord.»', 'Tenant shall give notice by registered post to the Landlord.'],
  ],
  passes: ['The notice board is in the hall.', 'The Supplier may raise its prices on thirty days’ prior written notice by email.'],
}
