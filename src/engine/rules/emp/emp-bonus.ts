import { onEmployee } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { isJob } from './jobs'

export default rule({
  id: 'emp-bonus', severity: 2, tier: 'likely', together: true,
  title: 'A bonus that may never come',
  why: 'It depends on what they wish, or on your being there on the day of payment, and not on what you have done.',
  ask: 'What is the formula, and what do I get if I leave in the middle of the year?',
  fallback: 'A written formula, and a part for the months worked unless I am dismissed for misconduct.',
  sources: ['Practitioners’ checklists for employment'], labels: [],
  find: words({
    triggers: ['bonus', 'bonuses', 'commission', 'commissions', 'incentive'],
    match: /\b(?:(?:wholly |entirely |purely )?discretionary (?:\w+ ){0,3}bonus(?:es)?|(?:bonus(?:es)?|incentive (?:payment|award|compensation))\b[^.;]{0,220}?(?<mark>\b(?:(?:in|at) (?:its|the [\w’']{2,20}|the [\w’' ]{2,40}[’']s|their|our)(?: sole| absolute| complete| own| full| and){0,4} discretion|must be (?:actively |still )?employed\b[^.;]{0,40}?\b(?:on|at|when|through)\b[^.;]{0,50}?\b(?:paid|payment|payable|pay ?date|date(?: of payment)?)|(?:only )?if (?:he|she|they|you|the \w+) (?:is|are|remains?) (?:still |actively )?(?:employed|in employment)\b[^.;]{0,40}?\b(?:on|at|when)\b[^.;]{0,40}?\b(?:paid|payment|payable)))\b)/i,
    unless: /\b(?:sign(?:ing|-on)[- ]bonus|not (?:be )?discretionary|timing of|no discretion)\b/i,
    when: (_, __, reading) => isJob(reading),
    against: onEmployee,
  }),
  flags: [
    'The Employer employs the Employee.\nThe Employee may receive a «discretionary bonus» each year.',
    'The Employer employs the Employee.\nAny bonus is paid «in the sole discretion» of the Employer.',
    'The Employer employs the Employee.\nTo receive the bonus the Employee «must be employed on the date of payment».',
  ],
  passes: [
    'The Employer employs the Employee.\nThe Employee receives a bonus of 2% of the year’s sales.',
    'The Employer employs the Employee.\nThe holiday is agreed in the discretion of the Employer; the bonus is fixed.',
    'The Employer employs the Employee.\nThe bonus is paid for each month worked, also to an Employee who has left by the date of payment.',
  ],
})
