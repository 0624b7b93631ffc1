import { rule } from '../rule'
import { missing, particulars } from './missing'
import { bareServices, consulting, secrets } from './samples'

export default rule({
  id: 'mis-scope', severity: 4, tier: 'likely',
  title: 'We found no description of the work',
  why: 'If nobody wrote down what is included, everything is, or nothing. It may stand in another paper.',
  ask: 'What exactly is included, and what is not?',
  fallback: 'A list of the work, with what is left out of it.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    keyTerms: ['delivery-date', 'out-of-scope'],
    said: /\b(?:services?|work|tasks?|duties|deliverables?|assignment|project)\b[^.;]{0,60}\b(?:means?|includ\w+|consists?|compris\w+|namely|such as|as follows|described|specified|set (?:out|forth)|listed|related to|relating to|in connection with|in the (?:field|area)s?|regarding|concerning|to (?:assist|help|develop|design|market|promote|manage|provide|support)|as an?|of the following|requested|assigned|directed)\b|\b(?:advis\w+|advice|consult(?:s|ing)? (?:on|with|in|about|regarding)|assist\w* (?:in|with|the)|design\w*|develop\w*|market(?:s|ing)?|promot\w+|manag(?:e|es|ing)|maintain\w*|clean\w*|transport\w*|host(?:s|ing)|train(?:s|ing)|recruit\w*|account(?:s|ing)|repair\w*|install\w*|translat\w*|writ(?:e|es|ing)|produc\w+|operat\w+|administ\w+|distribut\w+|build\w*|deliver\w*|teach\w*|process\w*|sell\w*|research\w*|analy\w+)\b[^.;]{0,100}\b(?:the|its|their|on|for|of)\b/i,
    elsewhere: particulars,
    brushedBy: ['scope', 'specification', 'specifications'],
    near: /\b(?:services|work|scope|engagement)\b/i,
  }),
  flags: [
    bareServices('«CONSULTING AGREEMENT»'),
    bareServices('CONSULTING AGREEMENT', '«1. Services»', 'The Consultant does the Services with care and skill.'),
    bareServices('«CONSULTING AGREEMENT»', 'The Client pays USD 90 an hour for the Services.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT'),
    bareServices('CONSULTING AGREEMENT', 'The Services are described in the proposal.'),
    bareServices('CONSULTING AGREEMENT', 'The Consultant cleans the shop of the Client each evening.'),
    bareServices('CONSULTING AGREEMENT', 'The Services include two visits a week.'),
    secrets('NON-DISCLOSURE AGREEMENT'),
  ],
})
