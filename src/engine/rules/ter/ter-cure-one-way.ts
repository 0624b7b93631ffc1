import { heldByOne } from '../held-by-one'
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
    settledBy: ({ contract: { words, sentences } }) => mending.some(word => words.sentencesWith(word).some(i => general.test(sentences[i]!.text))),
  }),
  flags: [
    'The Client engages the Contractor.\n«The Contractor may terminate this Agreement if the Client fails to cure a breach within 30 days of notice.» The Client may terminate this Agreement if the Contractor is in breach.',
    'The Supplier sells to the Buyer.\n«The Supplier shall have 20 days from notice of a breach to remedy it before the Buyer may terminate.»',
    'The Landlord lets the shop to the Tenant.\n«The Landlord shall have 60 days after notice to cure a default.» The Tenant must pay on the first of the month.',
  ],
  passes: [
    'The Client engages the Contractor.\nEither party may terminate this Agreement if the other party fails to cure a breach within 30 days of notice.',
    'The Supplier sells to the Buyer.\nThe Supplier shall have 20 days from notice of a breach to remedy it. The Buyer shall have 20 days from notice of a breach to remedy it.',
    'The Landlord lets the shop to the Tenant.\nThe Landlord shall correct a defect in the pipes within 60 days after notice.',
  ],
})

const mending = ['cure', 'cured', 'cures', 'remedy', 'remedied', 'rectified', 'rectify', 'correct', 'corrected', 'uncured']
const general = /\b(?:either|each|any|other|defaulting|breaching|such|a|one) party\b|\bparty in (?:breach|default)\b/i
