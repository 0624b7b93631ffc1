import { hasMatch } from '../../contract/matches'
import { around, before, words } from '../forms'
import { rule } from '../rule'

const duty = /\b(?:shall|must|will|agrees? to|undertakes? to|is to|are to|is required to|are required to|required to|obliged to|fails? to|(?:does|do|has|have) not)\b/i
/** A number of hours, days or weeks near the word settles it: "promptly, and in any event within five days". */
const number = /\b(?:\d{1,3}|one|two|three|four|five|six|seven|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety)\)?[\s-](?:full |clear |calendar |business |working |consecutive )?(?:hours?|days?|weeks?|months?|minutes?)\b|\b(?:next|same) (?:business |working )?day\b/i

export default rule({
  id: 'amb-promptly', severity: 2, tier: 'likely', together: true,
  title: 'Says “promptly” or the like, and gives no number of days',
  why: 'Nobody can say on which day it is late, so a slow answer is hard to complain about.',
  ask: 'How many working days would that be at the latest?',
  fallback: 'Promptly, and in any case within [5] business days.',
  sources: ['Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: words({
    triggers: ['promptly', 'forthwith', 'prompt', 'timely', 'soon', 'delay', 'quickly', 'fast', 'course', 'convenience', 'immediately'],
    match: /\b(?:promptly|forthwith|in a (?:prompt|timely)(?: and \w+)? manner|on a timely basis|as soon as (?:is |it is |may be )?(?:(?:reasonably|commercially) )?(?:practicable|practical|possible)|without (?:undue|unreasonable) delay)\b|\b(?:in due course|at (?:its|their|the \w+['’]s) (?:earliest )?convenience|as (?:quickly|fast|early|soon) as (?:it|they|he|she) (?:reasonably )?can|without delay)\b|\bimmediately (?:after|when|once) (?:it|they|he|she|the [A-Z]\w+) (?:learns?|becomes? aware|discovers?|notices?|receives?)\b/i,
    when: found => hasMatch(found.input.slice(0, 2000), duty) && !hasMatch(around(found, 90, 120), number) && !/\bterminat\w+[^.;]{0,40}$/i.test(before(found, 60)),
    inDefinitions: false,
  }),
  flags: [
    'The baker shall answer every letter «in due course».',
    'The baker shall mend the oven «as quickly as it can».',
    'The Landlord shall «promptly» repair the roof.',
    'The Supplier must replace faulty goods «as soon as reasonably practicable» and refund the price «without undue delay».',
    'You agree to return the keys «forthwith» when the lease ends.',
    'The Client will answer questions «in a timely manner».',
  ],
  passes: [
    'The baker shall mend the oven within two days.',
    'The Landlord shall repair the roof within ten days.',
    'The Landlord shall promptly, and in any event within ten (10) days, repair the roof.',
    'The Supplier must replace faulty goods as soon as possible and no later than 48 hours after your call.',
    'He promptly left the room.',
    'If the rent is late the Landlord shall be free to terminate this lease forthwith.',
  ],
})
