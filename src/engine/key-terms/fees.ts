import { sentencesHolding } from './in-words'
import type { KeyTermKind } from './key-term'
import { moneyIn, moneyValue } from './quantities-in'

const due = /\b(?:fees?|price|pay(?:s|able|ment|ments)?|paid|rent|salary|charges?|rate|consideration|compensation|royalt(?:y|ies)|deposit|instal?ments?|subscription|remuneration|wages?|sum of|amount of|cost)\b/i
const notDue = /\b(?:liabilit|liable|insurance|coverage|exceed|per occurrence|damages|penalt|indemnif|fine|aggregate limit|par value|net worth|shares? of)\w*/i

/** What is to be paid: sums that stand with a word of payment, not caps and insurance limits. */
export const fees: KeyTermKind = {
  kind: 'fees',
  find: contract => sentencesHolding(contract, ['fee', 'fees', 'price', 'pay', 'pays', 'payable', 'payment', 'payments', 'paid', 'rent', 'salary', 'charge', 'charges', 'rate', 'consideration', 'compensation', 'deposit', 'royalty', 'subscription', 'cost', 'sum', 'amount', 'remuneration'])
    .flatMap(index => {
      const sentence = contract.sentences[index]!
      const sums = moneyIn(contract, sentence)
      if (!sums.length || !due.test(sentence.text) || notDue.test(sentence.text)) return []
      return sums.slice(0, 4).map(sum => ({ start: sum.start, end: sum.end, value: moneyValue(sum) }))
    }).slice(0, 12),
  finds: [['The Customer shall pay a fee of «$1,200» each month.', 'USD 1200.00']],
  passes: ['The Contractor shall maintain insurance with coverage of $1,000,000, and pay for it.'],
}
