import { rule } from '../rule'
import { missing } from './missing'
import { consulting, secrets } from './samples'

export default rule({
  id: 'mis-nda-representatives', severity: 2, tier: 'likely',
  title: 'We found no word on who inside may know',
  why: 'Your own staff, lawyer and accountant would be strangers to it. It may stand in another paper.',
  ask: 'May our staff and advisers see it, as far as they need to?',
  fallback: 'Those who need it, bound to keep it secret, and you answer for them.',
  sources: [], labels: [],
  ...missing({
    in: ['nda'],
    said: /\b(?:employees?|representatives?|staff|agents?|advis[oe]rs?|directors?|officers?|personnel|(?:sub)?contractors?|consultants?|affiliates?|lawyers?|attorneys?|counsel|need[s]?[- ]to[- ]know|colleagues|partners|associates|team|individuals|persons who)\b/i,
    brushedBy: [],
    near: /\b(?:disclosure|obligations?|duties)\b/i,
    hurts: /^(?:the )?(?:recipient|receiving party|receiver)$/i,
  }),
  flags: [
    secrets('«NON-DISCLOSURE AGREEMENT»'),
    secrets('«NON-DISCLOSURE AGREEMENT»', '“Confidential Information” means plans and prices.'),
    secrets('NON-DISCLOSURE AGREEMENT', '«1. Disclosure»', 'The Recipient shows it to nobody.'),
  ],
  passes: [
    secrets('NON-DISCLOSURE AGREEMENT', 'The Recipient may show it to employees who need it.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'Advisers of the Recipient may see it.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'It is open to those with a need to know.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
