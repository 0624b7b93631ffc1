import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** The side for whom the work is done, as contracts call it. “Company” is left out: it may be either. */
const receives = String.raw`(?:Client|Customer|Buyer|Purchaser|Owner|Subscriber|Licensee|Employer|Principal|Distributor|You)`
const gives = String.raw`(?:provide|supply|furnish|give|make available|deliver|submit|send|open)`
const needed = String.raw`(?:information|data|content|text|materials?|documents?|documentation|specifications?|access|assistance|co-?operation|facilities|personnel|equipment|photographs|accounts?|artwork|drawings|contacts?|systems?|instructions|office space|workspace|resources|folder)`

/** What the receiving side must supply so that the work can be done. */
export const inputs: KeyTermKind = {
  kind: 'inputs',
  find: inWords({
    triggers: ['provide', 'supply', 'furnish', 'give', 'available', 'deliver', 'submit', 'send', 'open', 'supplied', 'provided'],
    match: [
      new RegExp(String.raw`\b${receives}\s+(?:shall|will|must|agrees? to|is (?:required|responsible) (?:to|for)|undertakes? to)\s+(?:\w+ly\s+)?(?:(?:use|make) (?:\w+ ){1,3}efforts to\s+)?(?:at its (?:own |sole )?(?:cost|expense),?\s+)?${gives}\b[^.;]{0,90}\b${needed}\b`),
      new RegExp(String.raw`\b${needed}\b[^.;]{0,40}\b(?:to be|shall be|must be)\s+(?:supplied|provided|furnished|made available)\s+by\s+(?:the\s+)?${receives}\b`),
    ],
    unless: /\b(?:notices?|terminat\w+|indemnif\w*|confidential\w*|breach|insur\w+|audit\w*|inspect\w*|invoices?|royalt\w+|purchase orders?|certif\w+|return|destroy|claims?|reports?|press release|defen[cs]e|written consent|feedback|(?:true|accurate)[^.;]{0,40}information|registration)\b/i,
  }),
  finds: [['«The Client shall supply all photographs and text by 3 May 2027.»', 'The Client shall supply all photographs and text by 3 May 2027.'], ['«Customer shall promptly give the Supplier access to its systems.»', 'Customer shall promptly give the Supplier access to its systems.']],
  passes: ['The Client shall give notice of any change of address.', 'The Supplier shall provide all materials.'],
}
