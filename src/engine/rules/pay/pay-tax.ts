import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'pay-tax', severity: 1, tier: 'judgement',
  title: 'Nothing says whether the price includes tax',
  why: 'Sales tax or VAT can move the price by a fifth.',
  ask: 'Is the price with or without tax, and who bears tax that is withheld?',
  fallback: 'Prices are without tax, which is added by law where it is due.',
  sources: ['CUAD: 59% of 510 contracts mention tax'], labels: [],
  find: {
    inContract: ({ contract }) => {
      if (areOnlineTerms(contract) || ['tax', 'taxes', 'vat', 'gst', 'taxation'].some(word => contract.words.has(word))) return []
      const price = contract.quantities.find(({ kind, sentence }) => kind === 'money' && hasMatch(contract.sentences[sentence]!.text, isPrice) && !hasMatch(contract.sentences[sentence]!.text, notSupply))
      return price ? [{ spans: [{ start: price.start, end: price.end }] }] : []
    },
  },
  flags: [
    'The Client shall pay a fee of «$5,000» for the work.',
    'The price of the goods is «€12,000», payable on delivery.',
    'The Customer pays the Supplier a monthly fee of «£900».',
  ],
  passes: [
    'The Client shall pay a fee of $5,000 plus VAT for the work.',
    'The price of the goods is €12,000, and includes all taxes.',
    'The Supplier insures itself for $5,000.',
    'The Employee’s rate of pay will be $100,000 a year.',
    'The Investor shall pay $1.00 per share.',
    'The Investor shall pay $50,000 as a capital contribution to the Company.',
  ],
})

const isPrice = /\b(?:fees?|price|rate|pay|payable|consideration)\b/i
/** Wages and shares bear other taxes. */
const notSupply = /\b(?:salary|wages?|employees?|executive|compensation|bonus|severance|per share|shares|stock|loan|principal|(?:capital|equity) contributions?|invest(?:s|ed|ment)?)\b/i
