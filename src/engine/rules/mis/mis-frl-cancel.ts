import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { missing, performer } from './missing'
import { consulting } from './samples'

export default rule({
  id: 'mis-frl-cancel', severity: 3, tier: 'likely',
  title: 'They may stop at any time, and we found no word on paying what is done',
  why: 'Weeks of work can end with one email and no invoice. It may stand in another paper.',
  ask: 'What is paid if you cancel?',
  fallback: 'The work done so far, and a quarter of what is left.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    when: ({ provisions, contract }) => provisions.some(({ kind }) => kind === 'termination-for-convenience') && contract.parties.some(({ role }) => hasMatch(role, performer)),
    keyTerms: [],
    said: /\b(?:terminat\w*|cancel\w*|expir\w*|(?:agreement|contract) ends)\b[^;]{0,300}\b(?:pay\w*|paid|fees?|compensat\w*|reimburs\w*|invoices?|remunerat\w*|owed|earned|accrued)\b|\b(?:pay\w*|paid|fees?|compensat\w*|accrued|earned|due)\b[^.;]{0,240}\b(?:terminat\w*|cancel\w*|expir\w*)/i,
    elsewhere: /\b(?:statements? of work|SOWs?|master)\b/i,
    brushedBy: [],
    near: /\b(?:terminat\w*|cancel\w*|term)\b/i,
    hurts: performer,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»', 'The Client may terminate this Agreement at any time on one day’s notice.'),
    consulting('CONSULTING AGREEMENT', '«1. Termination»', 'Either party may terminate this Agreement at any time on ten days’ notice.'),
    consulting('«CONSULTING AGREEMENT»', 'The Client pays USD 90 an hour. The Client may cancel this Agreement at any time without cause by giving written notice.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'The Client may terminate this Agreement at any time on one day’s notice. It pays the fees up to the day of termination.'),
    consulting('CONSULTING AGREEMENT', 'If the Client cancels at any time, half the fee is due.'),
    consulting('CONSULTING AGREEMENT', 'Either party may terminate this Agreement on one day’s notice. When this Agreement ends, the Client pays for the work done.'),
    consulting('CONSULTING AGREEMENT', 'The Client may terminate this Agreement if the Consultant is in breach.'),
  ],
})
