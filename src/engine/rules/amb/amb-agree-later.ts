import { hasMatch } from '../../contract/matches'
import { around, before, after, words } from '../forms'
import { rule } from '../rule'

/** The points on which a deal stands or falls. */
const essential = /\b(?:credits?|discounts?|prices?|pricing|fees?|rates?|royalt(?:y|ies)|compensation|payments?|amounts?|rent|salary|dates?|schedule|timetable|deadlines?|quantit(?:y|ies)|volumes?|scope|specifications?|deliverables|milestones|budget|duration|territory|commission|terms and conditions|terms)\b/i
const other = /\b(?:arbitrators?|mediators?|experts?|auditors?|escrow|accountants?|location|agreeable place|venue|times? and place|dispute|controvers|invalid|unenforceable|substitute provision|replace such|change orders?|settle|confidential|potential amendment|desires? to|wish(?:es)? to|whereas|reports?|to the extent mutually)\b/i
/** A rule for the case that they do not agree, or a cap that holds meanwhile. */
const otherwise = /\b(?:failing|absent|in the absence of|without) (?:such |an? )?agreement|\b(?:cannot|can ?not|fail|fails|unable|do not|does not|unless)\b[^.]{0,25}\bagree|\bnot (?:to )?(?:exceed|less|more)\b/i

export default rule({
  id: 'amb-agree-later', severity: 3, tier: 'likely', together: true,
  title: 'Leaves an important point to be agreed later',
  why: 'If you never agree, nobody knows what the price, the date or the work is: on that point there may be no deal at all.',
  ask: 'What happens if we have not agreed on this by [date]?',
  fallback: 'Until we agree, the last price (or the rule in the schedule) applies; if we cannot agree in 30 days, an expert decides.',
  sources: ['Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: words({
    triggers: ['negotiated', 'agreed', 'agreeable', 'negotiate', 'determined', 'agree'],
    match: /\b(?:to be (?:(?:mutually|subsequently|later|jointly|further) )?(?:agreed(?: upon| on| to)?(?: later| in (?:due course|the future|good faith))?|determined (?:by mutual agreement|later|in the future|at a later (?:date|time))|negotiated(?: in good faith)?)|(?:shall|will|agree to|must|agrees to) (?:(?:promptly|mutually) )?negotiate(?: in good faith| mutually)?|mutually agreeable|(?:shall|will|agree to) (?:(?:mutually|later|subsequently) agree|agree later)(?: upon| on)?)\b|\bsuch (?:sums?|prices?|fees?|rates?|rent|amounts?|dates?) as (?:the parties|they|both parties) (?:may|shall|will) (?:then |later |mutually )?agree\b|\bwill be negotiated(?: in good faith)?\b/i,
    when: found => hasMatch(around(found, 70, 60), essential) && !hasMatch(around(found, 160, 160), other) && !hasMatch(around(found, 200, 300), otherwise) && !/\b(?:unless|as|if|or)(?: otherwise)? $/i.test(before(found, 20)) && !hasMatch(after(found, 30), /^ (?:in|by) (?:a )?(?:writing|written|the parties in writing)/i),
    inDefinitions: false,
  }),
  flags: [
    'From the third year the rent is «such sum as the parties may agree».',
    'The price for the second year is «to be agreed».',
    'The parties «shall negotiate in good faith» the rent for the new term.',
    'Delivery will take place on a «mutually agreeable» date.',
    'The royalty for other books is «to be determined by mutual agreement».',
  ],
  passes: [
    'From the third year the rent is such sum as the valuer finds.',
    'The price for the second year is the price for the first year plus three per cent.',
    'The price for the second year is to be agreed; failing agreement, the price for the first year applies.',
    'The parties shall negotiate in good faith to settle any dispute about the terms of this Agreement.',
    'The parties shall choose a mutually agreeable arbitrator.',
    'WHEREAS, the parties shall negotiate in good faith the rent for the new term.',
    'The price list may be used in other shops to the extent mutually agreeable.',
  ],
})
