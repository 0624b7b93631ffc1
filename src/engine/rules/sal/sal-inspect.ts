import type { Duration } from '../../contract/contract'
import { quantitiesIn } from '../../contract/quantities-in'
import { onBuyer } from '../called'
import type { Hit, Reading } from '../rule'
import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'

const goods = /\b(?:goods|products?|shipments?|deliver(?:y|ies)|equipment|items?|materials?|merchandise|parcels?)\b/i
const complains = /\b(?:reject(?:s|ed|ion)?|defects?|defective|damaged?|shortages?|non-?conform\w*|inspect(?:s|ed|ion)?|examine[sd]?|complaints?|faults?|discrepanc(?:y|ies)|claims?)\b/i
const speaks = /\b(?:notif\w+|notice|inform\w*|report\w*|writing|inspect|reject|complain\w*|claims?|advise)\b/i
/** Whose duty it is, or what is lost: the seller's own days to answer are another matter. */
const lost = /\b(?:buyer|purchaser|customer|client|distributor|reseller|recipient|consignee|you|deemed|waive\w*|no claims?|accept(?:ed|ance))\b/i
const notThis = /\b(?:hidden|latent|software|services?|deliverables?|milestones?|recall|invoice|adverse|confidential|breach of|replace(?:ment)?s? within|repair(?:s|ed)? within|carrier within|insur\w+|product complaints?|regulatory|shut ?down|infring\w*)\b/i

const inDays = ({ count, unit }: Duration): number => count * ({ hour: 1 / 24, day: 1, 'business-day': 1.4, week: 7, month: 30, quarter: 91, year: 365 })[unit]

function tooShort(sentence: Sentence, reading: Reading): Hit[] {
  const { text, start } = sentence
  if (!sentence.operative || text.length > 1_500 || !hasMatch(text, goods) || !hasMatch(text, complains) || !hasMatch(text, speaks) || !hasMatch(text, lost) || hasMatch(text, notThis)) return []
  const against = onBuyer(undefined, sentence, reading)
  return quantitiesIn(reading.contract, sentence).flatMap(quantity => {
    if (quantity.kind !== 'duration' || inDays(quantity) >= 5 || inDays(quantity) === 0) return []
    const from = quantity.start - start, to = quantity.end - start
    if (!hasMatch(text.slice(Math.max(0, from - 40), from), /\b(?:within|no(?:t)? later than|inside|in)\s(?:period of |\w+(?: \(?|\(|$)){0,3}$/i)) return []
    if (hasMatch(text.slice(Math.max(0, from - 100), from), /\b(?:replac|repair|respond|credit|refund|redeliver|answer|re-perform)\w*\b[^.;]{0,80}$/i)) return []
    if (!hasMatch(text.slice(to, to + 90), /^\)?[’']?s?[’']?\s*(?:\([^)]{1,20}\)\s*)?(?:of|after|from|following)\b[^.;]{0,60}?\b(?:receipt|delivery|arrival|receiving|deliver|date)/i)) return []
    return [{ spans: [{ start: quantity.start, end: quantity.end }], ...(against ? { against } : {}) }]
  })
}

export default rule({
  id: 'sal-inspect', severity: 3, tier: 'fact', together: true,
  title: 'Fewer than five days to complain about the goods',
  why: 'A delivery that arrives on a Friday may be unpacked when the time to complain is over.',
  ask: 'Could we have 14 days, and longer for faults that cannot be seen at once?',
  fallback: '14 days from arrival; hidden faults within 14 days after we find them.',
  sources: ['Practitioners’ checklists for sales'], labels: [],
  find: { triggers: ['reject', 'rejected', 'rejection', 'defects', 'defect', 'defective', 'damage', 'damaged', 'shortage', 'shortages', 'inspect', 'inspection', 'examine', 'claims', 'complaints', 'non-conforming', 'nonconforming', 'discrepancies', 'faults', 'claim'], inSentence: tooShort },
  flags: [
    'The Buyer must report any defect in the goods within «48 hours» after delivery, or they are deemed accepted.',
    'Purchaser shall inspect each shipment and notify the Seller of any shortage within «three (3) days» of receipt.',
    'No claim for damaged products is heard unless it is made in writing within «2 business days» of arrival.',
  ],
  passes: [
    'The Buyer must report any defect in the goods within 14 days after delivery.',
    'The Seller shall replace defective goods within two days of receipt of the Buyer’s notice.',
    'The Buyer shall report a hidden defect in the goods within three days of receipt, and no earlier than it finds it.',
  ],
})
