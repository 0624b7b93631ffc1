import { rule } from '../rule'
import { missing, receiver } from './missing'
import { cloud, consulting } from './samples'

export default rule({
  id: 'mis-saas-support', severity: 2, tier: 'likely',
  title: 'We found no word on support',
  why: 'When it breaks, whom do you call, and when do they answer. It may stand in another paper.',
  ask: 'At which hours is there help, and how fast is the answer?',
  fallback: 'Working days from nine to five, an answer within four hours when nothing works.',
  sources: [], labels: [],
  ...missing({
    in: ['saas'],
    said: /\b(?:(?:technical|customer|maintenance and|product|phone|email|telephone|end[- ]user|and|standard|premium) support|support (?:and|services?|hours|desk|team|plan|requests?|staff)|help ?desk|(?:provide|offer|give)s?\b[^.;]{0,80}\bsupport|response times?)\b/i,
    elsewhere: /\b(?:exhibits?|schedules?|annex(?:es)?|appendi(?:x|ces)|order forms?|service (?:description|specification|plan)s?)\b/i,
    brushedBy: ['support', 'supports', 'assistance', 'help'],
    near: /\bservices?\b/i,
    hurts: receiver,
  }),
  flags: [
    cloud('«CLOUD SERVICES AGREEMENT»'),
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Customer pays USD 90 a month.'),
    cloud('CLOUD SERVICES AGREEMENT', '«1. The Service»', 'The Provider supports its staff.'),
  ],
  passes: [
    cloud('CLOUD SERVICES AGREEMENT', 'The Provider gives support by email.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The help desk answers on weekdays.'),
    cloud('CLOUD SERVICES AGREEMENT', 'Response times are four hours.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
