import { rule } from '../rule'
import { holds, missing } from './missing'
import { consulting, lease } from './samples'

export default rule({
  id: 'mis-lea-break', severity: 2, tier: 'likely',
  title: 'We found no word on leaving early or staying longer',
  why: 'A shop that does badly still pays rent to the last day, and one that does well may have to move. It may stand in another paper.',
  ask: 'Can either of us leave early, and can we renew?',
  fallback: 'A way out after the third year, and a right to renew at the going rent.',
  sources: [], labels: [],
  ...missing({
    in: ['lease'],
    when: holds('premises', 'building', 'apartment', 'flat', 'house', 'room'),
    provisions: ['renewal-term', 'notice-period-to-terminate-renewal', 'termination-for-convenience'],
    keyTerms: ['renewal-term', 'notice-to-terminate', 'exit-rights'],
    said: /\b(?:renew\w*|exten(?:d|ds|ded|sion|sions)|break (?:clause|right|option|date)|options? to|early terminat\w*|month[- ]to[- ]month|periodic|rolling|notice to (?:quit|vacate)|successive|further term)\b|\b(?:terminat\w*|cancel\w*|end|leave|determine|surrender)\b[^.;]{0,100}\b(?:days|weeks|months?|early|at any time|before|prior|notice)\b|\b(?:days|weeks|months?)[’']?\b[^.;]{0,80}\b(?:terminat\w*|cancel\w*|end|leave|vacat\w*)\b/i,
    brushedBy: [],
    near: /\bterm\b|\bduration\b/i,
    hurts: /^(?:the )?(?:tenant|lessee|renter|subtenant|sublessee)$/i,
  }),
  flags: [
    lease('«SHOP LEASE»', 'The term is ten years.'),
    lease('SHOP LEASE', '«1. Term»', 'The term is ten years from 4 May 2026.'),
    lease('«SHOP LEASE»', 'The rent is GBP 900 a month for five years.'),
  ],
  passes: [
    lease('SHOP LEASE', 'The term is ten years. The Tenant may renew it once.'),
    lease('SHOP LEASE', 'The term is ten years. Either party may end it on six months’ notice.'),
    lease('SHOP LEASE', 'The Tenant may leave after three years, with a break option.'),
    lease('SHOP LEASE', 'The Premises are let from month to month: a month-to-month tenancy.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
