import { rule } from '../rule'
import { holds, missing, pays, receiver } from './missing'
import { cloud, software } from './samples'

export default rule({
  id: 'mis-saas-infringement-cover', severity: 2, tier: 'likely',
  title: 'We found no cover in case the software is a copy',
  why: 'If somebody says that it was taken from them, you are the one who used it. It may stand in another paper.',
  ask: 'Do you stand by us if somebody says that the software is theirs?',
  fallback: 'They defend and pay; if it must stop, the unused fees come back.',
  sources: [], labels: [],
  ...missing({
    in: ['saas', 'licence'],
    when: reading => pays(reading) && holds('software')(reading),
    said: /\b(?:infring\w*|misappropriat\w*|third[- ]party rights|rights of (?:any )?(?:third|others))\b/i,
    brushedBy: ['indemnify', 'indemnity', 'indemnification', 'claims'],
    near: /\b(?:indemni\w*|warrant\w*|liabilit\w*)\b/i,
    hurts: receiver,
  }),
  flags: [
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Customer pays USD 90 a month.'),
    cloud('CLOUD SERVICES AGREEMENT', '«1. Warranty»', 'The Provider promises to work with care. The Customer pays USD 90 a month.'),
    software('«SOFTWARE LICENCE AGREEMENT»', 'The Licensee pays USD 90 a year.'),
  ],
  passes: [
    cloud('CLOUD SERVICES AGREEMENT', 'The Customer pays USD 90 a month. The Provider defends it against claims of infringement.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The Customer pays a fee. The Service does not infringe the rights of others.'),
    cloud('CLOUD SERVICES AGREEMENT'),
  ],
})
