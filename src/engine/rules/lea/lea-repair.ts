import { hasMatch } from '../../contract/matches'
import { onTenant } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { tenant, tenantShall } from './tenancy'

const structure = String.raw`(?:structur(?:e|es|al)(?: \w+)?|roofs?|foundations?|load-bearing (?:walls|parts)|(?:exterior|outer|external) walls)`
const plant = String.raw`(?:HVAC|heating|air[- ]conditioning|boilers?|lifts?|elevators?|plant)`

export default rule({
  id: 'lea-repair', severity: 3, tier: 'likely', together: true,
  title: 'You repair or replace the building itself',
  why: 'One roof, or one heating plant, can cost more than a year’s rent.',
  ask: 'How old are these parts, in what condition are they, and could the landlord keep them?',
  fallback: 'The landlord repairs the structure, roof and plant; we keep the inside as photographs show it on the first day.',
  sources: ['Practitioners’ checklists for leases'], labels: [],
  find: words({
    triggers: ['repair', 'repairs', 'replace', 'replacement', 'replacements', 'renew', 'rebuild', 'maintain', 'repairing', 'maintenance'],
    match: new RegExp([
      String.raw`${tenantShall}[^.;]{0,100}?\b(?:repair\w*|replac\w+|maintain\w*|renew\w*|rebuild\w*|keep)\b[^.;]{0,200}?\b${structure}\b`,
      String.raw`${tenantShall}[^.;]{0,100}?\b(?:replace|renew)\b[^.;]{0,120}?\b${plant}\b`,
      String.raw`\b(?:${structure}|${plant})\b[^.;]{0,100}?\bwhich ${tenant} (?:shall|must|will) (?:repair|replace|renew|rebuild)\b`,
      String.raw`\bfull(?:y)? repairing(?: and insuring)? (?:lease|basis|terms)\b`,
    ].join('|'), 'i'),
    unless: /\b(?:except(?:ing)?|other than|excluding|save for|not (?:be )?(?:required|obliged|responsible)|non-?structural|without|provided, however)\b|\b(?:landlord|lessor) (?:shall|must|will)(?: \w+){0,3} (?:repair|maintain|keep|replace|insure)/i,
    when: ([found]) => !hasMatch(found, /\b(?:alter|alteration|make any|consent|overload|attach|damage)/i),
    against: onTenant,
  }),
  flags: [
    '«The Tenant shall repair, maintain and when necessary replace the roof» and the windows.',
    '«Lessee shall keep in good repair all parts of the premises, including the structural parts».',
    '«The Tenant must at its own cost replace the air conditioning» when it fails.',
  ],
  passes: [
    'The Tenant shall repair and maintain the inside of the premises, other than the roof and the structural parts.',
    'The Landlord shall repair, maintain and when necessary replace the roof.',
    'The Tenant shall repair the doors and the carpets.',
    'The Tenant shall not make any alteration to the structural parts, and shall keep them clean.',
  ],
})
