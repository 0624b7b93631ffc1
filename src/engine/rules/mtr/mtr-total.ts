import { onPayer } from '../bearer'
import type { Money } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { quantitiesIn } from '../../contract/quantities-in'
import { sentencesWithAny } from '../../contract/words'
import { addDuration } from '../../key-terms/iso-dates'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { durationOf, lengthInWords, sumInWords } from '../figures'

const pays = /\b(?:pay|pays|payable|fees?|rent|subscription|retainer|charge|price)\b/i
const monthly = /^\)?(?: \([^)]{1,30}\))?,?(?: \w+){0,3}? ?(?:(?:per|a|each|every|for each|for every) (?:calendar )?month|monthly|\/ ?month)\b/i
const yearly = /^\)?(?: \([^)]{1,30}\))?,?(?: \w+){0,3}? ?(?:(?:per|a|each|every|for each|for every) (?:calendar |contract )?year|annually|yearly|per annum|\/ ?year)\b/i
const monthlyBefore = /\bmonthly (?:\w+ ){0,3}(?:fee|rent|rental|charge|payment|instal?lments?|retainer|subscription)s?\b[^.;\d]{0,40}$/i
const yearlyBefore = /\b(?:annual|yearly) (?:\w+ ){0,3}(?:fee|rent|rental|charge|payment|retainer|subscription)s?\b[^.;\d]{0,40}$/i
/** A price by the piece or by use, or for a part of the time, cannot be counted up. */
const varies = /%|\b(?:per (?:hour|user|seat|unit|person|day|square|sq|employee|head|copy|licen[cs]e|store|site|location|vehicle|item)|up to|not exceed|minimum|at least|maximum|first|second|third|thereafter|increas\w+|escalat\w+|refund\w*|salary|bonus|allowance|insurance|late|penalty|reimburs\w+|deposit|if|option\w*|additional|overage|each (?:user|seat|store|site)|in excess|percent|quarter\w*|semi|for all|FTE|portion|fails?)\b/i

/** One fixed price a month or a year, in a contract whose first term has one length: what it comes to. */
function total(reading: Reading): Hit[] {
  const { contract, keyTerms } = reading
  const lengths = keyTerms.filter(({ kind }) => kind === 'duration')
  const lasts = lengths.length === 1 ? durationOf(lengths[0]!.value) : undefined
  const months = lasts && (lasts.unit === 'year' ? lasts.count * 12 : lasts.unit === 'month' ? lasts.count : undefined)
  if (!lasts || !months || months < 2 || !addDuration('2000-01-01', lengths[0]!.value)) return []
  const prices = sentencesWithAny(contract.words, ['month', 'monthly', 'year', 'annually', 'annual', 'yearly', 'annum']).flatMap(i => {
    const sentence = contract.sentences[i]!
    if (!sentence.operative || !hasMatch(sentence.text, pays) || hasMatch(sentence.text, varies)) return []
    return quantitiesIn(contract, sentence).flatMap(quantity => {
      if (quantity.kind !== 'money' || quantity.amount <= 0) return []
      const lead = sentence.text.slice(Math.max(0, quantity.start - sentence.start - 90), quantity.start - sentence.start), tail = sentence.text.slice(quantity.end - sentence.start, quantity.end - sentence.start + 60)
      const every = hasMatch(tail, monthly) || hasMatch(lead, monthlyBefore) ? 1 : hasMatch(tail, yearly) || hasMatch(lead, yearlyBefore) ? 12 : 0
      return every > 0 ? [{ quantity, every }] : []
    })
  })
  const one = prices[0]
  if (!one || prices.length > 1 || months % one.every !== 0 || months === one.every) return []
  const against = onPayer(undefined as never, contract.sentences[one.quantity.sentence]!, reading)
  return [{ spans: [{ start: one.quantity.start, end: one.quantity.end }], ...(against ? { against } : {}), computed: said(one.quantity, one.every, months, lengthInWords(lasts)) }]
}

const said = ({ amount, currency }: Money, every: number, months: number, length: string): string =>
  `${sumInWords(amount, currency)} a ${every === 1 ? 'month' : 'year'} for ${length} is ${sumInWords(amount * months / every, currency)}, before tax and extras.`

export default rule({
  id: 'mtr-total', severity: 2, tier: 'fact',
  title: 'What it costs over the whole term',
  why: 'A price for a month hides the sum that you promise when you sign.',
  ask: 'Is this the total that you expect us to pay over the term?',
  fallback: 'The total, or an upper limit, written into the contract.',
  sources: ['How to use power and leverage in contract negotiation, businesspartnermagazine.com, 2025'], labels: [],
  find: { inContract: total },
  flags: [
    'The term of this Agreement is 36 months.\nThe Client shall pay a fee of «EUR 900» per month.',
    'The term of this Agreement is three years.\nThe rent is «$24,000» per year, payable in advance.',
    'The term of this Agreement is two years.\nThe Customer pays a monthly fee of «£150.50».',
  ],
  passes: [
    'The term of this Agreement is 36 months.\nThe Client shall pay a fee of EUR 900 per hour.',
    'This Agreement is in force until either party ends it.\nThe rent is $24,000 per year.',
    'The term of this Agreement is two years.\nThe Customer pays a monthly fee of £150.50 in the first year and £170 thereafter.',
  ],
})
