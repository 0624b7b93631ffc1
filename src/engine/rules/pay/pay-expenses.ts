import { onDoer } from '../bearer'
import { isA } from '../called'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'pay-expenses', severity: 1, tier: 'likely', together: true,
  title: 'All expenses are paid back, with no limit and no approval',
  why: 'A trip that nobody asked about is a quarrel once the bill comes.',
  ask: 'From which sum on would you ask us before you spend?',
  fallback: 'At cost, with receipts; above a sum that we name only after we said yes.',
  sources: ['Practitioners’ checklists'], labels: [],
  find: words({
    triggers: ['reimburse', 'reimbursed', 'reimburses', 'expenses'],
    match: /\b(?:shall|will|must|agrees? to)\b(?! not\b)[^.;]{0,30}?\breimburse\b[^.;]{0,60}?\b(?:all|any|any and all)\b(?: of)?(?: (?:the|its|their|his|her|other|direct|travel|travelling|out-of-pocket|and|costs)){0,4}? (?:expenses|travel costs|outlays|disbursements)\b|\ball (?:travel |out-of-pocket |travelling )?(?:expenses|outlays|disbursements)\b[^.;]{0,60}?\b(?:shall|will|are to|must) be (?:reimbursed|paid|borne|refunded) by\b/i,
    unless: /\b(?:approv\w+|authori[sz]\w+|consent\w*|agreed|reasonabl\w*|necessary|receipts?|document\w*|invoices?|evidence|voucher\w*|exceed\w*|limit\w*|maximum|cap|budget\w*|polic(?:y|ies)|schedule|exhibit|pre-?|prior|accordance|pursuant|indemnif\w*|claims?|losses|damages|breach|default|enforc\w*|collect\w*|attorney\w*|legal|litigation|recall\w*|patent\w*|prosecut\w*|audit\w*|tax(?:es)?|insur\w*|terminat\w*|cancel\w*|infring\w*|fail\w*|request\w*|direct\w*|transition|cooperat\w*|assist\w*|court|prevailing|landlord|tenant|loan|lender|trustee|executive|employee|verif\w*|cost of|at cost|such|obligat\w+|nor|actual\w*|itemi[sz]\w*|ordinary|customary)\b/i,
    when: (_, __, reading) => !isA(reading, 'loan', 'lease', 'partnership', 'sale', 'investment'),
    inDefinitions: false,
    against: onDoer,
  }),
  flags: [
    'The Client «shall reimburse the Consultant for all expenses».',
    'The Company «will reimburse the Agent for any travel costs» within 30 days.',
    '«All out-of-pocket expenses shall be paid by» the Client.',
  ],
  passes: [
    'The Client shall reimburse the Consultant for all expenses that it approved beforehand.',
    'The Company will reimburse the Agent for reasonable travel costs within 30 days.',
    'All out-of-pocket expenses shall be paid by the Client against receipts.',
    'The Client shall not reimburse the Consultant for any expenses.',
  ],
})
