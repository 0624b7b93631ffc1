import type { Duration, Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { quantitiesIn } from '../../contract/quantities-in'
import { onWhoeverMustSpeak } from '../bearer'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const accepted = /\b(?:deemed|considered|treated as|presumed)\b[^.;]{0,40}?\b(?:accept(?:ed|ance)|approved)\b|\baccept(?:ed|ance)\b[^.;]{0,30}?\b(?:deemed|presumed)\b/i
const silent = /\b(?:unless|fails?|failure|if (?:the )?\w+ (?:does|do) not|no (?:notice|objection|response|written)|does not (?:notify|reject|object|respond)|absence|not (?:notified|rejected|objected))\b/i
const work = /\b(?:deliverables?|works?|milestones?|services?|goods|products?|results?|designs?|software|reports?|shipments?|equipment|installation|deliver(?:y|ies))\b/i
const inDays = ({ count, unit }: Duration): number => count * ({ hour: 1 / 24, day: 1, 'business-day': 1, week: 7, month: 30, quarter: 91, year: 365 })[unit]

/** Work or goods that count as accepted after fewer than five days of silence. */
function hasty(sentence: Sentence, reading: Reading): Hit[] {
  const { text, start } = sentence
  if (!sentence.operative || text.length > 2_000 || !hasMatch(text, accepted) || !hasMatch(text, silent) || !hasMatch(text, work) || hasMatch(text, /\b(?:hidden|latent|notices? (?:is|are|shall be) deemed|invoice|cure|accounts? statement|amendment|terms)\b/i)) return []
  const against = onWhoeverMustSpeak(sentence, reading)
  const shorts = quantitiesIn(reading.contract, sentence).filter(quantity => quantity.kind === 'duration')
  const one = shorts.length === 1 ? shorts[0] : undefined
  if (one?.kind !== 'duration' || inDays(one) >= 5 || !hasMatch(text.slice(0, one.start - start), /\b(?:within|in|after|for|than|period of)\b[^.;]{0,30}$/i)) return []
  return [{ spans: [{ start: one.start, end: one.end }], ...(against ? { against } : {}) }]
}

export default rule({
  id: 'per-deemed-accept', severity: 2, tier: 'likely', together: true,
  title: 'Fewer than five days, and silence accepts the work',
  why: 'A holiday is enough, and faulty work is yours to pay for.',
  ask: 'Could we have ten business days, and a reminder before silence counts?',
  fallback: 'Accepted after ten business days without a written list of faults.',
  sources: ['World Commerce & Contracting: acceptance is a source of 41% of claims'], labels: [],
  find: { triggers: ['deemed', 'considered', 'treated', 'presumed'], inSentence: hasty },
  flags: [
    'The deliverables are deemed accepted unless the Client objects within «three days».',
    'If the Buyer does not reject the goods within «48 hours» of delivery, they shall be deemed accepted.',
    'Each milestone shall be considered accepted if the Customer fails to respond within «two (2) business days».',
  ],
  passes: [
    'The deliverables are deemed accepted unless the Client objects within ten business days.',
    'If the Buyer does not reject the goods within 48 hours of delivery, the Seller shall ask again.',
    'A notice is deemed accepted if the Customer fails to respond within two days.',
  ],
})
