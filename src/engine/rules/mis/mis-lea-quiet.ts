import { rule } from '../rule'
import { holds, missing } from './missing'
import { consulting, lease } from './samples'

export default rule({
  id: 'mis-lea-quiet', severity: 1, tier: 'likely',
  title: 'We found no promise that you are left in peace',
  why: 'A landlord who comes and goes, or builds next door, would break no promise. It may stand in another paper.',
  ask: 'Do you promise that we may use it undisturbed?',
  fallback: 'Undisturbed use; entry on a day’s notice, but in an emergency.',
  sources: [], labels: [],
  ...missing({
    in: ['lease'],
    when: holds('premises', 'building', 'apartment', 'flat', 'house', 'room'),
    said: /\b(?:quiet\w*|peace\w*|undisturbed|without (?:\w+ )?(?:interference|disturbance|interruption)|enjoy\w*)\b|\b(?:not|without)\b[^.;]{0,40}\b(?:disturb\w*|disrupt\w*|interfer\w*)/i,
    elsewhere: /\b(?:master lease|head lease|prime lease|ground lease|overlease)\b/i,
    brushedBy: [],
    near: /\b(?:premises|entry|access|use)\b/i,
    hurts: /^(?:the )?(?:tenant|lessee|renter|subtenant|sublessee)$/i,
  }),
  flags: [
    lease('«SHOP LEASE»'),
    lease('«SHOP LEASE»', 'The rent is GBP 900 a month.'),
    lease('SHOP LEASE', '«1. Entry»', 'The Landlord may enter on any day.'),
  ],
  passes: [
    lease('SHOP LEASE', 'The Tenant has quiet enjoyment.'),
    lease('SHOP LEASE', 'The Landlord leaves the Tenant undisturbed.'),
    lease('SHOP LEASE', 'The Tenant may peaceably hold the shop.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
