import { onEmployee } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { isJob } from './jobs'

export default rule({
  id: 'emp-deductions', severity: 2, tier: 'likely', together: true,
  title: 'They may take what they think you owe out of your pay',
  why: 'You would have to argue for wages that you have already earned.',
  ask: 'Which sums do you mean, and up to how much a month?',
  fallback: 'Only sums that I have agreed to in writing, itemised on the payslip.',
  sources: ['Practitioners’ checklists for employment'], labels: [],
  find: words({
    triggers: ['deduct', 'deducted', 'deductions', 'withhold', 'offset', 'set-off', 'set', 'deduction', 'setoff'],
    match: /\b(?:deduct|withhold|set[- ]?off|offset)(?:ed|s|ions?)?\b[^.;]{0,120}?\b(?:salary|wages?|pay|remuneration|final (?:pay|salary|payment|pay ?check|wages)|pay ?checks?|compensation|sums? (?:due|owed|payable) to)\b[^.;]{0,140}?\b(?:owe[sd]?|owing|due (?:to|from)|debts?|indebted\w*|losses?|damage|overpa\w+|advances?)\b|\b(?:deduct|withhold|set[- ]?off|offset)\b[^.;]{0,60}?\b(?:any|all) (?:sums?|amounts?|monies|money|debts?|losses)\b[^.;]{0,100}?\b(?:from|against)\b[^.;]{0,60}?\b(?:salary|wages?|pay|remuneration|compensation|payments?)\b/i,
    unless: /\b(?:tax(?:es)?|social security|required by law|section 409A|no (?:such )?(?:set[- ]?off|deduction)|without (?:any )?(?:set[- ]?off|deduction|offset)|shall not|may not|will not|mitigat\w+|subsequent employ\w+)\b/i,
    when: (_, __, reading) => isJob(reading),
    against: onEmployee,
  }),
  flags: [
    'The Employer employs the Employee.\nThe Employer may «deduct from the salary any sum that the Employee owes» it.',
    'The Employer employs the Employee.\nThe Employer can «withhold wages to cover losses» and broken tools.',
    'The Employer employs the Employee.\nOn leaving, the Employer may «set off any amounts due to it against the final pay».',
  ],
  passes: [
    'The Employer employs the Employee.\nThe Employer may not deduct from the salary any sum that the Employee owes it.',
    'The Employer employs the Employee.\nThe Employer shall deduct from the salary the taxes that are due.',
    'The Employer employs the Employee.\nOn leaving, the Employer pays the final salary within ten days.',
  ],
})
