import { rule } from '../rule'
import { missing, receiver } from './missing'
import { cloud, consulting } from './samples'

export default rule({
  id: 'mis-saas-security', severity: 3, tier: 'likely',
  title: 'We found no word on how your data is kept safe',
  why: 'If it leaks, they will have broken no promise. It may stand in another paper.',
  ask: 'Which security measures do you keep to, and who checks them?',
  fallback: 'A named scheme, such as ISO 27001 or a SOC 2 report, shown each year.',
  sources: [], labels: [],
  ...missing({
    in: ['saas'],
    said: /\b(?:security|safeguards?|encrypt\w*|ISO(?: ?\d{4,5})|SOC ?[12]|firewalls?|unauthori[sz]ed|back-?ups?|data protection|protect\w* (?:the )?(?:customer |personal )?data)\b/i,
    elsewhere: /\bDPA\b|\bdata processing\b/i,
    brushedBy: ['secure', 'protect', 'protected'],
    near: /\b(?:data|services?)\b/i,
    hurts: receiver,
  }),
  flags: [
    cloud('«CLOUD SERVICES AGREEMENT»'),
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Customer pays USD 90 a month.'),
    cloud('CLOUD SERVICES AGREEMENT', '«1. Data»', 'The Customer enters its data.'),
  ],
  passes: [
    cloud('CLOUD SERVICES AGREEMENT', 'The Provider keeps to ISO 27001.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The data is encrypted.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The Provider makes a backup each night.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
