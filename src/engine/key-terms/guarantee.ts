import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** Somebody answers with their own money for another’s debts. */
export const guarantee: KeyTermKind = {
  kind: 'guarantee',
  find: inWords({
    triggers: ['guarantee', 'guarantees', 'guaranty', 'guarantor', 'guarantors', 'personally', 'surety'],
    match: [
      /\b(?:personally|personal)\b[^.;]{0,80}\b(?:guarant(?:ee|ees|y|ies)|liable|answerable)\b/i,
      /\b(?:guarantors?|unconditionally|irrevocably|jointly)\b[^.;]{0,80}\bguarant(?:ee|ees|y|ies)\b[^.;]{0,120}\b(?:payment|performance|obligations?|debts?|sums?|punctual)\b[^.;]{0,60}\b(?:of|by|under|to)\b/i,
    ],
    unless: /[“"][^”"]{2,60}[”"]\s*(?:means|shall mean)\b|\b(?:not (?:be )?personally|no (?:personal|director|officer|shareholder|member)|without personal|neither|nor|not (?:a )?guarant\w*|does not guarantee|bank guarantee|guaranteed (?:payment|minimum))\b/i,
  }),
  finds: [['«The Guarantors personally guarantee every sum that the Tenant owes.»', 'The Guarantors personally guarantee every sum that the Tenant owes.']],
  passes: ['The Provider does not guarantee the performance of the network.', 'No director is personally liable.'],
}
