import { hasMatch } from '../../contract/matches'
import { mirrorOf, rowOf } from '../../provisions/mirror/mirror'
import { heldByOne } from '../held-by-one'
import type { Reading } from '../rule'
import { rule } from '../rule'

export default rule({
  id: 'ter-cause-one-way', severity: 3, tier: 'likely', together: true,
  title: 'Only one side may leave when the other breaks its word',
  why: 'However badly they fail, their breach does not let you out.',
  ask: 'May we leave too if you are in serious breach and do not put it right?',
  fallback: 'Either may leave if the other is in material breach and does not mend it within 30 days of a written notice.',
  sources: ['ACL s 25(b)'], labels: ['acl:b'],
  yieldsTo: ['ter-their-opinion', 'ter-no-notice'],
  find: heldByOne('termination-for-cause', {
    only: /\b(?:breach(?:es)?|defaults?)\b[^;]{0,160}\b(?:agreement|contract|lease|obligations?|terms|provisions?|covenants?|hereunder)\b|\b(?:agreement|contract|lease)\b[^;]{0,120}\b(?:material(?:ly)? breach|breaches|is in (?:breach|default)|defaults\b)|\bmaterially breaches it\b|\bis in material breach\b|\bfails? to perform (?:a|any|its) (?:material )?obligation/i,
    except: /\b(?:section|article|clause|paragraph)\s\d|\b(?:statement of work|purchase orders?)\b/i,
    settledBy: mayLeave,
  }),
  flags: [
    'The Client engages the Contractor.\nEither party may terminate this Agreement for convenience on 90 days’ notice to the other party.\n«The Client may terminate this Agreement if the Contractor commits a material breach and fails to cure it within 20 days after written notice.»',
    'The Client engages the Contractor.\n«The Client may terminate this Agreement if the Contractor materially breaches it and does not cure the breach within 30 days after written notice.»',
    'The Supplier sells to the Buyer.\n«The Supplier may end this Agreement by written notice if the Buyer is in material breach and has not put the breach right within 30 days.»',
    'The Client engages the Contractor.\n«The Client may terminate this Agreement if the Contractor is in breach of any of its obligations.»',
    'The Supplier sells to the Buyer.\n«If the Buyer breaches this Agreement, the Supplier may terminate it by written notice.»',
    'The Landlord lets the shop to the Tenant.\n«The Landlord may terminate this Lease upon a default by the Tenant in any of its obligations.»',
  ],
  passes: [
    'The Supplier sells to the Buyer.\nEither party may end this Agreement by written notice if the other is in material breach and has not put the breach right within 30 days.',
    'The Client engages the Contractor.\nEither party may terminate this Agreement if the other is in breach of any of its obligations.',
    'The Supplier sells to the Buyer.\nIf the Buyer breaches this Agreement, the Supplier may terminate it. If the Supplier breaches this Agreement, the Buyer may terminate it.',
    'The Client engages the Contractor.\nThe Client may terminate this Agreement if the Contractor is in breach of any of its obligations. The Contractor may terminate this Agreement at any time on 30 days’ notice.',
    'The Supplier sells to the Buyer.\nIf the Buyer breaches this Agreement, the Supplier may terminate it. The non-breaching party may also terminate it where goods are late.',
  ],
})

/** True where the other party alone may leave without a reason, and needs none, or where the contract speaks of whichever party is in breach. */
function mayLeave({ contract, provisions }: Reading, holder: string): boolean {
  const free = rowOf(mirrorOf(contract, provisions), 'termination-for-convenience')
  if (free?.lacking && free.held !== holder) return true
  return ['terminate', 'terminated', 'termination'].some(word => contract.words.sentencesWith(word).some(i => {
    const { text } = contract.sentences[i]!
    return hasMatch(text, whoever) || (hasMatch(text, eitherParty) && hasMatch(text, breach))
  }))
}
const whoever = /\b(?:non-?(?:breaching|defaulting)|aggrieved|innocent) part(?:y|ies)\b|\bat-?will\b|\bresign/i
const eitherParty = /\b(?:terminating|other|either|each|one|a|any|by the) part(?:y|ies)\b/i
const breach = /\b(?:breach\w*|default\w*|fail(?:s|ure|ed)?|cause|insolven\w+|violat\w+)\b/i
