import { rule } from '../rule'
import { holds, missing, receiver } from './missing'
import { cloud } from './samples'

export default rule({
  id: 'mis-saas-data-owner', severity: 3, tier: 'likely',
  title: 'We found no word that your data stays yours',
  why: 'What is put in could be used, or kept, as if it were theirs. It may stand in another paper.',
  ask: 'Do we own what we put in and what comes out of it?',
  fallback: 'What the customer puts in stays the customer’s; the provider may use it to run the service.',
  sources: [], labels: [],
  ...missing({
    in: ['saas'],
    when: holds('data', 'content', 'information'),
    provisions: ['content-licence'],
    said: /\b(?:own(?:s|ed|ership)?|title|property|retain\w*|belong\w*|proprietary)\b[^.;]{0,200}\b(?:data|content|information|materials|records|files)\b|\b(?:data|content|information|materials|records|files)\b[^.;]{0,200}\b(?:own(?:s|ed|ership)?|title|property|belong\w*|remain\w*|proprietary)\b/i,
    brushedBy: ['own', 'owns', 'owned', 'ownership'],
    near: /\b(?:data|property|ownership)\b/i,
    hurts: receiver,
  }),
  flags: [
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Customer enters its data.'),
    cloud('CLOUD SERVICES AGREEMENT', '«1. Data»', 'The Customer enters its data each day.'),
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Provider stores the data of the Customer in Norway.'),
  ],
  passes: [
    cloud('CLOUD SERVICES AGREEMENT', 'The Customer owns its data.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The data of the Customer remains its own.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The Customer retains all rights in its content.'),
    cloud('CLOUD SERVICES AGREEMENT'),
  ],
})
