import { onUnnamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'war-short', severity: 2, tier: 'fact', together: true,
  title: 'The promise of quality is short',
  why: 'Many faults show only after a season of use, when nobody answers for them any more.',
  ask: 'Could the promise run for a year from the day that we start to use it?',
  fallback: 'Six months from acceptance.',
  sources: [], labels: ['cuad:warranty-duration'],
  find: words({
    triggers: ['warrants', 'warranty', 'warranted', 'guarantees', 'guarantee'],
    match: /\b(?:(?:warrants?|warranted|guarantees?)\b[^.;]{0,200}?\b(?:for (?:a|the) (?:\w+ )?period of|for|during the first|during a period of)|warranty period (?:is|of|shall be|lasts|means)(?: a period of)?|(?:warranty|guarantee) (?:of|is|lasts|runs)(?: for)?(?: a period of)?) (?<mark>(?:[1-9]\d{0,3}|one|two|three|four|five|six|seven|nine|ten|twelve|fourteen|fifteen|eighteen|twenty|thirty|forty-five|sixty|ninety)(?: \(\d{1,3}\))?[ -](?:(?:calendar |business |working )?days?|months?|years?))\b(?! (?:written |prior )?notice| to (?:cure|pay))/i,
    unless: /\b(?:cure|payment|invoice|remedy period|not (?:less|fewer) than|at least|minimum|longer of|greater of|extended|remainder|replacement|repaired|re-?performed)\b|\bdoes not (?:warrant|guarantee)|\bno warranty/i,
    when: ({ groups }, _, { thresholds: { warrantyDays } }) => daysIn(groups!['mark']!) < warrantyDays,
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

const numbers: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, nine: 9, ten: 10, twelve: 12, fourteen: 14, fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, 'forty-five': 45, sixty: 60, ninety: 90,
}

/** Of "sixty (60) days" or "two months"; a month has 30 days, and five business days are seven days. */
function daysIn(mark: string): number {
  const words = mark.toLowerCase(), first = words.slice(0, words.search(/[ (]|-(?:\w+ )?(?:days?|months?|years?)/))
  const count = Object.hasOwn(numbers, first) ? numbers[first]! : Number(first)
  return count * (words.includes('year') ? 365 : words.includes('month') ? 30 : /business|working/.test(words) ? 1.4 : 1)
}
