import { hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { wholeContract } from '../mis/whole'
import { consulting, lease, sale } from '../mis/samples'
import { areOnlineTerms } from '../voice'

/** Terms of use are accepted with a click. */
const appliesTo = (reading: Reading): boolean => !areOnlineTerms(reading.contract) && (wholeContract(reading)?.kind ?? 'online-terms') !== 'online-terms'

/** Any sign that somebody is to sign it, or to bind themselves in another way. */
const signs = /\b(?:sign(?:s|ed|ing|ature|atures|atory|atories)?|executed|execution|counterparts?|hereunto|in witness|by accepting|click\w*|accept(?:s|ed|ance) (?:this|these|the terms)|electronic\w*)\b|\/s\/|_{5,}|(?:^|\n)\W{0,6}(?:By|Name|Title|Date)\s?:/i

function unsigned(reading: Reading): Hit[] {
  const { contract: { text, blocks } } = reading
  const whole = appliesTo(reading) ? wholeContract(reading) : undefined
  return whole && !blocks.some(({ kind }) => kind === 'signature') && !hasMatch(text, signs) ? [{ spans: [whole.title] }] : []
}

export default rule({
  id: 'drf-signature-missing', severity: 2, tier: 'likely', needsWhole: true, rationed: true, appliesTo,
  title: 'No place to sign or to put the date',
  why: 'Without it, it is hard to show later who agreed to this text, and when.',
  ask: 'How will we sign this, and where do our names and the date go?',
  fallback: 'Lines for name, title, signature and date, one for each of us, or a signature by email.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: unsigned },
  flags: [
    consulting('«CONSULTING AGREEMENT»', 'The Client pays the Consultant 900 euros.'),
    lease('«SHOP LEASE»', 'The Tenant pays 900 euros a month.'),
    sale('«SALE OF GOODS AGREEMENT»', 'The Buyer pays 2 euros for a kilo of Goods.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'The Client pays the Consultant 900 euros.') + '\n\nBy: ____________________\nName: ____________________',
    lease('SHOP LEASE', 'The Tenant pays 900 euros a month. This Lease is signed by email.'),
    sale('SALE OF GOODS AGREEMENT', 'The Buyer pays 2 euros for a kilo of Goods. Whoever orders Goods accepts this Agreement.'),
    'SALE OF GOODS AGREEMENT\nThe Buyer pays 2 euros for a kilo of Goods.',
  ],
})
