import { onTenant } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { landlord } from './tenancy'

export default rule({
  id: 'lea-entry', severity: 1, tier: 'likely',
  title: 'The landlord may come in at any time',
  why: 'Visits without a word disturb your customers, and what you keep private.',
  ask: 'Could you tell us a day or two ahead, except in an emergency?',
  fallback: '24 hours’ notice, in opening hours, except in an emergency.',
  sources: ['Practitioners’ checklists for leases'], labels: [],
  yieldsTo: ['aud-open'],
  find: words({
    triggers: ['enter', 'entry', 'access'],
    match: new RegExp(String.raw`${landlord}[^.;]{0,160}?\b(?:may|right|entitled|can|permit|allow)\b[^.;]{0,80}?\b(?:enter|entry|access)\b[^.;]{0,120}?\b(?:premises|property|space|unit|therein|flat|shop|house)\b[^.;]{0,80}?\b(?:at (?:any|all) times?(?! (?:during|in|within) (?:\w+ )?(?:business|office|working|opening|normal|regular))|without (?:any )?(?:prior )?notice|at will)`, 'i'),
    unless: /\b(?:upon|on|with|after|by)\b[^.;]{0,40}\b(?:notice|hours[’']?)\b|\breasonable (?:prior )?notice\b|\bemergenc|\breasonable (?:times|hours)\b|\bbusiness hours\b/i,
    against: onTenant,
  }),
  flags: [
    '«The Landlord may enter the premises at any time» to look at them.',
    '«Lessor and its agents shall have the right to enter the property without notice».',
    '«The Landlord shall be entitled to have access to the shop at all times».',
  ],
  passes: [
    'The Landlord may enter the premises on 24 hours’ notice to look at them.',
    'In an emergency the Landlord may enter the premises at any time.',
    'The Tenant may enter the premises at any time.',
  ],
})
