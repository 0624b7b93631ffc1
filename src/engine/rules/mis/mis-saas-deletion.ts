import { rule } from '../rule'
import { holds, missing, receiver } from './missing'
import { cloud, consulting } from './samples'

export default rule({
  id: 'mis-saas-deletion', severity: 2, tier: 'likely',
  title: 'We found no word that your data is deleted at the end',
  why: 'What nobody has to delete can still leak years later. It may stand in another paper.',
  ask: 'When after the end is our data deleted, and will you confirm it?',
  fallback: 'Within 30 days after we have had our copy, confirmed in writing.',
  sources: [], labels: [],
  ...missing({
    in: ['saas'],
    when: holds('data'),
    said: /\b(?:delet\w*|destr(?:oy|uct)\w*|eras\w*|purg\w*|wip\w+|dispos\w+|remov\w+|anonymi[sz]\w+|overwrit\w+)\b|\breturn(?:s|ed)?\b[^.;]{0,80}\b(?:data|information|content|materials|records)\b|\b(?:retention|retain\w*)\b[^.;]{0,80}\b(?:data|information|content|days)\b/i,
    elsewhere: /\bDPA\b|\bdata processing (?:agreement|addendum|terms)\b/i,
    brushedBy: [],
    near: /\b(?:terminat\w*|data|term)\b/i,
    hurts: receiver,
  }),
  flags: [
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Customer enters its data.'),
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Customer may export its data at any time.'),
    cloud('CLOUD SERVICES AGREEMENT', '«1. Term and termination»', 'Either party may end the subscription on a month’s notice. The Customer then downloads its data.'),
  ],
  passes: [
    cloud('CLOUD SERVICES AGREEMENT', 'The Customer enters its data. The data is deleted 60 days after the end.'),
    cloud('CLOUD SERVICES AGREEMENT', 'At the end the Provider destroys all copies of the data.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The DPA says what becomes of the data.'),
    cloud('CLOUD SERVICES AGREEMENT'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
