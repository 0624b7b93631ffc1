import { onUnnamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'war-short', severity: 2, tier: 'fact', together: true,
  title: 'The promise of quality lasts less than three months',
  why: 'Many faults show only after a season of use, when nobody answers for them any more.',
  ask: 'Could the promise run for a year from the day that we start to use it?',
  fallback: 'Six months from acceptance.',
  sources: [], labels: ['cuad:warranty-duration'],
  find: words({
    triggers: ['warrants', 'warranty', 'warranted', 'guarantees', 'guarantee'],
    match: /\b(?:(?:warrants?|warranted|guarantees?)\b[^.;]{0,200}?\b(?:for (?:a|the) (?:\w+ )?period of|for|during the first|during a period of)|warranty period (?:is|of|shall be|lasts|means)(?: a period of)?|(?:warranty|guarantee) (?:of|is|lasts|runs)(?: for)?(?: a period of)?) (?<mark>(?:(?:[1-9]|[1-7]\d|8[0-8])|(?:seven|ten|fourteen|fifteen|twenty|thirty|forty-five|sixty)(?: \(\d\d?\))?)[ -](?:calendar |business |working )?days?|(?:one|two|1|2)(?: \([12]\))?[ -]months?)\b(?! (?:written |prior )?notice| to (?:cure|pay))/i,
    unless: /\b(?:cure|payment|invoice|remedy period|not (?:less|fewer) than|at least|minimum|longer of|greater of|extended|remainder|replacement|repaired|re-?performed)\b|\bdoes not (?:warrant|guarantee)|\bno warranty/i,
    against: onUnnamed,
  }),
  flags: [
    'The Supplier warrants the goods for «30 days» from delivery.',
    'The warranty period is «sixty (60) days».',
    'The Contractor guarantees its work for a period of «one month».',
  ],
  passes: [
    'The Supplier warrants the goods for 12 months from delivery.',
    'The warranty period is one hundred and eighty (180) days.',
    'The Contractor guarantees that it pays within a period of one month.',
  ],
})
