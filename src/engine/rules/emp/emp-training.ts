import { hasMatch } from '../../contract/matches'
import { onEmployee } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { employee } from './jobs'

const costs = String.raw`(?:training|tuition|course|courses|education(?:al)?|relocation|moving|sign(?:ing|-on)|recruitment|visa|licen[cs]e)`
const back = String.raw`(?:repay|reimburse|refund|pay back|return|be liable (?:to repay|for))`

export default rule({
  id: 'emp-training', severity: 2, tier: 'likely', together: true,
  title: 'If you leave, you owe them money',
  why: 'A debt for training or moving ties you to the job, even when it goes badly.',
  ask: 'Could this debt fall month by month, and not apply if I am dismissed?',
  fallback: 'It falls to nothing in twelve months, and is not owed if they end the job.',
  sources: ['Practitioners’ checklists for employment'], labels: [],
  find: words({
    triggers: ['repay', 'reimburse', 'refund', 'repayment', 'repaid', 'return', 'liable', 'back'],
    match: new RegExp(String.raw`${employee}(?:,[^,;.]{1,80},)?(?: \w+){0,2}? (?:shall|must|will|agrees? to|is required to|are required to|(?:is|are) obliged to)\b(?! not\b)[^.;]{0,60}?\b${back}\b[^.;]{0,120}?\b${costs}\b|\b${costs} (?:bonus|costs?|expenses?|fees?|payments?|allowance)\b[^.;]{0,120}?\b(?:must|shall|will|is to|are to)\b(?! not\b)[^.;]{0,20}?\b(?:be )?(?:repaid|reimbursed|refunded|returned|paid back)\b[^.;]{0,20}?\bby ${employee}`, 'i'),
    unless: /\b(?:company|employer|corporation|bank) (?:shall|will|agrees to|must) (?:\w+ ){0,2}(?:repay|reimburse|pay)|\b(?:driver|software)\b/i,
    when: (_, { text, index }, { contract: { sentences } }) => hasMatch(text + (sentences[index - 1]?.text.slice(-200) ?? ''), /\b(?:leav\w+|resign\w*|terminat\w+|ends?|cease[sd]?|quits?|departs?|before|within|not (?:remain|complete))\b/i),
    against: onEmployee,
  }),
  flags: [
    'If the Employee resigns within two years, «the Employee shall repay the costs of any training».',
    'If you leave before the end of the first year «you must repay the relocation» allowance.',
    'Should employment end within 18 months, the «sign-on bonus must be repaid by the Employee».',
  ],
  passes: [
    'If the Employee resigns within two years, the Employee shall not repay the costs of any training.',
    'The Employer shall reimburse the Employee for the costs of training before the end of the month.',
    'If you leave before the end of the first year you must return the keys.',
  ],
})
