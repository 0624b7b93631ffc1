import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

const personal = String.raw`(?:personal(?:ly)?[- ](?:data|identifiable(?: \w+)?|information|identifying information)|protected health information|patient (?:data|information|health)|data subjects?|nonpublic personal|non-public personal|consumer (?:data|information))`
const law = String.raw`(?:gdpr|hipaa|ccpa|general data protection regulation|data protection (?:act|laws?|legislation|regulations?|requirements)|privacy (?:laws?|rules?|acts?|legislation|regulations?|requirements)|gramm[- ]leach|health insurance portability)`

/** How data about people is handled and kept safe. */
export const dataProtection: ProvisionKind = {
  kind: 'data-protection',
  holder: 'who is protected by the other’s duty of care for data',
  triggers: ['personal', 'personally', 'privacy', 'gdpr', 'hipaa', 'ccpa', 'processor', 'controller', 'nonpublic', 'patient', 'health', 'safeguards', 'unauthorized', 'unauthorised', 'encryption', 'encrypt', 'encrypted', 'protection', 'dpa', 'processing'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:process\w*|handl\w+|collect\w*|controllers?|processors?|protect\w*|safeguard\w*|comply|complies|compliance|us(?:e|es|ed|ing)|disclos\w+|stor\w+|transfer\w*|delet\w+|shar(?:e[sd]?|ing)|secur\w+|sell\w*|send\w*|exchang\w*)\b[^.;]{0,160}\b${personal}\b`, 'i'),
      new RegExp(String.raw`\b${personal}\b[^.;]{0,160}\b(?:process\w*|handl\w+|collect\w*|protect\w*|us(?:e|ed|es)|disclos\w+|delet\w+|transfer\w*|stor\w+|shared|secur\w+|confidential|complian\w+|comply|encrypt\w*)\b`, 'i'),
      new RegExp(String.raw`\b(?:comply|complies|compliance|accordance|consistent|subject to|required by|governed|obligations under|act)\b[^;]{0,160}\b${law}\b`, 'i'),
      /\b(?:data processing (?:agreement|addendum|terms)|business associate agreement|privacy (?:policy|notice|statement)|(?:\w+ )?dpa)\b[^;]{0,200}\b(?:appl(?:y|ies)|govern\w*|part|incorporated|describes?|explains?|sets? (?:out|forth)|read|see|review|comply|accordance|how|post\w*|maintain)\b/i,
      /\b(?:comply|accordance|consistent|collect|use|see|read|review|describe[sd]?|processed?|subject to)\b[^.;]{0,120}\b(?:privacy (?:policy|notice|statement)|data processing (?:agreement|addendum)|information security (?:policy|requirements))\b/i,
      /\b(?:shall|will|must|agrees?)\b[^.;]{0,120}\b(?:implement|maintain|use|apply|take|employ|establish)\b[^.;]{0,100}\b(?:technical|administrative|physical|organi[sz]ational|security)\b[^.;]{0,60}\b(?:measures|safeguards|controls|procedures|precautions)\b/i,
      /\b(?:comply|complies|incorporat\w+|subject to|governed by)\b[^.;]{0,100}\b(?:DPA\b|data (?:processing|protection) (?:addendum|agreement|policy))/i,
      /\b(?:protect|secure|safeguard|encrypt)\b[^.;]{0,60}\b(?:customer|client|user|your|cardholder|such|the|all)\b[^.;]{0,20}\bdata\b[^.;]{0,120}\b(?:unauthori[sz]ed|loss|access|encrypt\w*|standards?|transit)\b/i,
    ],
    unless: [/[“"][^”"]{2,60}[”"]\s*(?:\([^)]{0,60}\)\s*)?(?:means|shall mean|has the meaning|includes?)\b/i, /\b(?:indemnif\w*|personal injury|surviv(?:e|es|al)|hold harmless|personal property|infring\w*|obscene|defamatory|impersonat\w*|hack\w*|set out the (?:terms|entire)|entire agreement|not (?:be )?liable|won[’']t be liable|last updated|modified \[|assume all risks?|under (?:the age of )?\d\d|held responsible|minimum age|in violation of)\b/i],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must', 'must-not'], /^(?:process|handle|protect|comply|implement|maintain|use|safeguard|collect|disclose|delete|encrypt|sell|share|take|apply|secure|store|transfer)$/)),
  }),
  finds: [
    '«The Provider shall process personal data only as the Customer has told it to.»',
    '«Each party shall comply with the GDPR and all other data protection laws.»',
    '«Our Privacy Policy explains how we collect and use information about you.»',
    '«The Vendor shall maintain administrative, technical and physical safeguards.»',
    '«Personal information about the Patients shall not be transferred abroad.»',
    '«The Client shall not send the Contractor any personal data of its customers.»',
    '«The Host will encrypt all data in transit and protect customer data from unauthorised access.»',
  ],
  passes: [
    'The Provider keeps his personal car in the yard.',
    '“Personal Data” means data about a person.',
    'The Seller shall indemnify the Buyer for personal injury.',
    'You shall not post personal information of others that is obscene.',
    'The Supplier has its own health and safety officer.',
  ],
}
