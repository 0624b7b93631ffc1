import { rule } from '../rule'
import { missing } from './missing'
import { consulting, secrets } from './samples'

export default rule({
  id: 'mis-nda-purpose', severity: 3, tier: 'likely',
  title: 'We found no word on why information is shared',
  why: 'Without a purpose, nobody can say which use of it is fair. It may stand in another paper.',
  ask: 'What is the information shared for?',
  fallback: 'One line that names the project or the talks.',
  sources: [], labels: [],
  ...missing({
    in: ['nda'],
    said: /\b(?:purposes?|projects?|transactions?|evaluat\w+|relationships?|discuss\w*|negotiat\w*|collaborat\w*|business (?:opportunit\w*|dealings)|in (?:order to|connection with)|employ\w*|engage\w*|services|study|research)\b/i,
    brushedBy: [],
    hurts: /^(?:the )?(?:recipient|receiving party|receiver)$/i,
  }),
  flags: [
    secrets('«NON-DISCLOSURE AGREEMENT»'),
    secrets('«NON-DISCLOSURE AGREEMENT»', 'Confidential Information means plans and prices.'),
    secrets('«NON-DISCLOSURE AGREEMENT»', 'The Recipient returns the Confidential Information after two years.'),
  ],
  passes: [
    secrets('NON-DISCLOSURE AGREEMENT', 'Confidential Information is shared for one purpose: the sale of the mill.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'The parties share it to evaluate a joint shop.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'It is shared for the harbour project.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
