import { hasMatch } from '../../contract/matches'
import { isA } from '../called'
import { counterparty } from '../forms'
import { mentionsIn } from '../../grammar/mentions'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const waited = String.raw`(?:client|customer|owner|buyer|company|principal|purchaser|other party|such party|inputs?|materials|information|approvals?|instructions)`
/** Any word that a delay on the one side gives the other more time, or excuses it. */
const relief = new RegExp([
  String.raw`\b(?:delay\w*|late|fail\w*|hinder\w*|prevent\w*)\b[^.;]{0,160}\b(?:extend\w*|extension|adjust\w*|excus\w*|reliev\w*|relief|not (?:be )?(?:liable|responsible|in breach)|day[- ]for[- ]day|additional time|move)\b`,
  String.raw`\b(?:extend\w*|extension|adjust\w*|excus\w*|reliev\w*|relief|not (?:be )?(?:liable|responsible|in breach)|day[- ]for[- ]day|additional time)\b[^.;]{0,160}\b(?:delay\w*|late|fail\w*|hinder\w*|prevent\w*)\b`,
  String.raw`\b(?:caused by|attributable to|result\w* from|depend\w* (?:up)?on|conditional (?:up)?on|contingent (?:up)?on|subject to (?:the )?(?:timely|receipt|prompt))\b[^.;]{0,80}\b${waited}\b`,
].join('|'), 'i')

/** What one side must supply, where the other has a day to meet, and nothing says what happens when it comes late. */
function unrelieved(reading: Reading): Hit[] {
  const { contract, keyTerms } = reading
  const input = keyTerms.find(({ kind }) => kind === 'inputs')
  if (!input || isA(reading, 'distribution', 'partnership', 'online-terms', 'employment', 'loan', 'nda', 'lease') || !keyTerms.some(({ kind }) => kind === 'delivery-date') || hasMatch(contract.text, relief)) return []
  const sentence = contract.sentences.find(({ start, end }) => start <= input.start && input.start < end)
  const giver = sentence && mentionsIn(contract, sentence).find(({ possessive }) => !possessive)?.role
  const against = giver === 'each' ? undefined : counterparty(reading, giver)
  return [{ spans: [{ start: input.start, end: input.end }], ...(against ? { against } : {}) }]
}

export default rule({
  id: 'per-dependence', severity: 2, tier: 'likely',
  title: 'Their delay may become yours',
  why: 'The work waits for what they send, the last day does not move, and nobody wrote down whose fault that is.',
  ask: 'If what we need from you comes late, does the last day move with it?',
  fallback: 'Each day that it comes late moves the last day by one.',
  sources: ['World Commerce & Contracting, most negotiated terms'], labels: [],
  find: { inContract: unrelieved },
  flags: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\n«The Client shall supply all photographs and text.»\nThe Designer shall deliver the website by 4 March 2027.',
    'The Supplier shall complete the system within 90 days.\n«The Customer shall give the Supplier access to its premises and data.»',
    '«The Buyer will provide the drawings.»\nThe Maker shall deliver each part by the date shown in Annex 1.',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe Client shall supply all photographs and text.\nThe Designer shall deliver the website by 4 March 2027. If the photographs are late, the day is extended.',
    'The Supplier shall complete the system within 90 days.\nThe Customer shall pay the Supplier each month.',
    'The Buyer will provide the drawings.\nThe Maker shall deliver each part when it is ready.',
  ],
})
