import { mentionsNear } from '../bearer'
import type { Hit, Reading } from '../rule'
import type { Sentence } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { insideQuotation } from '../forms'

const essence = /\btime (?:is|shall be|will be|being|to be)(?: strictly| expressly)?(?: considered| deemed)? of the (?:utmost )?essence\b/i
const whose = /\b(?:perform\w*|deliver\w*|obligations?|duties|services|completion|payments?|work)\b/i

/** Time that is “of the essence”: in what one of two parties must do it weighs more than in the whole contract. */
function strict(sentence: Sentence, reading: Reading): Hit[] {
  const { text, start } = sentence
  const found = sentence.operative && !hasMatch(text, /\bnot (?:be )?(?:considered |deemed )?of the essence\b|\btime (?:is|shall) not\b/i) ? firstMatch(text, essence) : null
  if (!found || insideQuotation(text, found.index)) return []
  const near = mentionsNear(found, sentence, reading.contract).filter(({ start: at }) => at > found.index - 80 && at < found.index + found[0].length + 140)
  const roles = new Set(near.map(({ role }) => role))
  const one = roles.size === 1 && !roles.has('each') && hasMatch(text.slice(Math.max(0, found.index - 80), found.index + found[0].length + 140), whose) ? near[0]?.role : undefined
  return [{ spans: [{ start: start + found.index, end: start + found.index + found[0].length }], ...(one ? { against: one, severity: 3 as const } : {}) }]
}

export default rule({
  id: 'per-time-essence', severity: 2, tier: 'likely', together: true,
  title: 'One day late may be enough to end it',
  why: 'With these words a short delay can count as a serious breach, however small its harm.',
  ask: 'For which dates does this matter, and could there be ten days of grace?',
  fallback: 'For the dates in the list only, with ten days of grace after a reminder.',
  sources: ['Measured: 6.6% of the contracts in CUAD have these words'], labels: [],
  find: { triggers: ['essence'], inSentence: strict },
  flags: [
    '«Time is of the essence» in this Agreement.',
    'In all that the Supplier must deliver «time shall be of the essence».',
    'The parties agree that «time is strictly of the essence».',
  ],
  passes: [
    'Time is not of the essence in this Agreement.',
    'In all that the Supplier must deliver the dates are targets.',
    'The essence of the design is its colour, and time is money.',
  ],
})
