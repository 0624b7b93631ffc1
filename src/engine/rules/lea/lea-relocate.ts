import { onTenant } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { landlordMay, tenant } from './tenancy'

export default rule({
  id: 'lea-relocate', severity: 3, tier: 'likely',
  title: 'The landlord may move you to another space',
  why: 'What you have fitted out, and the customers who know where to find you, stay behind.',
  ask: 'When would you use this, and who would pay for the move?',
  fallback: 'Not at all; or only to an equal space, at the landlord’s cost, with 90 days’ notice.',
  sources: ['Practitioners’ checklists for leases'], labels: [],
  find: words({
    triggers: ['relocate', 'relocation', 'move', 'substitute', 'transfer', 'relocating'],
    match: new RegExp(String.raw`${landlordMay}[^.;]{0,100}?\b(?:(?:relocate|move|transfer) ${tenant}|require ${tenant}[^.;]{0,40}? to (?:move|relocate|transfer|occupy|accept)|(?:relocate|substitute|exchange)[^.;]{0,60}?\b(?:premises|space|unit)\b)`, 'i'),
    unless: /\b(?:consent of (?:the )?(?:tenant|lessee)|(?:tenant|lessee)[’']s (?:prior )?(?:written )?(?:consent|approval)|(?:tenant|lessee) (?:agrees|consents) in writing|signs?|utilit|furniture|equipment)\b/i,
    against: onTenant,
  }),
  flags: [
    '«Landlord may relocate Tenant» to other space in the centre on sixty days’ notice.',
    '«The Landlord may at any time require the Tenant to move» to a unit of its choice.',
    '«Lessor reserves the right to substitute other premises» for the shop.',
  ],
  passes: [
    'Landlord may relocate Tenant to other space in the centre with the consent of Tenant.',
    'The Tenant may move its furniture at any time.',
    'Lessor may relocate the sign on the front of the shop premises.',
  ],
})
