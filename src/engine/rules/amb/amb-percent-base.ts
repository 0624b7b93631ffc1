import { hasMatch } from '../../contract/matches'
import { after, before, words } from '../forms'
import { rule } from '../rule'

/** Words that say of which amount, or lead to them: behind the figure, and before it. */
const baseAfter = /\b(?:of|on|off|above|over|from|in|per|for each|sales|revenues?|prices?|receipts|amounts?|value|proceeds|income|profits?|payments?|rent|salary|sums?|turnover|orders?)\b/i
const baseBefore = /\b(?:sales|revenues?|prices?|receipts|amounts?|costs?|value|proceeds|income|profits?|rent|salary|sums?|turnover|orders?|percentage)\b/i

export default rule({
  id: 'amb-percent-base', severity: 2, tier: 'likely',
  title: 'A percentage, and not of what',
  why: 'Five per cent of the price, of the profit or of what was really paid are three different sums.',
  ask: 'A percentage of which amount, and measured when? Could we add one example with numbers?',
  fallback: 'Name the amount, and add an example.',
  sources: ['Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: words({
    triggers: ['commission', 'commissions', 'royalty', 'royalties', 'fee', 'bonus', 'discount', 'rebate', 'markup', 'mark-up', 'share'],
    match: /\b(?:commissions?|royalt(?:y|ies)|(?:management|success|finder[’']s|placement|agency|introduction|handling|referral) fee|bonus|discount|rebate|mark-?up|profit share) (?:rate )?(?:(?:(?:shall|will) be|is|are|equals?|amounts? to|equal to|fixed at) )?(?:of |at )?(?:a rate of )?(?<mark>(?:[a-z-]{3,20} (?:percent |per cent )?\()?\d{1,3}(?:\.\d{1,3})?\s?(?:%|per ?cent)\)?)/i,
    when: found => !hasMatch(after(found, 120), baseAfter) && !hasMatch(before(found, 120), baseBefore),
    inDefinitions: false,
  }),
  flags: [
    'The Agent receives a commission of «5%».',
    'A management fee of «thirty percent (30%)» applies.',
    'The royalty is «7.5 per cent», and is due quarterly.',
    'Dealers get a discount of «20%».',
  ],
  passes: [
    'The Agent receives a commission of 5% of the price.',
    'A management fee of thirty percent (30%) applies to all sums that come in.',
    'The royalty is 7.5 per cent on each book.',
    'Dealers get a discount of 20% off the list price.',
  ],
})
