import { rule } from '../rule'
import { holds, missing, performer } from './missing'
import { cloud, design } from './samples'

const creative = holds('designer', 'logo', 'artwork', 'illustration', 'illustrations', 'photographs', 'photographer', 'freelance', 'freelancer', 'copywriter', 'translator', 'website')

export default rule({
  id: 'mis-frl-ip-on-payment', severity: 3, tier: 'likely',
  title: 'The rights pass, and we found no word that they wait for the money',
  why: 'If the bill stays unpaid, the work may be theirs all the same. It may stand in another paper.',
  ask: 'When exactly do the rights pass: when the work is made, or when it is paid?',
  fallback: 'On full payment; until then they may use the work under a licence.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    when: reading => creative(reading) && reading.provisions.some(({ kind }) => kind === 'ip-ownership-assignment'),
    said: /\b(?:rights?|title|ownership|copyrights?|licen[cs]es?|assign\w*|transfer\w*|property|pass(?:es)?|vests?)\b[^.;]{0,240}\b(?:paid|pay(?:s|ment|ments)?|settle\w*|invoices?)\b|\b(?:paid|pay(?:s|ment|ments)?|settle\w*)\b[^.;]{0,160}\b(?:rights|title|ownership|copyrights?|licen[cs]e|assign\w*|pass(?:es)?|vests?)\b|\b(?:creation|conception|moment|inception|as soon as|on (?:delivery|completion))\b|\b(?:when|as) (?:it is|they are|it comes|they come) (?:made|created|written|into)\b/i,
    elsewhere: /\b(?:statements? of work|SOWs?|master (?:services )?agreement)\b/i,
    brushedBy: [],
    near: /\b(?:rights|ownership|intellectual property|copyright|work product|deliverables?)\b/i,
    hurts: performer,
  }),
  flags: [
    design('«FREELANCE DESIGN AGREEMENT»', 'The Designer hereby assigns all copyright in the Deliverables to the Client. The Client pays USD 900.'),
    design('FREELANCE DESIGN AGREEMENT', '«1. Copyright»', 'The Designer hereby assigns to the Client all right, title and interest in the Deliverables.'),
    design('«FREELANCE DESIGN AGREEMENT»', 'All intellectual property in the Deliverables shall belong to the Client.'),
  ],
  passes: [
    design('FREELANCE DESIGN AGREEMENT', 'On payment of the last invoice the Designer hereby assigns all copyright in the Deliverables to the Client.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Designer assigns all copyright in the Deliverables to the Client. The rights pass when the fee is paid.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Designer keeps all copyright in the Deliverables.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Designer hereby assigns all copyright in the Deliverables to the Client upon creation.'),
    cloud('CLOUD SERVICES AGREEMENT'),
  ],
})
