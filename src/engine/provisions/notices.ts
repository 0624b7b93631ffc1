import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const way = String.raw`(?:in writing|writing|written form|e-?mail(?:ed)?|electronic(?:ally)?|(?:certified|registered|first[- ]class|overnight|recorded) (?:\w+ )?(?:mail|post|courier|delivery)|couriers?|facsimile|fax(?:ed)?|telecop(?:y|ier)|by post|posted|personal(?:ly)?|deliver(?:ed|y)|address(?:es|ed)?|mail(?:ed)?|(?:letter|hand|message)|leaving)`
/** The general duty, which may well name breach or termination among its examples. */
const general = String.raw`(?:.{0,60}\baddress(?:es)? for\b|.{0,60}\b(?:notices?|communications?)\b(?! of\b)[^.;]{0,80}\b(?:communications?|required|permitted|hereunder|under this|pursuant|contemplated|demands?|requests?|consents?|deemed|must be in writing|shall be in writing)\b)`

/** How notice is given, to which address, and when it counts. */
export const notices: ProvisionKind = {
  kind: 'notices',
  holder: 'who is to be told; each where both are',
  triggers: ['notice', 'notices', 'communications', 'notifications'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:all|any|each|every|such|a|no|other|legal)\b[^.;]{0,60}\b(?:notices?|communications|notifications)\b[^.;]{0,140}\b(?:shall|must|may|will|is|are|should|can)\b[^;]{0,160}\b${way}\b`, 'i'),
      new RegExp(String.raw`^\W{0,6}(?:[\dA-Za-z.()]{1,6} )?(?:notices?|communications)\b[^.;]{0,160}\b(?:shall|must|may|will|is|are|should|can)\b[^;]{0,160}\b${way}\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|may|must|will|can)\s+(?:give|send|deliver|serve|provide)\s+(?:a |any |all |you |us )?(?:\w+ )?notices?\b(?! (?:of|that))[^.;]{0,60}\b(?:by|to|via|at)\b[^;]{0,60}\b${way}\b`, 'i'),
      /\b(?:notices?|communications)\b[^.;]{0,160}\b(?:is|are|shall be|will be|be|have been)\b[^.;]{0,60}\b(?:(?:deemed|treated|considered|presumed)[^.;]{0,60}\b(?:received|given|served|delivered|made|effective)|effective (?:up)?on|duly given)\b/i,
      /\bnotices?\b[^.;]{0,80}\b(?:go|goes|sent|send|to|at)\b[^;]{0,60}\S@\S/i,
      /\b(?:change|designate|specify|substitute)\b[^.;]{0,40}\b(?:address|person|contact)(?:es)?\b[^.;]{0,80}\bnotices?\b/i,
      /\b(?:address(?:es)?|contact details)\b[^.;]{0,60}\bfor\b[^.;]{0,40}\bnotices?\b/i,
    ],
    unless: [
      new RegExp(String.raw`^(?!${general})[^]{0,3000}\b(?:terminat\w+|renew\w*|breach(?:es)?|default|confidential|infring\w*|days[’']? (?:prior )?(?:written )?notice|notices? (?:of|to) ?(?:change|claims?|loss|defects?|meetings?|exercise|assessment|cancellation|borrowing)|litigation|arbitrat\w*|claimant|redemption|privacy notice|without (?:any )?(?:prior )?notice|meetings?|opt[- ]?out|prior (?:written )?notice|removal|public notice|press|revok\w+|prospectus|permits?)\b`, 'i'),
      /\b(?:received (?:no|any|a)? ?(?:written )?notices?|copyright notices?|proprietary notices?|commencement notice|notice board|counter-?notice|take[- ]?down|dmca|notices? of borrowing|communications service)\b/i,
    ],
    holder: ({ text }) => (hasMatch(text, /\b(?:either|each|other|the|both) part(?:y|ies)\b|\bparties\b/i) ? 'each' : undefined),
  }),
  finds: [
    '«All notices shall be in writing and sent by email.»',
    '«Any notice under this Lease must be delivered by hand or by registered post to the address at its head.»',
    '«A notice is deemed received on the second day after posting.»',
    '«Either party may change its address for notices by telling the other.»',
    '«Either of us may change our address for notices by giving the other five days’ notice.»',
    '«Tenant shall give notice by registered post to the Landlord.»',
    '«Communications to the Lender are to be made by letter to its head office.»',
    '«Notices to Alder go to legal@alder.example.»',
    '«We may give notice by a message in the app.»',
    '«Every notice required by this Contract, such as notice of breach or of termination, must be in writing.»',
  ],
  passes: [
    'The notice board is in the hall, at the address of the school.',
    'The Supplier may raise its prices on thirty days’ prior written notice by email.',
    'The User shall not remove any copyright notice from the printed address labels.',
    'The Company shall give notice of each meeting by post.',
    'The Client took notice of the delivery.',
  ],
}
