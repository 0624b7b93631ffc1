import { onBuyer } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'sal-returns', severity: 2, tier: 'likely', together: true,
  title: 'Goods cannot go back, or only at a charge',
  why: 'As it stands, that holds for faulty goods too.',
  ask: 'Does this apply to faulty goods as well?',
  fallback: 'No charge for what is faulty or was not ordered; 30 days for all else.',
  sources: ['Practitioners’ checklists for sales'], labels: [],
  find: words({
    triggers: ['sales', 'restocking', 'return', 'returns', 'returned', 'returnable', 'non-returnable', 're-stocking'],
    match: /\b(?:all (?:\w+ )?(?:sales|purchases) (?:are|shall be|will be) (?:\w+ )?final|re-?stocking (?:fee|charge)s?|(?:goods|products?|items?|merchandise)\b[^.;]{0,60}?\b(?:are|is|shall be) (?:non-?returnable|not returnable)|(?:goods|products?|items?|merchandise)\b[^.;]{0,60}?\b(?:may|can|shall|will) not be returned\b(?! (?:to|unless|without|except|until))|no returns? (?:of (?:goods|products?|items?|merchandise) )?(?:is|are|shall be|will be) (?:accepted|allowed|permitted))/i,
    unless: /\b(?:defect\w*|fault\w*|damaged|non-?conform\w*|warrant\w*|except|unless|no re-?stocking|without (?:a |any )?re-?stocking|not (?:be )?(?:subject to|charged?) (?:a |any )?re-?stocking|incorrect\w*|error|mistake)\b/i,
    when: ([found], __, { contract }) => !areOnlineTerms(contract) || /restocking/i.test(found),
    against: onBuyer,
  }),
  flags: [
    'The Seller sells chairs to the Buyer. «All sales are final».',
    'The Buyer shall pay a «restocking fee» of 20% for all products that it sends back.',
    'The Seller sells chairs to the Buyer. The «goods are non-returnable».',
  ],
  passes: [
    'The Seller sells chairs to the Buyer. All sales are final unless the chairs are faulty.',
    'The Buyer shall pay no restocking fee for products that it sends back.',
    'The Seller sells chairs to the Buyer. The goods may be returned within 30 days.',
  ],
})
