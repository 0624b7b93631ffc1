import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { missing } from './missing'
import { consulting, secrets } from './samples'

export default rule({
  id: 'mis-nda-definition', severity: 4, tier: 'likely',
  title: 'We found no word on what is secret',
  why: 'If nobody knows what is covered, either everything is, or nothing. It may stand in another paper.',
  ask: 'What exactly is confidential here?',
  fallback: 'What is marked as such, or what anyone would take for a secret.',
  sources: [], labels: [],
  ...missing({
    in: ['nda'],
    when: ({ contract: { definitions } }) => !definitions.some(({ term }) => hasMatch(term, /confiden|proprietary|secret|information|material|data/i)),
    said: /\b(?:confidential|proprietary|secret)\b[^.;]{0,80}\b(?:means?|includ\w+|refers?|consists?|defined|shall be|is any|is all|are all|such as)\b|\b(?:hereinafter|hereafter|referred to as|called|collectively|\()[^.;]{0,60}\b(?:confidential|proprietary|secret|information)|\b(?:information|data|documents|materials)\b[^.;]{0,200}\b(?:marked|labell?ed|designated|identified|relating to|concerning|regarding|such as|including)\b/i,
    brushedBy: [],
    near: /\b(?:definitions?|confidential information)\b/i,
  }),
  flags: [
    secrets('«NON-DISCLOSURE AGREEMENT»'),
    secrets('«NON-DISCLOSURE AGREEMENT»', 'The Recipient uses it for the sale of the mill only.'),
    secrets('«NON-DISCLOSURE AGREEMENT»', 'Either party may end the talks about the mill at any time.'),
  ],
  passes: [
    secrets('NON-DISCLOSURE AGREEMENT', 'Confidential Information means the plans and prices of the Discloser.'),
    secrets('NON-DISCLOSURE AGREEMENT', '“Confidential Information” is all information marked as secret.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'The Confidential Information includes customer lists.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
