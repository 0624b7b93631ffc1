import { rule } from '../rule'
import { holds, missing } from './missing'
import { consulting, lease } from './samples'

export default rule({
  id: 'mis-lea-deposit', severity: 3, tier: 'likely',
  title: 'There is a deposit, and we found no word on getting it back',
  why: 'A deposit without a date for its return is hard to get home. It may stand in another paper.',
  ask: 'When does the deposit come back, and what may be kept from it?',
  fallback: 'Within 30 days of the end, less what is shown by receipts.',
  sources: [], labels: [],
  ...missing({
    in: ['lease'],
    when: holds('deposit'),
    said: /\b(?:return\w*|refund\w*|repa(?:y|id)\w*|releas\w*|giv\w+ back|credit\w*|restor\w*|reimburs\w*|remit\w*|paid back)\b[^;]{0,300}\bdeposit|\bdeposit\b[^;]{0,500}\b(?:return\w*|refund\w*|repa(?:y|id)|releas\w*|giv\w+ back|credit\w*|remit\w*|reimburs\w*|paid back|goes back)\b|\b(?:certificates? of deposit|deposit(?:s|ed)? in the (?:mail|post))\b/i,
    elsewhere: /\bdeposit (?:scheme|agreement|deed)\b/i,
    brushedBy: ['returned', 'refund', 'refunded', 'return'],
    near: /\bdeposit\b/i,
    hurts: /^(?:the )?(?:tenant|lessee|renter|subtenant|sublessee)$/i,
  }),
  flags: [
    lease('«SHOP LEASE»', 'The Tenant pays a deposit of GBP 2,000.'),
    lease('SHOP LEASE', '«1. Security deposit»', 'The Tenant pays a deposit of GBP 2,000 on the first day.'),
    lease('«SHOP LEASE»', 'The Landlord may take from the deposit what the Tenant owes.'),
  ],
  passes: [
    lease('SHOP LEASE', 'The Tenant pays a deposit of GBP 2,000, which the Landlord returns within 30 days of the end.'),
    lease('SHOP LEASE', 'The deposit is refunded at the end.'),
    lease('SHOP LEASE', 'The Tenant pays GBP 900 a month.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
