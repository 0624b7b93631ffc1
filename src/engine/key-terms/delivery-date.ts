import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

const ends = String.raw`(?:deliver(?:ed|y|s)?|complet(?:e|ed|ion)|launch(?:ed)?|milestones?|ship(?:ped|ment)?|install(?:ed|ation)?)`
const until = String.raw`(?:by|on or before|no later than|not later than|within|before|prior to)`

/** When what is promised is due, with the words that say what it is. */
export const deliveryDate: KeyTermKind = {
  kind: 'delivery-date',
  find: inWords({
    triggers: ['deliver', 'delivered', 'delivery', 'complete', 'completed', 'completion', 'launch', 'milestone', 'milestones', 'ship', 'shipped', 'deadline', 'installed', 'timetable', 'schedule'],
    match: [
      new RegExp(String.raw`\b(?:shall|will|must|agrees? to|is to|are to)\b[^.;]{0,80}\b${ends}\b[^.;]{0,90}?\b${until}\s+[^.;]{0,30}?(?:\b\d{1,4}\b|\bdays\b|\bweeks\b|\bmonths\b|\bdates? (?:shown|stated|set out|given|specified|listed)\b)`, 'i'),
      /\b(?:delivery|completion|launch|milestone) dates?\b[^.;]{0,40}\b(?:is|are|shall be|will be|means)\b[^.;]{0,60}\b(?:\d{1,4}|set out|shown|listed)\b/i,
      /\b(?:in accordance with|according to|on)\b[^.;]{0,40}\b(?:schedule (?:specified|set out|set forth|shown) in|timetable|delivery schedule|project schedule|milestones?|project plan)\b/i,
    ],
    unless: /\b(?:notices?|invoices?|written request|request(?:s|ed)?|terminat\w+|confidential\w*|destr\w+|certificates?|pay(?:s|ment|ments|able)?|paid|insur\w+|indemnif\w*|opinion|financial statements|reports?|closing|receipts?|tax(?:es)?|document\w*|employ\w+)\b/i,
  }),
  finds: [['«The Supplier shall deliver the goods by 4 March 2027.»', 'The Supplier shall deliver the goods by 4 March 2027.'], ['«The Contractor shall deliver each part by the date shown in Annex 1.»', 'The Contractor shall deliver each part by the date shown in Annex 1.']],
  passes: ['The Supplier shall deliver the goods soon.', 'The Recipient shall complete the return of the papers within 20 days after it receives that request.'],
}
