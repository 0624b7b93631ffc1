import { rule } from '../rule'
import { contradictions, labelled } from './labelled'

const label = '(?:(?:total|fixed|monthly|annual|yearly|weekly|hourly|setup|set-up|subscription|licen[cs]e|base|basic|management|service|maintenance) (?:fee|price|rent|salary|rate|charge)|purchase price|contract (?:price|sum)|security deposit|deposit|retainer|(?:monthly|annual) rent|signing bonus)'
const link = '(?: (?:is|are|shall be|will be|of|amounts to|equals|in the (?:amount|sum) of|is fixed at|is set at|payable is|amounts to a total of)){1,2} '
const sum = '(?:[$€£]|USD |EUR |GBP )\\s?\\d{1,3}(?:,?\\d{3}){0,4}(?:\\.\\d{2})?(?![\\d,.]\\d|\\s?(?:million|billion|thousand|[mk]\\b))'
const normal = (words: string): string => words.replace(/^USD\s?|^\$\s?/, '$').replace(/^EUR\s?|^€\s?/, '€').replace(/^GBP\s?|^£\s?/, '£').replaceAll(',', '').replace(/\.00$/, '').replace(/\s/g, '')

export default rule({
  id: 'drf-amount-conflict', severity: 4, tier: 'fact',
  title: 'Two different sums for the same thing',
  why: 'Whoever is owed money will ask for the higher sum, and has it in writing.',
  ask: 'Which of these sums is right?',
  fallback: 'One sum in one place, and references to it everywhere else.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: ({ contract }) => contradictions(labelled(contract, ['fee', 'price', 'rent', 'salary', 'rate', 'charge', 'sum', 'deposit', 'retainer', 'bonus'], label, link, sum, normal)).map(spans => ({ spans })) },
  flags: [
    'The Monthly Fee is «$900».\nThe Supplier sends an invoice for the monthly fee of «$950» on the first day.',
    'The purchase price shall be «€12,000».\nThe goods are chairs.\nThe Buyer pays the purchase price of «€10,000» by transfer.',
    'The security deposit is «£2,000».\nThe Tenant shall pay a security deposit in the amount of «£2,500» on signing.',
  ],
  passes: [
    'The Monthly Fee is $900.\nThe Supplier sends an invoice for the monthly fee of $900.00 on the first day.',
    'The purchase price shall be €12,000.\nIf the goods are late the purchase price is €10,000.',
    'The security deposit is £2,000.\nThe monthly rent is £2,500.',
  ],
})
