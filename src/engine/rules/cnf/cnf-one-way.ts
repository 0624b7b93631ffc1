import { heldByOne } from '../held-by-one'
import { rule } from '../rule'

export default rule({
  id: 'cnf-one-way', severity: 2, tier: 'likely', together: true,
  title: 'Only one side has to keep secrets',
  why: 'What you tell them about your business may be passed on.',
  ask: 'Could the same duty of secrecy hold for both of us?',
  fallback: 'Each of us keeps the other’s secrets, for the same time and with the same exceptions.',
  sources: ['ACL s 25(a)'], labels: [],
  find: heldByOne('confidentiality', {
    except: /\b(?:passwords?|user ?names?|log-?ins?|credentials|bids?|personal (?:data|information))\b/i,
    settledBy: ({ contract: { text } }) => /\b(?:receiving|disclosing|recipient|each|either|neither|both|other) part(?:y|ies)\b[^.;]{0,200}\b(?:confidential|proprietary|secret)|\b(?:confidential|proprietary) information\b[^.;]{0,160}\b(?:receiving|disclosing|each|either|neither|both|the other) part(?:y|ies)\b|\bmutual(?:ly)? (?:non-?disclosure|confidential)/i.test(text),
  }),
  flags: [
    'The Provider serves the Customer. «The Customer shall keep all Confidential Information of the Provider secret.»',
    'The Supplier may disclose its prices. «The Buyer shall not disclose any confidential information of the Supplier.»',
    'The Licensor licenses the software to the Licensee. «The Licensee must hold the proprietary information of the Licensor in confidence.»',
  ],
  passes: [
    'The Provider serves the Customer. The Customer shall keep all Confidential Information of the Provider secret. The Provider shall keep all Confidential Information of the Customer secret.',
    'The Supplier sells to the Buyer. Neither party shall disclose any confidential information of the other.',
    'The Provider serves the Customer. The Customer must keep its password secret.',
  ],
})
