import { onEmployee } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { isJob } from './jobs'

const orders = String.raw`(?:requir\w+|assign\w*|direct\w*|determin\w+|designat\w+|request\w*|decid\w+|specif\w+|instruct\w*|delegat\w+)`

export default rule({
  id: 'emp-mobility', severity: 2, tier: 'likely', together: true,
  title: 'They may change your job, your place or your hours',
  why: 'By instruction alone the job can become another job, in another town.',
  ask: 'Within what distance, and with how much notice, could that change?',
  fallback: 'Work of the same grade, within 30 km, with a month’s notice.',
  sources: ['Practitioners’ checklists for employment'], labels: [],
  yieldsTo: ['amb-as-required'],
  find: words({
    triggers: ['other', 'location', 'locations', 'place', 'places', 'hours', 'relocate', 'transfer', 'different', 'duties'],
    match: new RegExp([
      String.raw`\b(?:at|in|from|to) (?:such|any) other (?:location|place|office|site|facilit)\w*[^.;]{0,60}?\b(?:as|that|which)\b[^.;]{0,60}?\b${orders}\b`,
      String.raw`\b(?:company|employer|corporation|bank|we)\b[^.;]{0,40}?\b(?:may|reserves the right|(?:has|have) the right)\b[^.;]{0,60}?\b(?:(?:change|vary|alter)\b[^.;]{0,60}?\b(?:duties|place of work|location|working hours|hours of work|reporting)|(?:relocate|transfer) (?:the )?(?:employee|executive|you))\b`,
      String.raw`\b(?:such|any) other (?:duties|tasks|work|responsibilities|positions?)\b[^.;]{0,60}?\b(?:as|that)\b[^.;]{0,60}?\b${orders}\b`,
      String.raw`\b(?:such|any) (?:other |additional )?hours\b[^.;]{0,60}?\b(?:as|that)\b[^.;]{0,60}?\b(?:${orders}|necessary|needed)\b`,
    ].join('|'), 'i'),
    unless: /\b(?:consistent with|commensurate|consent|agree(?:s|d|ment)? (?:by|in writing|to by|upon|between)|mutual\w*|reasonabl[ey]|customar\w+|similar|appropriate (?:to|for)|incident(?:al)? to|normally|within \d+|consistent|comparable|of (?:a |the )?(?:same|like)|not inconsistent|good reason|without (?:the )?(?:executive|employee)[’']s)\b/i,
    when: (_, __, reading) => isJob(reading),
    against: onEmployee,
    inDefinitions: false,
  }),
  flags: [
    'The Employer employs the Employee.\nThe Employee works in Leeds or «at any other place that the Employer may require».',
    'The Employer employs the Employee.\nThe «Employer may at any time change the duties» of the Employee.',
    'The Employer employs the Employee.\nThe Employee shall do «such other work as the Employer may direct».',
  ],
  passes: [
    'The Employer employs the Employee.\nThe Employee works in Leeds or at any other place to which both agree in writing.',
    'The Employer employs the Employee.\nThe Employer may at any time change the colour of the badge.',
    'The Employer employs the Employee.\nThe Employee shall do such other work as the Employer may direct and as is consistent with the post.',
  ],
})
