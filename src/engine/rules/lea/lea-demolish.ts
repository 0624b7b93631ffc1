import { onTenant } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { landlordMay } from './tenancy'

const works = String.raw`(?:demoli\w+|redevelop\w*|rebuild\w*|reconstruct\w*|refurbish\w*|renovat\w+|remodel\w*|convert)`
const ends = String.raw`(?:terminate|end|cancel|determine|break)\b (?:this |the )?(?:lease|tenancy|agreement|term)`

export default rule({
  id: 'lea-demolish', severity: 3, tier: 'likely',
  title: 'The landlord may end the lease to rebuild',
  why: 'What you spent on the space, and on being found there, is lost before it has paid for itself.',
  ask: 'Could this start only after the third year, and what would you pay us for our works?',
  fallback: 'Not before the third year, on six months’ notice, with a payment for what we have fitted out.',
  sources: ['Practitioners’ checklists for leases'], labels: [],
  find: words({
    triggers: ['demolish', 'demolition', 'redevelop', 'redevelopment', 'rebuild', 'rebuilding', 'reconstruct', 'reconstruction', 'refurbish', 'refurbishment', 'renovate', 'renovation', 'remodel', 'convert'],
    match: new RegExp(String.raw`(?:${landlordMay}[^.;]{0,80}?\b${ends}\b[^.;]{0,200}?\b${works}\b|\bif[^.;]{0,60}?\b(?:landlord|lessor)\b[^.;]{0,100}?\b${works}\b[^.;]{0,160}?\b(?:landlord|lessor|it)\b[^.;]{0,60}?\bmay\b[^.;]{0,40}?\b${ends})`, 'i'),
    unless: /\b(?:fire|casualty|destroy\w*|damaged?|destruction|condemn\w*|eminent domain|insured)\b/i,
    against: onTenant,
  }),
  flags: [
    '«The Landlord may terminate this Lease on three months’ notice if it wishes to demolish» the building.',
    '«Landlord shall have the right to end this Lease at any time for redevelopment» of the centre.',
    '«If the Lessor decides to rebuild the house, the Lessor may cancel this lease» on 90 days’ notice.',
  ],
  passes: [
    'The Landlord may terminate this Lease on three months’ notice if the rent is unpaid.',
    'If fire has destroyed the building, the Landlord may terminate this Lease rather than rebuild it.',
    'The Landlord shall refurbish the hall and may not end this Lease.',
  ],
})
