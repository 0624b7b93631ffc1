import { hasMatch } from '../../contract/matches'
import { heldByOne } from '../held-by-one'
import { onDoer } from '../bearer'
import { alsoIn } from '../either'
import { counterparty, words } from '../forms'
import { mentionsIn } from '../../grammar/mentions'
import { areOnlineTerms } from '../voice'
import { dutiesOfSecrecy, dutyIn } from './duty'
import { rule } from '../rule'

/** Small secrets, a stranger’s secrets, and what another clause says of both. */
const elsewhere = /\b(?:passwords?|user ?names?|log-?ins?|credentials|bids?|personal (?:data|information)|each other|of any other (?:person|party)|(?:existence|copies) of)\b|\bin accordance with (?:article|section|clause)\b/i

export default rule({
  id: 'cnf-one-way', severity: 2, tier: 'likely', together: true,
  title: 'Only one side has to keep secrets',
  why: 'What you tell them about your business may be passed on.',
  ask: 'Could the same duty of secrecy hold for both of us?',
  fallback: 'Each of us keeps the other’s secrets, for the same time and with the same exceptions.',
  sources: ['ACL s 25(a)'], labels: [],
  find: alsoIn(heldByOne('confidentiality', {
    except: elsewhere,
    settledBy: ({ contract: { text } }) => hasMatch(text, /\b(?:receiving|disclosing|recipient|each|either|neither|both|other) part(?:y|ies)\b[^.;]{0,200}\b(?:confidential|proprietary|secret)|\b(?:confidential|proprietary) information\b[^.;]{0,160}\b(?:receiving|disclosing|each|either|neither|both|the other) part(?:y|ies)\b|\bmutual(?:ly)? (?:non-?disclosure|confidential)/i),
  }), words({
    triggers: ['confidential', 'confidence', 'secret'],
    match: /\b(?:shall|will|must|agrees? to|undertakes? to)\b[^.;]{0,60}\b(?:keep|hold|treat|maintain)\b[^.;]{0,120}\b(?:confidential|confidence|secret)\b|\b(?:shall|will|must|agrees?|undertakes?)(?: to)? not\b[^.;]{0,40}\b(?:disclose|divulge|reveal)\b[^.;]{0,100}\b(?:confidential|secret|proprietary)\b|\bundertakes not to\b[^.;]{0,40}\bdisclose\b[^.;]{0,60}\bconfidential\b/i,
    unless: new RegExp(String.raw`${elsewhere.source}|\b(?:(?:each|either|both|neither|receiving|disclosing|other) part(?:y|ies)|parties|recipient|(?:each|either|both|neither) of (?:us|them))\b`, 'i'),
    // Its own secrets bind nobody, and a sentence that names only one party may speak of a third.
    when: (found, sentence, reading) => {
      const role = onDoer(found, sentence, reading), other = counterparty(reading, role)
      return !areOnlineTerms(reading.contract) && other !== undefined && mentionsIn(reading.contract, sentence).some(mention => mention.role === other)
    },
    settledBy: reading => dutiesOfSecrecy(reading.contract).map(sentence => onDoer(dutyIn(sentence.text)!, sentence, reading)).some((role, _, all) => role === undefined || role !== all[0]),
    against: onDoer,
  })),
  flags: [
    'The Provider serves the Customer. «The Customer shall keep all Confidential Information of the Provider secret.»',
    'The Supplier may disclose its prices. «The Buyer shall not disclose any confidential information of the Supplier.»',
    'The Licensor licenses the software to the Licensee. «The Licensee must hold the proprietary information of the Licensor in confidence.»',
  ],
  passes: [
    'We paint your shop and you pay us. Each of us will keep the other’s confidential information secret.',
    'The Provider serves the Customer. The Customer shall keep all Confidential Information of the Provider secret. The Provider shall keep all Confidential Information of the Customer secret.',
    'The Supplier sells to the Buyer. Neither party shall disclose any confidential information of the other.',
    'The Provider serves the Customer. The Customer must keep its password secret.',
    'The Provider serves the Customer. The Customer shall not disclose to the Provider the confidential information of any other person.',
  ],
})
