import { rule } from '../rule'
import { missing } from './missing'
import { consulting, lease } from './samples'

const somewhere = (title: string, ...clauses: readonly string[]): string => lease(title, ...clauses).replace('shop at 4 Mill Row', 'shop')

export default rule({
  id: 'mis-lea-premises', severity: 3, tier: 'likely',
  title: 'We found no word on which space is let',
  why: 'The yard, the cellar and the sign over the door belong to it, or not. It may stand in another paper.',
  ask: 'Exactly which space is it, how large, and what may it be used for?',
  fallback: 'A plan with the boundaries, the size, and the use.',
  sources: [], labels: [],
  ...missing({
    in: ['lease'],
    when: ({ contract: { words } }) => words.has('premises') || words.has('property'),
    said: /\b(?:located|situated?|known as|address\w*|lying|described|consist\w*|compris\w*|square|sq\.?|acres?|hectares?|m2|m²|floors?|stor(?:e?y|ies)|suites?|units?|rooms?|apartments?|building|plans?|exhibit|schedule|annex|lots?|parcels?|street|st\.|avenue|ave\.|road|rd\.|row|lane|drive|boulevard|blvd|highway|county|city of)\b/i,
    brushedBy: [],
    near: /\bpremises\b|\bproperty\b/i,
    hurts: /^(?:the )?(?:tenant|lessee|renter|subtenant|sublessee)$/i,
  }),
  flags: [
    somewhere('«SHOP LEASE»'),
    somewhere('«SHOP LEASE»', 'The rent is GBP 900 per month.'),
    somewhere('SHOP LEASE', '«1. Premises»', 'The Tenant keeps the Premises clean.'),
  ],
  passes: [
    lease('SHOP LEASE'),
    somewhere('SHOP LEASE', 'The Premises are the ground floor of the mill.'),
    somewhere('SHOP LEASE', 'The Premises are shown on the plan.'),
    somewhere('SHOP LEASE', 'The Premises measure 80 square metres.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
