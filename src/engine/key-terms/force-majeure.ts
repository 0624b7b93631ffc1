import { hasMatch } from '../contract/matches'
import type { KeyTermKind } from './key-term'
import { mostTelling, rankedWordsOf } from './of-provisions'

/** Events that nobody controls. */
export const forceMajeure: KeyTermKind = {
  kind: 'force-majeure',
  // Who is excused tells more than what such an event is, and that more than the notice to be given of it.
  find: (contract, provisions) => mostTelling(rankedWordsOf(contract, provisions, 'force-majeure', words =>
    (hasMatch(words, /\b(?:not|neither|nor|no|excus\w+|reliev\w+|suspend\w*|extend\w*)\b/i) ? 0 : hasMatch(words, /\b(?:means?|includ\w+|terminate|end this)\b/i) ? 1 : 2))),
  finds: [
    ['«Neither party is liable for delay caused by an act of God.»', 'Neither party is liable for delay caused by an act of God.'],
    ['«Neither party is liable for delay from an event that it could not control.»', 'Neither party is liable for delay from an event that it could not control.'],
  ],
  passes: ['The police used force.', 'The Supplier is not liable for losses that it did not cause.'],
}
