import { rule } from '../rule'
import { missing, receiver } from './missing'
import { cloud, consulting } from './samples'

export default rule({
  id: 'mis-saas-sla', severity: 3, tier: 'likely',
  title: 'We found no promise on how much of the time it works',
  why: 'A service that is down each Monday would still keep to this contract. It may stand in another paper.',
  ask: 'How much of the time is it up, how is that measured, and what do we get if it is not?',
  fallback: '99.5% of each month, credits below that, and a way out after three bad months.',
  sources: [], labels: [],
  ...missing({
    in: ['saas'],
    provisions: ['service-levels'],
    said: /\b(?:service[- ]levels?|SLAs?|up-?time|availability|down-?time|available (?:24|at least|around|twenty)|\d{2}(?:\.\d+)? ?%|twenty-?four|24\/7|24x7)/i,
    elsewhere: /\b(?:exhibits?|schedules?|annex(?:es)?|appendi(?:x|ces)|order forms?|service (?:description|specification|plan)s?)\b/i,
    brushedBy: ['available', 'outage', 'outages', 'maintenance', 'interruption', 'uninterrupted'],
    near: /\b(?:services?|support|availab\w*)\b/i,
    hurts: receiver,
  }),
  flags: [
    cloud('«CLOUD SERVICES AGREEMENT»'),
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Customer pays USD 90 a month.'),
    cloud('CLOUD SERVICES AGREEMENT', '«1. The Service»', 'The Provider tells the Customer of planned maintenance.'),
  ],
  passes: [
    cloud('CLOUD SERVICES AGREEMENT', 'The Service is up for 99.5% of each month.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The service levels stand on the status page.'),
    cloud('CLOUD SERVICES AGREEMENT', 'Downtime is credited.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
