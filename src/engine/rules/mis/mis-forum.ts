import { rule } from '../rule'
import { missing } from './missing'
import { consulting, job } from './samples'

export default rule({
  id: 'mis-forum', severity: 2, tier: 'likely',
  title: 'We found no word on where a dispute is heard',
  why: 'Each side could run to a court at its own door. It may stand in another paper.',
  ask: 'Where would a dispute be heard?',
  fallback: 'The courts of the side that is sued, with hearings by video.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'sale', 'licence', 'nda', 'distribution', 'partnership'],
    provisions: ['jurisdiction', 'arbitration', 'dispute-steps'],
    keyTerms: ['forum'],
    said: /\b(?:courts?|arbitrat\w+|jurisdiction\w*|venue|tribunals?|forum|mediat\w+|dispute resolution|lawsuits?|litigat\w+)\b/i,
    elsewhere: /\b(?:master|framework) (?:\w+ )?agreement\b|\bgeneral (?:terms and )?conditions\b/i,
    brushedBy: ['dispute', 'disputes', 'suit', 'action'],
    near: /\b(?:disputes?|governing law|applicable law|miscellaneous|general)\b/i,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»'),
    consulting('«CONSULTING AGREEMENT»', 'This Agreement is governed by the law of Oregon.'),
    consulting('CONSULTING AGREEMENT', '«1. Governing law»', 'This Agreement is governed by the law of Oregon.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'The courts of Oslo decide.'),
    consulting('CONSULTING AGREEMENT', 'Disputes go to arbitration in Oslo.'),
    consulting('CONSULTING AGREEMENT', 'A quarrel is settled by a mediator, with mediation in Oslo.'),
    consulting('CONSULTING AGREEMENT', 'The venue is Oslo.'),
    job('EMPLOYMENT AGREEMENT'),
  ],
})
