import { rule } from '../rule'
import { missing, particulars, performer } from './missing'
import { cloud, consulting } from './samples'

const alone = (title: string, ...clauses: readonly string[]): string => consulting(title, ...clauses).replace(' The Client names one person who answers the Consultant.', ' The Consultant keeps a diary of the Services.')

export default rule({
  id: 'mis-responsibilities', severity: 2, tier: 'likely',
  title: 'We found no word on what the client must supply',
  why: 'Texts, access and answers that come late make the work late, and nobody wrote down whose fault that is. It may stand in another paper.',
  ask: 'What do you need from us, and by when?',
  fallback: 'A list of what the client supplies, with dates; each day of delay moves the end by a day.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    keyTerms: ['inputs'],
    said: /\b(?:client|customer|company|owner|principal|buyer|you|party|parties|corporation|bank|fund)\b[^.;]{0,80}\b(?:provid\w+|suppl(?:y|ies)|furnish\w*|give[sn]?|make available|makes available|deliver\w*|submit\w*|send\w*|cooperat\w+|co-operat\w+|assist\w*|responsib\w+|access|answers?|informs?|approv\w+|instruct\w+)\b|\b(?:provided|supplied|furnished|made available|given|approved|instructed) (?:\w+ ){0,3}by (?:the )?\w+|\b(?:co-?operation|access to)\b/i,
    elsewhere: particulars,
    brushedBy: [],
    near: /\b(?:services|work|client|duties)\b/i,
    hurts: performer,
  }),
  flags: [
    alone('«CONSULTING AGREEMENT»'),
    alone('CONSULTING AGREEMENT', '«1. Services»', 'The Consultant starts on Monday.'),
    alone('«CONSULTING AGREEMENT»', 'The Client pays USD 4,000.'),
  ],
  passes: [
    alone('CONSULTING AGREEMENT', 'The Client supplies the plans of the shop by 4 May 2026.'),
    alone('CONSULTING AGREEMENT', 'The work rests on plans supplied by the Client.'),
    alone('CONSULTING AGREEMENT', 'The Client gives access to the shop.'),
    alone('CONSULTING AGREEMENT', 'What the Client brings stands in Schedule 1.'),
    cloud('CLOUD SERVICES AGREEMENT'),
  ],
})
