import { hasMatch } from '../../contract/matches'
import { heldByOne } from '../held-by-one'
import { alsoIn } from '../either'
import { words } from '../forms'
import { onNamed, onUnnamed } from '../bearer'
import { areOnlineTerms } from '../voice'
import { rule } from '../rule'

export default rule({
  id: 'lia-one-way-cap', severity: 4, tier: 'likely', together: true,
  title: 'Only one side’s liability has a limit',
  why: 'If they fail, your claim stops at a sum; if you fail, nothing stops theirs.',
  ask: 'Could the same limit hold for both of us?',
  fallback: 'One limit for both: a year’s fees, or the contract price if that is more.',
  sources: ['ACL s 25(a)', '93/13 Annex 1(b), written for consumers'], labels: ['claudette:LTD', 'cuad:cap-on-liability', '93/13:b', 'acl:a'],
  find: alsoIn(heldByOne('cap-on-liability', { only: /\bexceed|limited to|maximum|aggregate|more than/i, except: /\bremed(?:y|ies)\b[^.;]{0,160}\blimited to\b|\bunder this (?:section|clause|article|paragraph)\b|\bproportionate share\b|\bcontribute any amount\b/i }), words({
    triggers: ['liable'],
    match: /\b(?:the )?[A-Z]\w+ (?:shall|will) not be liable for (?:any )?(?:sums?|amounts?|loss(?:es)?|damages) (?:above|over|beyond|in excess of|greater than)\b[^.;]{0,60}?(?:\d|amounts?|sums?|fees|price)/i,
    unless: /\b(?:either|each|any|neither|both|no|a) part|parties|insur|fraud|death/i,
    when: (found, sentence, reading) => !areOnlineTerms(reading.contract) && onNamed(found, sentence, reading) !== undefined,
    settledBy: ({ contract: { words: index, sentences } }) => index.sentencesWith('liability').some(i => hasMatch(sentences[i]!.text, /\b(?:each|either|neither) part(?:y|y[’']s|ies)\b[^.;]{0,80}\bliability\b[^.;]{0,120}\b(?:exceed|limited)/i)),
    against: onUnnamed,
  })),
  flags: [
    'The Provider serves the Customer.\n«In no event shall the Provider’s total liability under this Agreement exceed the fees paid by the Customer in the twelve months before the claim.»',
    'The Supplier sells to the Buyer.\n«The Supplier’s aggregate liability to the Buyer shall not exceed 10,000 euros.»',
    'The Consultant advises the Client.\n«In no event shall the Consultant’s aggregate liability to the Client exceed the fees paid in the year before the claim.»',
  ],
  passes: [
    'The Provider serves the Customer.\nIn no event shall either party’s total liability under this Agreement exceed the fees paid in the twelve months before the claim.',
    'The Provider serves the Customer.\nThe Customer’s only remedy for a fault, and the Provider’s liability for it, is limited to having the fault repaired.',
    'The Supplier sells to the Buyer.\nThe Supplier’s aggregate liability shall not exceed 10,000 euros. The Buyer’s aggregate liability shall not exceed 10,000 euros.',
    'The Licensor licenses to the Licensee.\nThe total liability of each party arising out of this Agreement shall be limited to the licence fee.',
  ],
})
