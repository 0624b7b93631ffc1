import { hasMatch } from '../../contract/matches'
import { isA, onTenant } from '../called'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'lea-accelerate', severity: 3, tier: 'likely', together: true,
  title: 'One default makes all the rent of the term due at once',
  why: 'One late payment can turn into years of rent, although the landlord may let the space to somebody else.',
  ask: 'How long would we have to put a late payment right before this applies?',
  fallback: 'Ten days to pay and thirty for all else; then only the landlord’s real loss, after letting the space again.',
  sources: ['Practitioners’ checklists for leases'], labels: [],
  yieldsTo: ['ter-early-fee'],
  find: words({
    triggers: ['accelerate', 'accelerated', 'acceleration', 'rent', 'rents'],
    match: /\b(?:accelerat\w+[^.;]{0,100}?\brents?\b|rents?\b[^.;]{0,120}?\b(?:be |is |are )?accelerated\b|(?:entire|whole|all|total|full|balance of (?:the )?)(?: amount| balance)?(?: of)?(?: the| all)?(?: (?:unpaid|remaining|future|annual|base|basic))? rents?\b[^.;]{0,160}?\b(?:term|lease|year)\b[^.;]{0,120}?\b(?:become|be|is|are|declared?|immediately) (?:\w+ ){0,3}(?:due|payable))/i,
    unless: /\b(?:shall|may) not (?:be )?accelerat|\bno acceleration|rent commencement|depreciation/i,
    when: (_, { text }, reading) => isA(reading, 'lease') || hasMatch(text, /\b(?:tenants?|lessees?|landlords?|lessors?|tenancy)\b/i),
    against: onTenant,
  }),
  flags: [
    'On a default the Landlord may «accelerate all rent» for the unexpired term.',
    'If the Tenant is late, the «entire rent for the balance of the term shall become immediately due».',
    'After any breach of the Tenant «rent for the whole term is accelerated».',
  ],
  passes: [
    'On a default the Landlord may not accelerate any rent for the unexpired term.',
    'If the Tenant is late, the rent for that month shall bear interest.',
    'After any breach of the Tenant rent for the whole term stays payable month by month.',
  ],
})
