import { rule } from '../rule'
import { holds, missing } from './missing'
import { consulting, secrets, without } from './samples'

export default rule({
  id: 'mis-survival', severity: 1, tier: 'likely',
  title: 'We found no word on which duties last after the end',
  why: 'Secrecy, money owed and promises may end with the contract, or not. It may stand in another paper.',
  ask: 'Which duties last after the end, and how long?',
  fallback: 'A short list, with the years.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'licence', 'distribution'],
    when: holds('confidential', 'confidentiality', 'indemnify', 'warrants', 'secret'),
    provisions: ['survival'],
    keyTerms: ['confidentiality-duration'],
    said: /\bsurviv\w*|\b(?:after|following|beyond|notwithstanding|despite|upon|on)\b[^.;]{0,60}\b(?:end|ends|ended|expir\w*|terminat\w*|cessation|completion|cancellation)\b|\b(?:remain|continue|stay)s?\b[^.;]{0,60}\b(?:in (?:full )?(?:force|effect)|bound|binding|indefinite\w*|years)\b|\bat (?:any|all) times?\b|\b(?:perpetual\w*|indefinitely|thereafter|forever|for ever)\b|\boutlast\w*|\boutlive\w*|\byears (?:more|later|beyond|after)\b/i,
    brushedBy: [],
    near: /\b(?:terminat\w*|confidential\w*|term)\b/i,
  }),
  flags: [
    without('stay in force', consulting('«CONSULTING AGREEMENT»', 'The Consultant keeps the plans confidential.')),
    without('stay in force', consulting('CONSULTING AGREEMENT', '«1. Confidentiality»', 'The Consultant keeps the plans confidential.')),
    without('stay in force', consulting('«CONSULTING AGREEMENT»', 'The Consultant warrants that the plans are its own.')),
  ],
  passes: [
    without('stay in force', consulting('CONSULTING AGREEMENT', 'The Consultant keeps the plans confidential. This duty survives.')),
    without('stay in force', consulting('CONSULTING AGREEMENT', 'The Consultant keeps the plans confidential for two years after the end.')),
    without('stay in force', consulting('CONSULTING AGREEMENT', 'The Consultant keeps the plans confidential. That duty stays in force.')),
    consulting('CONSULTING AGREEMENT'),
    secrets('NON-DISCLOSURE AGREEMENT'),
  ],
})
