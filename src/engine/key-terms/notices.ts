import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

const way = String.raw`(?:in writing|writing|e-?mail|(?:certified|registered|first[- ]class|overnight) (?:mail|post|courier)|courier|facsimile|fax|post|personal(?:ly)? deliver\w*|deliver(?:ed|ing|y)|address(?:es|ed)?|mail(?:ed)?|post(?:ed|ing)|message|leaving)`

/** How notice is given, and when it counts. */
export const notices: KeyTermKind = {
  kind: 'notices',
  find: inWords({
    triggers: ['notice', 'notices', 'communications'],
    match: [
      new RegExp(String.raw`\b(?:all|any|each|every|a|no)?\s*(?:such )?(?:notices?|communications?)\b[^.;]{0,160}\b(?:shall|must|may|will|is|are|to)\b[^;]{0,120}\b${way}\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|may|must|will|can)\s+(?:give|send|deliver|serve)\s+(?:a |any |all )?(?:\w+ )?notices?\b(?! of)[^;]{0,100}\b${way}\b`, 'i'),
      /\bnotices?\b[^.;]{0,80}\b(?:is|are|shall be|will be)\b[^.;]{0,40}\b(?:(?:deemed|treated|considered)[^.;]{0,30}\b(?:received|given|served|delivered)|received|effective)\b/i,
    ],
    unless: /\b(?:terminat\w+|renew\w*|breach(?:es)?|default|confidential|copyright|infring\w*|days[’']? (?:prior )?(?:written )?notice|notice (?:of|to)? ?(?:change|claims?|loss|defects?|meetings?)|chang(?:e|es|ing) to|modify|revised|take[- ]?down|dmca|litigation|arbitrat\w*|counter-?notice|redemption|privacy notice|without (?:prior )?notice|meetings?|opt[- ]out|prior (?:written )?notice|removal)\b/i,
  }),
  finds: [
    ['«All notices shall be in writing and sent by email.»', 'All notices shall be in writing and sent by email.'],
    ['«Tenant shall give notice by registered post to the Landlord.»', 'Tenant shall give notice by registered post to the Landlord.'],
  ],
  passes: ['The notice board is in the hall.', 'The Supplier may raise its prices on thirty days’ prior written notice by email.'],
}
