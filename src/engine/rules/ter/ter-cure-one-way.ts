import { hasMatch } from '../../contract/matches'
import { mirrorOf, rowOf } from '../../provisions/mirror/mirror'
import { heldByOne } from '../held-by-one'
import type { Reading } from '../rule'
import { rule } from '../rule'

export default rule({
  id: 'ter-cure-one-way', severity: 2, tier: 'likely', together: true,
  title: 'Only one side gets time to put a breach right',
  why: 'Their slip can be mended; yours could end the contract at once.',
  ask: 'Could both of us have the same time to put a breach right?',
  fallback: '30 days after a written notice, for both of us.',
  sources: ['ACL s 25, the test of imbalance'], labels: [],
  find: heldByOne('cure-period', {
    only: /\b(?:terminat\w*|cancel\w*|end)\b|\b(?:shall|will|must) have\b/i, except: /\b(?:without|not (?:be )?(?:given|entitled)|no)\b[^.;]{0,30}\b(?:opportunity|chance|right|time)\b/i,
    notIn: ['employment', 'separation'],
    settledBy: (reading, holder) => !mayEnd(reading, holder) || mending.some(word => reading.contract.words.sentencesWith(word).some(i => hasMatch(reading.contract.sentences[i]!.text, general))),
  }),
  flags: [
    'The Client engages the Contractor.\n«The Contractor may terminate this Agreement if the Client fails to cure a breach within 30 days of notice.» The Client may terminate this Agreement if the Contractor is in breach.',
    'The Supplier sells to the Buyer.\n«The Buyer may terminate this Agreement if the Supplier does not remedy a breach within 20 days of notice.» The Supplier may terminate this Agreement upon a breach by the Buyer.',
    'The Landlord lets the shop to the Tenant.\n«The Landlord shall have 60 days after notice to cure a default.» If the Tenant defaults, the Landlord may terminate this Lease.',
  ],
  passes: [
    'The Licensor licenses to the Licensee.\nThe Licensor may terminate this Agreement if the Licensee fails to cure a breach within 30 days of notice.',
    'The Client engages the Contractor.\nEither party may terminate this Agreement if the other party fails to cure a breach within 30 days of notice.',
    'The Supplier sells to the Buyer.\nThe Supplier shall have 20 days from notice of a breach to remedy it. The Buyer shall have 20 days from notice of a breach to remedy it.',
    'The Landlord lets the shop to the Tenant.\nThe Landlord shall correct a defect in the pipes within 60 days after notice.',
  ],
})

/** Who has the time must itself be able to end it for a breach of the other: else there is nothing that the other could be late for. */
const mayEnd = ({ contract, provisions }: Reading, holder: string): boolean => (rowOf(mirrorOf(contract, provisions), 'termination-for-cause')?.given ?? []).some(one => one.holder === holder || one.holder === 'each')
const mending = ['cure', 'cured', 'cures', 'remedy', 'remedied', 'rectified', 'rectify', 'correct', 'corrected', 'uncured']
const general = /\b(?:either|each|any|other|defaulting|breaching|such|a|one) party\b|\bparty in (?:breach|default)\b/i
