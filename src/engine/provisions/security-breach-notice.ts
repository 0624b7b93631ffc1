import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

const tell = String.raw`(?:notif(?:y|ies|ied|ication)|inform|reports?|advise|alert|tell|notice)`
const breach = String.raw`(?:(?:security|data|privacy|personal data|confidentiality)[- ](?:breach(?:es)?|incidents?|events?|compromise)|breach(?:es)? (?:of|in) (?:(?:its|the|any|our|your|data|network|system) )?(?:security|confidentiality|personal|data|privacy)|unauthori[sz]ed[^.;]{0,30}(?:access|disclosure|use|acquisition|release|possession|copying)|compromised?|misappropriation|(?:loss|theft|misuse) (?:of|or)[^.;]{0,40}(?:data|information|password|account)|(?:improper|inadvertent|accidental|any) disclosure)`

/** Who is told, and how soon, when data or secrets get into the wrong hands. */
export const securityBreachNotice: ProvisionKind = {
  kind: 'security-breach-notice',
  holder: 'who is to be told',
  triggers: ['breach', 'breaches', 'incident', 'incidents', 'unauthorized', 'unauthorised', 'compromised', 'compromise', 'theft', 'misuse', 'misappropriation', 'disclosure'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:shall|will|must|agrees?|required to|undertakes?|should|to)\b[^.;]{0,100}\b${tell}\b[^.;]{0,140}\b${breach}\b`, 'i'),
      new RegExp(String.raw`\b(?:if|upon|when|where|case|event|becom\w+ aware|discover\w*|learn\w*|following|after)\b[^.;]{0,160}\b${breach}\b[^;]{0,240}\b(?:shall|will|must|agrees?|shall promptly)\b[^.;]{0,60}\b${tell}\b`, 'i'),
    ],
    unless: [/\b(?:trade ?marks?|patents?|intellectual property|infring\w*|subpoena|court order|legally (?:required|compelled)|required (?:by law|to (?:be )?disclose)|judicial|licensed (?:marks|property)|copyright\w*|software (?:by|in)|indemnif\w+|press release|public disclosure|pricing|insur\w+|goods|waive[rd]?|not be liable|strictest confidence)\b/i, /[”"]\s*(?:means|shall mean)\b/],
    when: ({ text }) => hasMatch(text, /\b(?:data|information|security|confidential\w*|account|password|credentials|username|systems?|privacy|incident|login|records)\b/i),
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must'], /^(?:notify|inform|report|advise|alert|tell|give|provide)$/)),
  }),
  finds: [
    '«The Provider shall notify the Customer of any security breach within 48 hours.»',
    '«If the Processor becomes aware of a personal data breach, it shall inform the Controller without delay.»',
    '«You must tell us at once of any unauthorised use of your account.»',
    '«The Recipient shall promptly advise the Discloser of any unauthorised disclosure of Confidential Information.»',
    '«Upon discovering the loss or theft of patient data, the Clinic will report it to the Sponsor.»',
  ],
  passes: [
    'The Buyer shall notify the Seller of any breach of contract.',
    'The Licensee shall notify the Licensor of any unauthorised use of the Trademarks.',
    'If disclosure is required by law, the Recipient shall notify the Discloser of the disclosure.',
    'The Provider shall prevent unauthorised access to the data.',
    'Either party may terminate if a breach is not cured after notice.',
  ],
}
