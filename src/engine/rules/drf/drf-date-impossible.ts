import type { Sentence, Span } from '../../contract/contract'
import { everyMatch } from '../../contract/matches'
import type { Reading, Hit } from '../rule'
import { rule } from '../rule'
import { datesIn, daysIn, exists, weekdayOf } from './dates'

const impossible = ({ contract }: Reading): Hit[] =>
  contract.sentences.filter(({ operative }) => operative).flatMap(({ text, start }) => datesIn(text, start))
    // A day above 31 is a page number or a count that ran into a date, not a slip of the calendar.
    .filter(date => date.day <= 31 && date.month <= 12 && (!exists(date) || (date.weekday !== undefined && date.weekday !== weekdayOf(date))))
    .map(({ start, end }): Span => ({ start, end })).concat(contract.sentences.filter(({ operative, text }) => operative && text.includes('/')).flatMap(inFigures))
    .map(span => ({ spans: [span] }))

/** “04/31/2027”: no day of the calendar, whichever figure is the month. */
const inFigures = ({ text, start }: Sentence): Span[] => [...everyMatch(text, /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/-])/g)].flatMap(({ index, 0: words, 1: a, 2: b, 3: y }) => {
  const [one, other, year] = [Number(a), Number(b), Number(y)]
  const isDay = (day: number, month: number) => month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  return one > 31 || other > 31 || (one > 12 && other > 12) || isDay(one, other) || isDay(other, one) ? [] : [{ start: start + index, end: start + index + words.length }]
})

export default rule({
  id: 'drf-date-impossible', severity: 3, tier: 'fact',
  title: 'A day that is not in the calendar',
  why: 'The day does not exist, or is not that day of the week. A deadline on it can be argued either way.',
  ask: 'Which day is meant?',
  fallback: 'The right date, with the month in letters.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: impossible },
  flags: [
    'The first rent is due on «04/31/2027» at noon.',
    'The lease ends on «31 April 2027».',
    'Payment is due on «February 30, 2026» at noon.',
    'The goods arrive on «Monday, 5 March 2026».',
    'The licence ends on «2027-02-29».',
  ],
  passes: [
    'The first rent is due on 04/30/2027 at noon.',
    'The lease ends on 30 April 2027.',
    'Payment is due on February 29, 2028 at noon.',
    'The goods arrive on Thursday, 5 March 2026.',
    'Order 2027-13-45-7 was placed in May 2026.',
    'See page 34 May 2026.',
  ],
})
