import type { Duration } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { quantitiesIn } from '../../contract/quantities-in'
import { sentencesWithAny } from '../../contract/words'
import { addDuration } from '../../key-terms/iso-dates'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { dayInWords, lengthInWords } from '../figures'

/** What the days are counted from, where it is the contract's own day. */
const fromStart = /^\)?,? ?(?:after|from|of|following) (?:the )?(?:Effective Date|date of this (?:Agreement|Contract|Lease)|date hereof|signing of this (?:Agreement|Contract|Lease)|execution of this (?:Agreement|Contract|Lease)|signature of this (?:Agreement|Contract|Lease))\b(?! of (?!this\b))/i
const must = /\b(?:shall|must|will|agrees? to|undertakes? to|due|payable)\b/i
const within = /\b(?:within|no(?:t)? later than|on or before|by)\b[^.;]{0,20}$/i
/** Lengths that say how long something lasts, and days that have another start as well. */
const notADeadline = /\b(?:term of this|initial term|earlier of|later of|whichever|anniversary|renew\w*|remain in (?:force|effect)|if any|unless extended)\b/i

/** Duties with a number of days from the contract's own day, where the text has one such day. */
function deadlines({ contract, keyTerms }: Reading): Hit[] {
  const days = new Set(keyTerms.filter(({ kind, value, open }) => (kind === 'effective-date' || kind === 'agreement-date') && !open && /^\d{4}-\d\d-\d\d$/.test(value)).map(({ value }) => value))
  const [start] = days
  if (!start || days.size > 1) return []
  return sentencesWithAny(contract.words, ['effective', 'date', 'hereof', 'signing', 'execution', 'signature']).flatMap(i => {
    const { text, start: at, end, operative } = contract.sentences[i]!
    if (!operative || !hasMatch(text, must) || hasMatch(text, notADeadline)) return []
    return quantitiesIn(contract, { start: at, end }).flatMap(quantity => {
      if (quantity.kind !== 'duration' || !counted(quantity) || !hasMatch(text.slice(Math.max(0, quantity.start - at - 40), quantity.start - at), within) || !hasMatch(text.slice(quantity.end - at, quantity.end - at + 60), fromStart)) return []
      const day = addDuration(start, quantity.iso)
      return day ? [{ spans: [{ start: quantity.start, end: quantity.end }], computed: `${lengthInWords(quantity)} from ${dayInWords(start)} is ${dayInWords(day)}.` }] : []
    })
  })
}

/** Holidays and hours cannot be counted from the text; words and figures that differ are another matter. */
const counted = ({ unit, count, inWords }: Duration): boolean => unit !== 'business-day' && unit !== 'hour' && unit !== 'quarter' && (inWords === undefined || inWords === count)

export default rule({
  id: 'mtr-deadline-list', severity: 1, tier: 'fact',
  title: 'A deadline counted in days, worked out as a date',
  why: 'A count of days is easy to lose sight of, and the two of you may count it differently.',
  ask: 'Do you also count this as due on that day?',
  fallback: 'The date itself, written beside the count.',
  sources: ['CUAD, date labels'], labels: [],
  find: { inContract: deadlines },
  flags: [
    'This Agreement is made on 5 May 2026 between Alder Ltd and Birch Ltd.\nThe Client shall send the plans within «30 days» after the date of this Agreement.',
    'This Agreement is effective as of March 2, 2026 (the “Effective Date”).\nThe deposit is due within «ten (10) days» of the Effective Date.',
    'This Agreement is dated 10 January 2026.\nThe Supplier must name its manager no later than «two weeks» after signing of this Agreement.',
  ],
  passes: [
    'This Agreement is made on 5 May 2026 between Alder Ltd and Birch Ltd.\nThe Client shall send the plans within 30 days after the Supplier asks for them.',
    'The deposit is due within ten (10) days of the Effective Date.',
    'This Agreement is dated 10 January 2026.\nThe Supplier must name its manager no later than ten business days after signing of this Agreement.',
    'This Agreement is dated 10 January 2026.\nThe Supplier may name its manager two weeks after signing of this Agreement.',
  ],
})
