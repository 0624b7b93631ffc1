import { rule } from '../rule'
import { missing, receiver } from './missing'
import { cloud, consulting } from './samples'

export default rule({
  id: 'mis-saas-export', severity: 3, tier: 'likely',
  title: 'We found no way to take your data out',
  why: 'You can leave only without your records. It may stand in another paper.',
  ask: 'How, in which format and for how long after the end can we take our data out?',
  fallback: 'A copy in a common format, free, for 60 days; then it is deleted.',
  sources: [], labels: [],
  ...missing({
    in: ['saas'],
    said: /\b(?:export\w*|retriev\w*|extract\w*|download\w*|return\w*|portab\w*|migrat\w*|cop(?:y|ies) of|hand over|transition\w*|delet\w*|destr\w*)\b[^.;]{0,160}\b(?:data|content|information|records|files|materials)\b|\b(?:data|content|information|records|files|materials)\b[^.;]{0,160}\b(?:export\w*|retriev\w*|return\w*|delet\w*|portab\w*|download\w*|extract\w*|migrat\w*|destr\w*|transition\w*)/i,
    elsewhere: /\bDPA\b|\bdata processing (?:agreement|addendum|terms)\b/i,
    brushedBy: [],
    near: /\b(?:terminat\w*|data|term)\b/i,
    hurts: receiver,
  }),
  flags: [
    cloud('«CLOUD SERVICES AGREEMENT»'),
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Customer enters its data.'),
    cloud('CLOUD SERVICES AGREEMENT', '«1. Term and termination»', 'Either party may end the subscription on a month’s notice.'),
  ],
  passes: [
    cloud('CLOUD SERVICES AGREEMENT', 'The Customer may export its data at any time.'),
    cloud('CLOUD SERVICES AGREEMENT', 'At the end the Provider returns all data.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The data is deleted 60 days after the end.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
