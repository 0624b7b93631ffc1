import { hasMatch } from '../contract/matches'
import { rememberInSentence } from '../contract/memory'
import { sentencesHolding } from './in-words'
import type { KeyTermKind } from './key-term'
import { moneyIn, moneyValue } from './quantities-in'

const due = /\b(?:fees?|price|pay(?:s|able|ment|ments)?|paid|rent|salary|charges?|rate|consideration|compensation|royalt(?:y|ies)|deposit|instal?ments?|subscription|remuneration|wages?|sum of|amount of|cost)\b/i
const notDue = /\b(?:liabilit|liable|insurance|coverage|exceed|per occurrence|damages|penalt|indemnif|fine|aggregate limit|par value|net worth|shares? of|arbitrat|award|default payment|filing fee)\w*/i

/** Sums beside the price: costs, deposits, charges for lateness. */
const beside = /\b(?:reimburs\w+|expenses?|travel|deposit|reminder|administration|overdue|late|additional|in addition|up to|refund\w*|bonus|interest|minimum|per (?:copy|page))\b/i

/** The price itself: a total, or what one side shall pay. */
const whole = /\b(?:total|shall pay|will pay|agrees to pay|fixed fee|(?:purchase|contract|subscription) (?:price|fee)|rent (?:of|is|shall)|salary|base (?:fee|rent))\b/i

/** How surely a sentence tells the price, the surest first; undefined where it tells none. */
const rankOf = rememberInSentence((text): 0 | 1 | 2 | undefined => (!hasMatch(text, due) || hasMatch(text, notDue) ? undefined : hasMatch(text, beside) ? 2 : hasMatch(text, whole) ? 0 : 1))

/** What is to be paid: sums that stand with a word of payment, not caps and insurance limits. */
export const fees: KeyTermKind = {
  kind: 'fees',
  find: contract => sentencesHolding(contract, ['fee', 'fees', 'price', 'pay', 'pays', 'payable', 'payment', 'payments', 'paid', 'rent', 'salary', 'charge', 'charges', 'rate', 'consideration', 'compensation', 'deposit', 'royalty', 'subscription', 'cost', 'sum', 'amount', 'remuneration'])
    .flatMap(index => {
      const sentence = contract.sentences[index]!
      const sums = moneyIn(contract, sentence)
      const rank = sums.length > 0 ? rankOf(sentence.text) : undefined
      return rank === undefined ? [] : sums.slice(0, 4).map(sum => ({ start: sum.start, end: sum.end, value: moneyValue(sum), rank }))
    }).sort((a, b) => a.rank - b.rank || a.start - b.start).slice(0, 12),
  finds: [['The Customer shall pay a fee of «$1,200» each month.', 'USD 1200.00']],
  passes: ['The Contractor shall maintain insurance with coverage of $1,000,000, and pay for it.'],
}
