import { rule } from '../rule'
import { holds, missing } from './missing'
import { consulting, lease } from './samples'

export default rule({
  id: 'mis-lea-repairs', severity: 3, tier: 'likely',
  title: 'We found no word on who repairs what',
  why: 'The roof, the boiler and the drains will not wait until that is settled. It may stand in another paper.',
  ask: 'Who repairs what, inside and outside?',
  fallback: 'The landlord: roof, walls, pipes and heating; the tenant: daily wear inside.',
  sources: [], labels: [],
  ...missing({
    in: ['lease'],
    when: holds('premises', 'building', 'apartment', 'flat', 'house', 'room'),
    said: /\b(?:repair\w*|maintain\w*|maintenance|upkeep|good (?:order|condition)|in (?:the same |such )?(?:order|condition)|wear and tear|keep\b[^.;]{0,60}\b(?:order|condition|clean|tidy))/i,
    elsewhere: /\b(?:master lease|head lease|prime lease|ground lease|overlease|original lease)\b/i,
    brushedBy: ['damage', 'damages', 'condition'],
    near: /\b(?:use|premises|obligations?)\b/i,
    hurts: /^(?:the )?(?:tenant|lessee|renter|subtenant|sublessee)$/i,
  }),
  flags: [
    lease('«SHOP LEASE»'),
    lease('«SHOP LEASE»', 'The rent is GBP 900 a month.'),
    lease('SHOP LEASE', '«1. Use»', 'The Tenant pays for damage that it does.'),
  ],
  passes: [
    lease('SHOP LEASE', 'The Landlord repairs the roof.'),
    lease('SHOP LEASE', 'The Tenant keeps the inside in good condition.'),
    lease('SHOP LEASE', 'Maintenance is the task of the Landlord.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
