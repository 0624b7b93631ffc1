import { quantitiesIn } from '../../contract/quantities-in'
import { isA, onTenant } from '../called'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'lea-commence', severity: 3, tier: 'likely', together: true,
  title: 'Nobody knows when the lease starts',
  why: 'The start hangs on when the landlord is ready; you cannot plan your move, and no day lets you out if it never comes.',
  ask: 'What is the latest day on which we get the keys, and what happens if you miss it?',
  fallback: 'By [date] at the latest; after that no rent for two days per day of delay, and after 60 days we may leave.',
  sources: ['Practitioners’ checklists for leases'], labels: [],
  find: words({
    triggers: ['commencement', 'commence', 'commences', 'begin', 'begins', 'start', 'starts'],
    match: /\b(?:commencement date|term|rent|tenancy|start date)\b[^.;]{0,120}?\b(?:means?|is|shall be|commences?|begins?|starts?|shall (?:commence|begin|start)|will (?:commence|begin|start))\b[^.;]{0,100}?(?<mark>\b(?:substantial(?:ly)? complet\w+|deliver(?:y|s|ed)(?: of)? (?:exclusive |actual |vacant )?possession|possession (?:of the premises )?is (?:delivered|tendered|given)|certificate of occupancy|when the (?:premises|works?|building) (?:is|are|has|have) (?:been )?(?:ready|complet\w+))\b)/i,
    unless: /\b(?:not? later than|long-?stop|outside date|in any (?:event|case) by|at the latest|the earlier)\b/i,
    when: (_, sentence, reading) => isA(reading, 'lease') && !quantitiesIn(reading.contract, sentence).some(({ kind }) => kind === 'date'),
    settledBy: ({ contract: { words: index } }) => index.has('long-stop') || index.sentencesWith('outside').some(() => index.has('outside') && index.sentencesWith('outside').length > 2),
    against: onTenant,
  }),
  flags: [
    'Lease of an office\nThe Landlord lets the premises to the Tenant for a rent.\nThe Commencement Date is the date of «substantial completion» of the Landlord’s works.',
    'Lease of an office\nThe Landlord lets the premises to the Tenant.\nThe term of this Lease shall begin upon «delivery of possession» to the Tenant, who pays rent from then on.',
    'Office Lease\nThe Lessor lets the premises to the Lessee.\nThe rent commences «when the premises are ready».',
  ],
  passes: [
    'Lease of an office\nThe Landlord lets the premises to the Tenant for a rent.\nThe Commencement Date is the date of substantial completion of the Landlord’s works, but no later than 1 May 2027.',
    'Lease of an office\nThe Landlord lets the premises to the Tenant.\nThe term of this Lease shall begin on 1 May 2027.',
    'The Builder builds for the Owner.\nThe warranty term shall begin upon substantial completion of the works.',
  ],
})
