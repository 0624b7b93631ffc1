import { onBuyer } from '../called'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'sal-forms', severity: 2, tier: 'likely', together: true,
  title: 'Their printed terms beat yours',
  why: 'What your own order says does not count, even where they have seen it and delivered.',
  ask: 'Which paper shall count when our order says something else?',
  fallback: 'One agreement that both of us sign, and neither side’s printed terms.',
  sources: ['Practitioners’ checklists for sales'], labels: [],
  find: words({
    triggers: ['purchase', 'order', 'orders', 'terms', 'conditions', 'exclusion', 'prevail'],
    match: /\b(?:(?:these|our|(?:the )?(?:seller|supplier|vendor|company|manufacturer)[’']s) (?:general |standard )?(?:terms|conditions)\b[^.;]{0,140}?\b(?:prevail|apply to the exclusion|take precedence|override|supersede|control|govern)\b[^.;]{0,160}?\b(?:purchase orders?|(?:buyer|purchaser|customer|client)[’']s|your (?:own )?(?:terms|order|conditions)|any (?:other )?(?:terms|conditions))\b|(?:any |all )?(?:additional |different |other |conflicting ){0,4}(?:terms|conditions|provisions)\b[^.;]{0,80}?\b(?:in|of|on|contained in|submitted by) (?:the |any |your )?(?:buyer|purchaser|customer|client)[’']?s?[^.;]{0,60}?\b(?:purchase orders?|orders?|forms?|documents?|terms)?\b[^.;]{0,40}?\b(?:are|is|shall be|will be) (?:hereby )?(?:rejected|excluded|of no (?:force|effect)|not (?:accepted|binding|apply)))/i,
    unless: /\b(?:either party|neither party|this agreement|both parties|parties agree)\b/i,
    against: onBuyer,
  }),
  flags: [
    '«These terms and conditions shall prevail over any terms» in the Buyer’s order.',
    '«Any different terms in the Purchaser’s purchase order are rejected».',
    '«Our general terms apply to the exclusion of any other terms» that you may send us with your order.',
  ],
  passes: [
    'The Buyer’s order shall prevail over these terms.',
    'This Agreement prevails over any terms in the Buyer’s order and over the Seller’s printed terms.',
    'Your order shows the price of the goods, and these terms show how they are sent.',
  ],
})
