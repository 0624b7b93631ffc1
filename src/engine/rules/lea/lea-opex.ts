import { hasMatch } from '../../contract/matches'
import { sentencesWithAny } from '../../contract/words'
import { onTenant } from '../called'
import { words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'
import { tenantShall } from './tenancy'

const charge = String.raw`(?:service charges?|(?:building |property )?operating (?:expenses|costs)|common[- ]area (?:maintenance )?(?:charges?|costs?|expenses)|CAM (?:charges?|costs?|expenses)|maintenance charges?)`

const capped = /\b(?:not (?:to )?exceed|shall not be more than|capped?|maximum|no more than|limited to|up to (?:a|an)\b|fixed)/i

export default rule({
  id: 'lea-opex', severity: 4, tier: 'likely', together: true,
  title: 'You share the costs of the building, with no upper limit',
  why: 'It is a second rent that somebody else decides: a new roof or a new manager can double it.',
  ask: 'What was this charge in each of the last three years, and could it have a yearly limit?',
  fallback: 'It rises by at most 5% a year, leaves out rebuilding and improvements, and we may see the bills.',
  sources: ['BizLeaseCheck and TenantExposure, checklists for tenants'], labels: [],
  find: words({
    triggers: ['service', 'operating', 'cam', 'common', 'maintenance'],
    match: new RegExp(String.raw`${tenantShall}[^.;]{0,60}?\b(?:pay|reimburse|contribute|bear)\b[^;]{0,200}?\b${charge}\b`, 'i'),
    unless: capped,
    when: (_, { text }) => !hasMatch(text, /\b(?:landlord|lessor) (?:shall|will|must) (?:pay|bear)\b/i),
    settledBy: limited,
    against: onTenant,
    inDefinitions: false,
  }),
  flags: [
    '«The Tenant shall pay to the Landlord its share of the operating expenses» of the building.',
    '«Lessee shall pay Lessor as additional rent all common area maintenance charges» each month.',
    'From the Start Date «the Tenant must pay a fair part of all costs of the house (the “Service Charge»”).',
  ],
  passes: [
    'The Tenant shall pay to the Landlord its share of the operating expenses of the building, which shall not exceed 9,000 euros a year.',
    'The Tenant shall pay its share of the operating expenses. The yearly increase of the operating expenses is capped at 4%.',
    'The Landlord shall pay all operating expenses of the building.',
    'The Tenant shall pay rent, and no service charge is payable beyond the maximum of 900 euros.',
  ],
})

/** A limit that the contract sets on the charge, in whatever sentence. */
function limited({ contract: { words: index, sentences } }: Reading): boolean {
  return sentencesWithAny(index, ['cap', 'capped', 'exceed', 'maximum', 'limit', 'limited']).some(i => new RegExp(charge, 'i').test(sentences[i]!.text) && hasMatch(sentences[i]!.text, capped))
}
