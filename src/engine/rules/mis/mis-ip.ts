import { rule } from '../rule'
import { holds, missing } from './missing'
import { consulting, design } from './samples'

export default rule({
  id: 'mis-ip', severity: 3, tier: 'likely',
  title: 'We found no word on who owns what is made',
  why: 'What is said about ownership nowhere is owned by somebody all the same, and perhaps not by whom you think. It may stand in another paper.',
  ask: 'Who owns the results, and who keeps the tools that they brought?',
  fallback: 'Results pass on payment; each keeps what was there before.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    when: holds('deliverable', 'deliverables', 'design', 'designs', 'software', 'drawings', 'website', 'photographs', 'artwork', 'inventions'),
    provisions: ['ip-ownership-assignment', 'joint-ip-ownership', 'license-grant', 'content-licence'],
    keyTerms: ['ip-ownership'],
    said: /\b(?:intellectual property|copyright\w*|works?[- ](?:made )?for hire|ownership|proprietary rights|moral rights|licen[cs]e\w*|(?:sole|exclusive) property|(?:belongs?|title) to)\b/i,
    elsewhere: /\b(?:statements? of work|SOWs?|master|proprietary information agreement|inventions? (?:assignment )?agreement)\b/i,
    brushedBy: ['own', 'owns', 'owned', 'property', 'rights'],
    near: /\b(?:deliverables|results|work|services)\b/i,
  }),
  flags: [
    design('«FREELANCE DESIGN AGREEMENT»'),
    design('«FREELANCE DESIGN AGREEMENT»', 'The Client pays USD 900 for the Deliverables.'),
    design('FREELANCE DESIGN AGREEMENT', '«1. Results»', 'The Designer sends the results by email.'),
  ],
  passes: [
    design('FREELANCE DESIGN AGREEMENT', 'The Client owns the copyright in the Deliverables once it has paid.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Designer grants the Client a licence to use the Deliverables.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Deliverables are the exclusive property of the Client.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
