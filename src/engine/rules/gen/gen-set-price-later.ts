import { hasMatch } from '../../contract/matches'
import { mentionsIn } from '../../grammar/mentions'
import { counterparty, words } from '../forms'
import { rule } from '../rule'
import { spokenTo } from '../voice'

export default rule({
  id: 'gen-set-price-later', severity: 3, tier: 'likely', together: true,
  title: 'They decide the price when you are already bound',
  why: 'You sign without knowing what you will pay, and the other side fills in the number.',
  ask: 'Could we fix the price, or the way to work it out, before we sign?',
  fallback: 'The price list of today, attached; or an index; or an independent expert.',
  sources: ['UK Consumer Rights Act 2015, Schedule 2, 14, written for consumers'], labels: ['93/13:l'],
  find: words({
    triggers: ['determined', 'set', 'fixed', 'decided', 'established', 'determines', 'decides'],
    match: /\b(?:prices?|fees?|charges?|rates?|rent|royalt(?:y|ies)|share|proportion|part)\b[^.;]{0,60}?(?<mark>\b(?:determined|set|fixed|decided|established) by (?:the )?(?<who>[A-Z]\w+|us)(?:[’']s \w+)?(?:,? (?:solely|at any time|from time to time|(?:in|at) (?:its|our|their|his) (?:sole |absolute |own )?(?:and \w+ )?discretion|whose decision is final(?: and binding)?|alone))?)/,
    unless: /\b(?:mutual\w*|agree\w*|interest rates?|resale|retail|exchange rates?|market price|third part(?:y|ies)|independent|expert|court|arbitrat\w+|tax(?:es)?|stock|shares?\b(?! of (?:all |the )?(?:costs|expenses))|exercise price|bonus|salary|prime rate|LIBOR|base rate|Bank|Lender|Agent|Administrator|Board|Committee|Commission|Secretary|reasonabl[ey]|good faith|auction|bid)\b/i,
    when: (found, sentence, { contract }) => hasMatch(found.groups?.['mark'] ?? '', /\b(?:solely|time|discretion|final|alone)\b/i) && mentionsIn(contract, sentence).some(({ end, role }) => role !== 'each' && Math.abs(end - (sentence.text.indexOf(found.groups?.['who'] ?? '', found.index) + (found.groups?.['who']?.length ?? 0))) < 4),
    against: (found, sentence, reading) => spokenTo(reading.contract) ?? counterparty(reading, mentionsIn(reading.contract, sentence).find(({ start }) => start >= found.index)?.role),
  }),
  flags: [
    'The Supplier sells oil to the Buyer.\nThe price of each delivery is «determined by the Supplier in its sole discretion».',
    'The Landlord lets the shop to the Tenant.\nThe charges for the yard are «set by the Landlord from time to time».',
    'The Agency serves the Client.\nThe fee for each job is «fixed by the Agency alone».',
  ],
  passes: [
    'The Supplier sells oil to the Buyer.\nThe price of each delivery is determined by the index of the day.',
    'The Landlord lets the shop to the Tenant.\nThe charges for the yard are set by an independent expert.',
    'The Agency serves the Client.\nThe fee for each job is agreed by both.',
  ],
})
