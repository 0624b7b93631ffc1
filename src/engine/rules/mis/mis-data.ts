import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { missing } from './missing'
import { cloud, consulting } from './samples'

const handled = /\b(?:process\w*|stor(?:es?|ed|ing)|hosts?|receiv\w+|access(?:es)? to|collects?|handles?|holds?|transfers?)\b[^.;]{0,80}\b(?:personal (?:data|information)|personally identif\w+ (?:data|information)|patient (?:data|records)|health (?:data|records))\b/i

export default rule({
  id: 'mis-data', severity: 3, tier: 'likely',
  title: 'Data about people is handled, and we found no terms for that',
  why: 'Whoever collected the data answers for what others do with it. It may stand in another paper.',
  ask: 'Who decides what happens to the personal data, and could you send us your terms for handling it?',
  fallback: 'A data processing agreement as an annex: only on instructions, kept safe, deleted at the end.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas'],
    when: ({ contract: { text } }) => hasMatch(text, handled),
    said: /\b(?:processors?|data controllers?|controller of|DPAs?|data (?:processing|protection|transfer|privacy) (?:agreement|addendum|terms|exhibit|annex|schedule|appendix|requirements)|sub-?processors?|business associate|standard contractual clauses|model clauses|GDPR|HIPAA|CCPA|(?:documented|written|lawful) instructions)\b|\b(?:personal|personally)\b[^;]{0,300}\b(?:instruct\w*|only (?:for|to|as)|solely|purposes?|safeguards?|security|secure|protect\w*|encrypt\w*|confidential\w*|delet\w+|destroy\w*|return|complian\w+|comply|laws?|regulations?|polic(?:y|ies))\b|\b(?:comply|complian\w+|accordance|subject to)\b[^.;]{0,160}\b(?:privacy|data protection)\b/i,
    elsewhere: /\bprivacy (?:policy|notice|statement|exhibit|schedule)\b|\bdata security (?:exhibit|schedule|addendum)\b/i,
    brushedBy: ['privacy'],
    near: /\b(?:data|privacy|security|confidential\w*)\b/i,
  }),
  flags: [
    cloud('«CLOUD SERVICES AGREEMENT»', 'The Provider stores personal data of the guests of the Customer.'),
    cloud('CLOUD SERVICES AGREEMENT', '«1. Data»', 'The Provider hosts the personal data that the Customer enters.'),
    consulting('«CONSULTING AGREEMENT»', 'The Consultant has access to personal information of the customers of the Client.'),
  ],
  passes: [
    cloud('CLOUD SERVICES AGREEMENT', 'The Provider stores personal data of the guests of the Customer. It is a processor and acts on instructions.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The Provider stores personal data of the guests of the Customer. The DPA applies.'),
    consulting('CONSULTING AGREEMENT', 'The Consultant has access to personal information of the customers of the Client, and uses it only for the Services.'),
    consulting('CONSULTING AGREEMENT', 'The Client never sends the Consultant personal data.'),
    cloud('CLOUD SERVICES AGREEMENT'),
  ],
})
