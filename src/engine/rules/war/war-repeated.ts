import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'war-repeated', severity: 1, tier: 'likely', together: true,
  title: 'A promise that is made anew every day',
  why: 'What is true when you sign may change later without your doing, and then the promise is broken.',
  ask: 'Could this be true on the day of signing, and could we tell each other if it changes?',
  fallback: 'On the day of signing and of delivery.',
  sources: [], labels: [],
  find: words({
    triggers: ['warrants', 'warrant', 'represents', 'represent', 'warranties', 'representations', 'representation', 'warranty'],
    match: /\b(?:warrants?|represents?)\b(?: and (?:warrants?|represents?|covenants?|undertakes?))?,? (?:continuously|on (?:each|every) (?:day|date)|at all times|on a continuing basis|throughout the term)\b|\b(?:representations?|warrant(?:y|ies))\b[^.;]{0,80}?\b(?:repeated|(?:re)?made(?: again)?)\b[^.;]{0,20}?\b(?:each|every) (?:day|date|order|drawdown|delivery|invoice|time)\b/i,
    unless: /\b(?:each|either|both) part(?:y|ies)|\bparties (?:each )?(?:represent|warrant)|\bnot be\b/i,
    against: onDoer,
  }),
  flags: [
    'The Customer «warrants at all times» that its data is accurate.',
    'The Borrower «represents and warrants on each day» that it can pay its debts.',
    'The Seller’s «warranties are repeated on every delivery».',
  ],
  passes: [
    'The Customer warrants that its data is accurate.',
    'Each party represents and warrants on each day that it can pay its debts.',
    'The Seller’s warranties shall not be repeated on every delivery.',
  ],
})
