import { hasMatch } from '../../contract/matches'
import { after, defines, words } from '../forms'
import { rule } from '../rule'
import { effortsFormula, effortsTriggers } from './efforts'

/** What follows a formula that says what must be done: a list of steps, a figure, a deadline. */
const yardstick = /\b(?:including|such as|meaning|at least|not less than|no less than)\b|\d\s?%|\bper ?cent\b|\bwithin\s[^.;]{0,20}\d|\(?\b(?:a|i|1)\)/i

export default rule({
  id: 'amb-efforts', severity: 2, tier: 'likely', together: true,
  title: 'Promises to try, and does not say how hard',
  why: 'Nobody can tell when enough effort has been made, and readers differ on whether “best” asks for more than “reasonable”. If it goes wrong, you cannot show that the promise was broken.',
  ask: 'Which steps would you take, by when, and how will we both see that they were taken?',
  fallback: 'Reasonable efforts, meaning at least: (a) …, (b) …, by [date].',
  sources: ['Adams, A Manual of Style for Contract Drafting', 'Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: words({
    triggers: effortsTriggers,
    match: effortsFormula,
    when: found => !hasMatch(after(found, 30), /^ to (?:promptly |amicably )?(?:resolve|settle|agree|reach)\b/i) && !hasMatch(after(found, 140), yardstick),
    settledBy: reading => defines(reading, /\b(?:efforts|endeavou?rs)\b/i),
    inDefinitions: false,
  }),
  flags: [
    'The Supplier shall use «best efforts» to deliver the goods.',
    'The Agent shall use «commercially reasonable efforts» to promote the Products, and the Principal «all reasonable endeavours» to assist.',
    'Each side will use «reasonable and diligent efforts» to keep the other informed.',
  ],
  passes: [
    'The Supplier shall deliver the goods on 4 May 2026.',
    'The Agent shall use commercially reasonable efforts to promote the Products, including at least four visits to each shop in a month.',
    'The Supplier shall use best efforts to restore the service within 4 hours.',
    '“Reasonable Efforts” means the steps listed in Schedule 2.\nThe Supplier shall use Reasonable Efforts to deliver the goods.',
  ],
})
