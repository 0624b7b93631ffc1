import { rule } from '../rule'
import { missing } from './missing'
import { consulting, secrets } from './samples'

export default rule({
  id: 'mis-nda-term', severity: 3, tier: 'likely',
  title: 'We found no word on how long it stays secret',
  why: 'A duty without an end follows you for ever, or a judge must guess. It may stand in another paper.',
  ask: 'For how long do we share, and for how long is it kept secret?',
  fallback: 'Sharing for one year, secret for three more.',
  sources: [], labels: [],
  ...missing({
    in: ['nda'],
    keyTerms: ['confidentiality-duration', 'duration', 'expiration-date'],
    provisions: ['expiration-date', 'survival'],
    said: /\b(?:years?|months?|perpetu\w+|indefinite\w*|terminat\w*|expir\w*|as long as|so long as|until|unlimited (?:in|period)|period of|at (?:any|all) times?|duration)\b/i,
    brushedBy: [],
    near: /\b(?:term|duration)\b/i,
    hurts: /^(?:the )?(?:recipient|receiving party|receiver)$/i,
  }),
  flags: [
    secrets('«NON-DISCLOSURE AGREEMENT»'),
    secrets('«NON-DISCLOSURE AGREEMENT»', '“Confidential Information” means plans and prices.'),
    secrets('«NON-DISCLOSURE AGREEMENT»', 'The Recipient may use it for the sale of the mill only.'),
  ],
  passes: [
    secrets('NON-DISCLOSURE AGREEMENT', 'The duties last for three years.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'The Recipient keeps it secret until it is public.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'This Agreement expires on 4 May 2027.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
