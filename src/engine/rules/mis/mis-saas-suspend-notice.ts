import { rule } from '../rule'
import { missing, receiver } from './missing'
import { cloud, consulting } from './samples'

export default rule({
  id: 'mis-saas-suspend-notice', severity: 2, tier: 'likely',
  title: 'They may switch it off, and we found no word of a warning first',
  why: 'Your business could stop on a morning like any other. It may stand in another paper.',
  ask: 'What warning would we get before the service is suspended?',
  fallback: 'Five business days in writing, with time to put it right.',
  sources: [], labels: [],
  ...missing({
    in: ['saas'],
    when: ({ provisions }) => provisions.some(({ kind }) => kind === 'suspension'),
    said: /\bsuspen\w*\b[^;]{0,300}\b(?:notic\w*|notif\w*|days|hours|warn\w*|prior|advance|inform\w*|tell\w*|cure\w*|email\w*)\b|\b(?:notic\w*|notif\w*|days|hours|warn\w*|prior|advance|inform\w*|tell\w*|cure)\b[^;]{0,240}\bsuspen\w*/i,
    brushedBy: ['notify', 'notice'],
    near: /\b(?:suspen\w*|terminat\w*|use|access)\b/i,
    hurts: receiver,
  }),
  flags: [
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Provider may suspend the Service if an invoice is overdue.'),
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Provider may suspend access in case of misuse.'),
    cloud('CLOUD SERVICES AGREEMENT', '«1. Suspension»', 'The Provider may suspend the Service if an invoice is overdue.'),
  ],
  passes: [
    cloud('CLOUD SERVICES AGREEMENT', 'The Provider may suspend the Service five days after a warning if an invoice is overdue.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The Provider may suspend the Service if an invoice is overdue. It gives notice before it suspends.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The Provider may not suspend the Service.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
