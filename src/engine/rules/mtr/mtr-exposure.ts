import type { Money } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { quantitiesIn } from '../../contract/quantities-in'
import { sentencesWithAny } from '../../contract/words'
import { counterparty } from '../forms'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { sumInWords } from '../figures'

/** So many times the price is more than most jobs bear: a limit for the gravest cases is often two or three times. */
const times = 3
const price = /\b(?:total|contract|purchase|fixed|project) (?:price|fee|sum|amount)\b|\b(?:price|fee) (?:for|of) (?:the |all )?(?:work|services|project|deliverables|goods)\b/i
const notPrice = /\b(?:liab\w+|insur\w+|exceed\w*|minimum|deposit|per|each|every|month\w*|annual\w*|year\w*|hour\w*|day|monthly|up to|increase\w*|refund\w*|option\w*|late|interest|percent|terminat\w+)\b|%/i
const most = /\b(?:exceed|limited to|capped at|more than|greater than|in excess of|up to|maximum)\b/i
const formula = /\b(?:greater of|higher of|lesser of|lower of|whichever|fees paid|amounts paid|insur\w+|per (?:claim|event|occurrence))\b/i

/** One sum as the price, one as the limit on liability, and the second many times the first. */
function exposure(reading: Reading): Hit[] {
  const { contract, provisions } = reading
  const sumsIn = (index: number): Money[] => quantitiesIn(contract, contract.sentences[index]!).flatMap(one => (one.kind === 'money' ? [one] : []))
  const prices = sentencesWithAny(contract.words, ['price', 'fee', 'sum', 'amount']).filter(i => {
    const { text, operative } = contract.sentences[i]!
    return operative && hasMatch(text, price) && !hasMatch(text, notPrice)
  }).flatMap(sumsIn)
  const caps = provisions.filter(({ kind, sentence }) => kind === 'cap-on-liability' && hasMatch(contract.sentences[sentence]!.text, most) && !hasMatch(contract.sentences[sentence]!.text, formula))
    .flatMap(({ sentence, holder }) => sumsIn(sentence).map(sum => ({ sum, holder })))
  const paid = prices[0], cap = caps[0]
  if (!paid || !cap || differ(prices) || differ(caps.map(({ sum }) => sum)) || paid.amount <= 0 || paid.currency !== cap.sum.currency || cap.sum.amount < paid.amount * times) return []
  const against = cap.holder === 'each' ? undefined : cap.holder ?? counterparty(reading, undefined)
  const spans = [paid, cap.sum].map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start)
  return [{ spans, ...(against ? { against } : {}), computed: `The limit of ${sumInWords(cap.sum.amount, cap.sum.currency)} is ${Math.floor(cap.sum.amount / paid.amount)} times the price of ${sumInWords(paid.amount, paid.currency)}.` }]
}

const differ = (sums: readonly Money[]): boolean => new Set(sums.map(({ amount, currency }) => `${currency} ${amount}`)).size > 1

export default rule({
  id: 'mtr-exposure', severity: 3, tier: 'likely',
  title: 'One mistake could cost many times the price',
  why: 'A job that pays little should not put the whole firm at risk.',
  ask: 'Does a limit of this size fit a job of this price?',
  fallback: 'A limit of the price, or of two to three times the price for the gravest cases.',
  sources: ['Practitioners’ checklists'], labels: ['cuad:cap-on-liability'],
  find: { inContract: exposure },
  flags: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe fixed fee is «$20,000».\nThe Supplier’s total liability under this Agreement shall not exceed «$1,000,000».',
    'The total price is «EUR 8,000».\nThe total liability of the Designer under this Agreement is limited to «EUR 250,000».',
    'The Contractor’s aggregate liability under this Agreement shall not exceed «£300,000».\nThe contract price is «£30,000».',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe fixed fee is $20,000.\nThe Supplier’s total liability under this Agreement shall not exceed $20,000.',
    'The total price is EUR 8,000.\nThe total liability of the Designer under this Agreement is limited to the fees paid.',
    'The Contractor’s aggregate liability under this Agreement shall not exceed £300,000.\nThe fee is £30,000 per month.',
  ],
})
