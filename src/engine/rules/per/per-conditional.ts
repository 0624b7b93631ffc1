import { oneParty } from '../one-party'
import { rule } from '../rule'

const free = String.raw`(?:(?:shall|will|is|are|has|have) (?:be )?(?:under )?(?:no|not) (?:\w+ )?(?:obligation|obligated|obliged|duty|commitment)\b[^.;]{0,30}?\b(?:to (?:purchase|order|buy|accept (?:any )?orders?|engage)\b(?! (?:those|these|such|that|the)\b))|(?:may|can)\b[^.;]{0,40}?\b(?:decline|refuse|reject|cancel) any (?:order|purchase order|booking|work order|request)s?\b[^.;]{0,60}?\b(?:for any reason|at any time|discretion|without (?:cause|reason|liability)))`

export default rule({
  id: 'per-conditional', severity: 3, tier: 'likely', together: true,
  title: 'You are bound, and they may still choose',
  why: 'You must be ready to deliver or to pay, while the other side may take it or leave it.',
  ask: 'From which moment are you bound as well?',
  fallback: 'Both of us are bound when we sign, or neither is until an order is accepted.',
  sources: ['93/13 Annex 1(c), written for consumers'], labels: ['93/13:c'],
  find: oneParty({
    triggers: ['obligation', 'obligated', 'obliged', 'decline', 'refuse', 'reject', 'cancel', 'commitment'],
    says: new RegExp(String.raw`\b${free}`, 'i'),
    unless: /\b(?:unless|except|until|after|following|if|upon|during|to the extent|in the event|other than|beyond|provided|neither|updates?|upgrades?|maintenance|support|monitor|review|minimum|exclusiv\w+|disclos\w+|enforce|defend|indemnif\w+|notify|update|correct|renew\w*|additional|further|any amount|sublicen[cs]e|tax(?:es)?|bonus|severance|in excess|confidential\w*|evaluat\w+|advance|loan|lend|borrow|credit|employ\w*|account|content|shares|securities|stock(?! for)|identical|notwithstanding|cancel+ation charges)\b/i,
  }),
  flags: [
    'The Supplier shall hold stock for the Buyer at all times.\n«The Buyer shall have no obligation to purchase» any of it.',
    'The Supplier serves the Customer and keeps a team ready.\n«The Customer is not obliged to order» any services.',
    'The Hotel holds its rooms for the Agency.\n«The Agency may cancel any booking at any time» and owes nothing.',
  ],
  passes: [
    'The Supplier shall hold stock for the Buyer at all times.\nThe Buyer shall have no obligation to purchase more than the minimum.',
    'The Supplier serves the Customer and keeps a team ready.\nNeither party is obliged to order any services.',
    'The Hotel holds its rooms for the Agency.\nThe Agency may cancel any booking at any time until the tenth of May.',
  ],
})
