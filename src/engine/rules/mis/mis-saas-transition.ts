import { rule } from '../rule'
import { missing, receiver } from './missing'
import { cloud, consulting } from './samples'

export default rule({
  id: 'mis-saas-transition', severity: 1, tier: 'likely',
  title: 'We found no word of help when you move to another service',
  why: 'The last month with one service is the first month with the next. It may stand in another paper.',
  ask: 'What help would we get when we move away?',
  fallback: 'Thirty days of help at the usual rates.',
  sources: [], labels: [],
  ...missing({
    in: ['saas'],
    provisions: ['post-termination-services'],
    said: /\b(?:transition\w*|migrat\w*|hand-?over|exit (?:plan|assistance|services)|wind[- ]?down|off-?boarding)\b|\b(?:terminat\w*|expir\w*|end)\b[^;]{0,200}\b(?:assist\w*|help\w*|export\w*|retriev\w*|download\w*|cooperat\w*|return\w*)\b|\b(?:assist\w*|help\w*|export\w*|retriev\w*|download\w*|cooperat\w*|return\w*)\b[^;]{0,200}\b(?:terminat\w*|expir\w*|end)\b/i,
    brushedBy: [],
    near: /\b(?:terminat\w*|term)\b/i,
    hurts: receiver,
  }),
  flags: [
    cloud('«CLOUD SERVICES AGREEMENT»'),
    cloud('CLOUD SERVICES AGREEMENT', '«1. Term and termination»', 'The subscription lasts for one year.'),
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Provider answers questions about the Service by email.'),
  ],
  passes: [
    cloud('CLOUD SERVICES AGREEMENT', 'The Provider helps with the transition for 30 days.'),
    cloud('CLOUD SERVICES AGREEMENT', 'At the end of the subscription the Customer can download its data for 30 days.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The Provider assists the Customer after termination.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
