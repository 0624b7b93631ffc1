import { onBuyer } from '../called'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'sal-delivery-estimate', severity: 3, tier: 'likely', together: true,
  title: 'No delivery date is promised',
  why: 'The goods can come late, however late, and you would have no answer to it.',
  ask: 'What is the latest date that you can promise, and what may we do after it?',
  fallback: 'A date for each order; more than two weeks late, and we may cancel and have our money back.',
  sources: ['Practitioners’ checklists for sales'], labels: [],
  find: words({
    triggers: ['delivery', 'deliver', 'shipment', 'shipping', 'dispatch', 'ship'],
    match: /\b(?:(?:delivery|shipment|shipping|dispatch|lead)[- ](?:dates?|times?|schedules?|periods?)\b[^.;]{0,80}?\b(?:(?:are|is|shall be|will be) (?:only )?(?:\w+ )?(?:estimates?|estimated|approximat\w+|indicative|not (?:guaranteed|binding|of the essence))|given as estimates)|(?:dates?|times?) (?:quoted |given |stated |specified )?(?:for|of) (?:the )?(?:delivery|shipment|dispatch)\b[^.;]{0,60}?\b(?:are|is|shall be) (?:only )?(?:an? )?(?:\w+ )?(?:estimates?|estimated|approximat\w+|indicative)|(?:seller|supplier|vendor|manufacturer|company|we|us)\b[^.;]{0,40}?\bnot (?:be )?(?:liable|responsible)\b[^.;]{0,80}?\b(?:delays?|late|lateness)\b[^.;]{0,30}?\b(?:deliver\w+|shipment|dispatch|arriv\w+)|(?:seller|supplier|vendor|manufacturer|company|we|us)\b[^.;]{0,40}?\bnot (?:be )?(?:liable|responsible)\b[^.;]{0,80}?\b(?:late|delayed) (?:delivery|shipment|arrival))/i,
    unless: /\b(?:force majeure|beyond (?:its|our|the|their)|act of god|caused by (?:the )?(?:buyer|customer|purchaser|carrier)|to the extent|strikes?|messages?|data|content|software|e-?mails?|transmission|neither|forecasts?)\b/i,
    when: (_, __, { contract: { words: index } }) => ['goods', 'products', 'product', 'equipment', 'merchandise'].some(word => index.has(word)),
    against: onBuyer,
  }),
  flags: [
    'All «delivery dates are estimates» only, and the goods may come later.',
    '«Dates given for delivery of the goods are approximate».',
    'The «Seller shall not be liable for any delay in delivery» of the products.',
  ],
  passes: [
    'All delivery dates for the goods are fixed.',
    'The Seller shall not be liable for any delay in delivery of the goods that is caused by the Buyer.',
    'The Seller is liable for any delay in delivery of the products.',
  ],
})
