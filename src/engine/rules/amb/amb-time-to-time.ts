import { hasMatch } from '../../contract/matches'
import { after, around, words } from '../forms'
import { rule } from '../rule'

const paper = /\b(?:polic(?:y|ies)|guidelines?|rules|regulations of the|price lists?|pricing|prices|rates|fees|charges|rate cards?|procedures?|manuals?|handbook|code of conduct|requirements|specifications?|terms of (?:use|service)|standards)\b/i
/** Laws change for everyone, and both sides may always amend their own agreement. */
const elsewhere = /\b(?:Act|law|laws|statutes?|Code|Regulation|regulations?|Directive|GAAP|GDPR|IFRS|agree(?:s|d)?|Exchange|Commission|[Pp]ractices?|in writing|mutual|both parties|parties may|base rate|prime rate)\b/
const changed = /\b(?:amend|updat|modif|revis|chang|publish|issu|establish|adopt|supplement|in effect|in force|current|vary|varied|promulgat|post|prescrib|set by|determin|provid)/i

export default rule({
  id: 'amb-time-to-time', severity: 2, tier: 'likely', together: true,
  title: 'Binds you to papers that change “from time to time”',
  why: 'You agree to today’s list or policy and to whatever it says tomorrow, written by one side.',
  ask: 'Which version binds me, and how would I learn of a change before it counts?',
  fallback: 'The version attached and dated [date]; a change needs 30 days’ notice and lets me leave.',
  sources: ['93/13 Annex 1(j) and (k)', 'Australian Consumer Law s 25(d)'], labels: ['93/13:j', '93/13:k', 'acl:d'],
  yieldsTo: ['chg-policies', 'chg-terms'],
  find: words({
    triggers: ['time'],
    match: /\bfrom time to time\b/i,
    when: found => hasMatch(around(found, 110, 70), paper) && hasMatch(around(found, 60, 60), changed) && !hasMatch(around(found, 100, 60), elsewhere) && !hasMatch(after(found, 40), /^ with (?:the )?(?:prior |written )*(?:approval|consent)\b/i),
    inDefinitions: false,
  }),
  flags: [
    'You must follow our house policies as amended «from time to time».',
    'The Distributor shall pay the prices in the Supplier’s price list in effect «from time to time».',
    'The Tenant shall obey the building rules that the Landlord may issue «from time to time».',
  ],
  passes: [
    'You must follow the house policies attached as Schedule 1.',
    'The Landlord may enter the shop from time to time to read the meters.',
    'This clause is subject to the Companies Act 2006, as amended from time to time, and its rules.',
    'The parties may agree new prices from time to time in writing.',
    'The goods follow the specifications provided by the Shop from time to time with the consent of the Maker.',
  ],
})
