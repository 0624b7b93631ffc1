import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { missing, particulars, performer } from './missing'
import { cloud, consulting } from './samples'

export default rule({
  id: 'mis-frl-expenses', severity: 1, tier: 'likely',
  title: 'We found no word on who bears the costs',
  why: 'Travel, prints and licences come out of the fee unless somebody says otherwise. It may stand in another paper.',
  ask: 'Which costs are paid on top?',
  fallback: 'Costs that were agreed beforehand, at cost, with receipts.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    when: ({ contract }) => contract.parties.some(({ role }) => hasMatch(role, /^(?:contractor|consultant|freelancer|designer|advis[eo]r|photographer|writer)$/i)),
    provisions: ['expenses'],
    said: /\b(?:expens\w*|out[- ]of[- ]pocket|costs?|reimburs\w*|travel\w*|disbursements?)\b/i,
    elsewhere: particulars,
    brushedBy: [],
    near: /\b(?:payments?|fees?|compensation|remuneration)\b/i,
    hurts: performer,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»'),
    consulting('«CONSULTING AGREEMENT»', 'The Client pays USD 4,000 for the Services.'),
    consulting('CONSULTING AGREEMENT', '«1. Fees»', 'The Client pays USD 4,000.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'The Client pays expenses that it agreed to.'),
    consulting('CONSULTING AGREEMENT', 'The Consultant bears all costs.'),
    consulting('CONSULTING AGREEMENT', 'Travel is paid at cost.'),
    cloud('CLOUD SERVICES AGREEMENT'),
  ],
})
