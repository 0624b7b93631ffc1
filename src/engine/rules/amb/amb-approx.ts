import { hasMatch } from '../../contract/matches'
import { after, around, before, words } from '../forms'
import { rule } from '../rule'

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const sum = String.raw`(?:(?:US|CAD|AUD|C|A)?[$€£]\s?\d[\d,.]*(?<![.,])(?: (?:million|thousand))?|(?:USD|EUR|GBP) ?\d[\d,.]*(?<![.,])|\d[\d,.]*(?<![.,]) (?:dollars|euros|pounds))`
const day = String.raw`(?:(?:[a-z-]{3,12} \()?\d{1,4}\)? (?:business |working |calendar )?(?:days|weeks|months)|${month} \d{1,2}(?:, \d{4})?|\d{1,2} ${month}(?: \d{4})?)`

/** Somebody promises it, or it is what something costs. */
const promised = /\b(?:shall|must|will)\b[^.;]{0,80}\b(?:pay|deliver|complete|launch|begin|start|commence|finish|provide|install|ship|be (?:delivered|completed|paid|live|ready|finished|installed|shipped))\b[^.;]{0,80}$|\b(?:payable|price|fees?|costs?|charges?|deposit|instal?lments?|delivery|completion)\b[^.;]{0,40}$/i
const promisedNext = /^,? (?:the )?[\w-]+ (?:shall|will|must) (?:pay|deliver|complete|launch|begin|start|commence|finish|provide|install|ship)\b/
const capped = /not (?:to )?exceed|maximum|at most|no (?:more|later) than|\bwhereas\b|\bexpect|\bdated\b|\bfor example\b/i

export default rule({
  id: 'amb-approx', severity: 2, tier: 'likely', together: true,
  title: 'A price or a day that is only “about”',
  why: 'An estimate binds nobody: it may end far from this, and you could not say that a promise was broken.',
  ask: 'Is this the most that it can be, or only a guess?',
  fallback: 'A fixed figure, or an estimate that may not be passed by more than 10% without a written yes.',
  sources: ['Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: words({
    triggers: ['approximately', 'about', 'estimated', 'roughly', 'around', 'circa'],
    match: new RegExp(String.raw`\b(?:approximately|roughly|circa|about|around|estimated (?:at|to be)) (?:${sum}|${day})`, 'i'),
    when: found => (hasMatch(before(found, 200), promised) || hasMatch(after(found, 40), promisedNext)) && !hasMatch(around(found, 220, 160), capped),
    inDefinitions: false,
  }),
  flags: [
    'The Builder shall deliver the stairs in «approximately six (6) weeks».',
    'The fee for the whole garden is «about $4,000».',
    'On or «around 4 May 2027», the Supplier shall install the tills.',
    'The cost of the move is «estimated at €900».',
    'The site must be live on or «about March 31, 2027».',
  ],
  passes: [
    'The Builder shall deliver the stairs in six (6) weeks.',
    'The fee for the whole garden is about $4,000, and at most $4,400.',
    'On 4 May 2027, the Supplier shall install the tills.',
    'The shop lies about 900 metres from the station.',
    'The parties expect that the site will be live about March 31, 2027.',
  ],
})
