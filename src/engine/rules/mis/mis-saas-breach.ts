import { rule } from '../rule'
import { holds, missing, receiver } from './missing'
import { cloud } from './samples'

export default rule({
  id: 'mis-saas-breach', severity: 3, tier: 'likely',
  title: 'We found no duty to tell you of a leak',
  why: 'Your own customers, or the press, could tell you first. It may stand in another paper.',
  ask: 'Within how many hours would you tell us of a leak?',
  fallback: 'Within 48 hours of learning of it.',
  sources: [], labels: [],
  ...missing({
    in: ['saas'],
    when: holds('data'),
    provisions: ['security-breach-notice'],
    said: /\b(?:breach|incident|unauthori[sz]ed|compromise|leak|intrusion)\w*\b[^.;]{0,200}\b(?:notif\w+|inform\w*|tells?|report\w*|notice|advis\w*|disclos\w*)\b|\b(?:notif\w+|inform|tells?|report|notice)\b[^.;]{0,200}\b(?:security|data|personal|unauthori[sz]ed)\b[^.;]{0,60}\b(?:breach|incident|leak|loss|access|use|disclosure)/i,
    elsewhere: /\bDPA\b|\bdata processing (?:agreement|addendum|terms)\b/i,
    brushedBy: ['security', 'incident', 'incidents', 'leak', 'unauthorized', 'unauthorised'],
    near: /\b(?:data|security|confidential\w*)\b/i,
    hurts: receiver,
  }),
  flags: [
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Customer enters its data.'),
    cloud('CLOUD SERVICES AGREEMENT', '«1. Data»', 'The Customer enters its data each day.'),
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Provider keeps the data of the Customer for a year.'),
  ],
  passes: [
    cloud('CLOUD SERVICES AGREEMENT', 'The Customer enters its data. The Provider tells the Customer of a security breach within a day.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The Provider will notify the Customer of unauthorised access to its data.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The data processing agreement covers the data.'),
    cloud('CLOUD SERVICES AGREEMENT'),
  ],
})
