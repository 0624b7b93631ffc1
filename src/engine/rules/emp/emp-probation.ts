import type { Duration } from '../../contract/contract'
import { quantitiesIn } from '../../contract/quantities-in'
import { onEmployee } from '../called'
import type { Hit, Reading } from '../rule'
import type { Sentence } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import { rule } from '../rule'

const trial = /\b(?:probation(?:ary)?|trial|introductory)\b(?: (?:period|term|employment))?/i
const job = /\b(?:employ\w*|job|work\w*|position|probation\w*)\b/i
const inMonths = ({ count, unit }: Duration): number => count * ({ hour: 0, day: 1 / 30, 'business-day': 1 / 21, week: 7 / 30, month: 1, quarter: 3, year: 12 })[unit]

/** A trial of more than so many months, or one that the employer alone may make longer. */
function long(sentence: Sentence, reading: Reading): Hit[] {
  const { text, start } = sentence
  const named = sentence.operative && firstMatch(text, trial)
  if (!named || !hasMatch(text, job) || hasMatch(text, /\b(?:free|subscription|clinical|jury|court|bench) trial|trial (?:by|subscription|date)|\bfree\b/i)) return []
  const against = onEmployee(undefined, sentence, reading)
  const hit = (from: number, to: number): Hit => ({ spans: [{ start: from, end: to }], ...(against ? { against } : {}) })
  const months = quantitiesIn(reading.contract, sentence).find(quantity => quantity.kind === 'duration' && inMonths(quantity) > reading.thresholds.probationMonths + 0.1
    && Math.abs(quantity.start - (start + named.index)) < 90 && !/\bnotice\b/i.test(text.slice(quantity.end - start, quantity.end - start + 30)))
  if (months) return [hit(months.start, months.end)]
  const longer = firstMatch(text, extended)
  return longer && !hasMatch(text, once) ? [hit(start + longer.index, start + longer.index + longer[0].length)] : []
}

const extended = /\b(?:may|can|reserves the right to)\b[^.;]{0,60}?\b(?:extend(?:ed)?|prolong(?:ed)?|lengthen(?:ed)?)\b/i
/** A limit to how often or how long, or the word of both. */
const once = /\b(?:once|one (?:time|further|extension)|up to|maximum|at most|by (?:a further |another )?(?:\w+ )?(?:\(?\d+\)? )?(?:days?|weeks?|months?)|mutual\w*|agree\w*|(?:further|additional) (?:period of )?(?:up to )?(?:\w+ )?(?:\(\d+\) )?(?:\d+ )?(?:days?|weeks?|months?))\b/i

export default rule({
  id: 'emp-probation', severity: 1, tier: 'fact', together: true,
  title: 'The probation is long, or has no fixed end',
  why: 'While it lasts you can lose the job more easily.',
  ask: 'Could it end after six months at the latest?',
  fallback: 'Six months at most, made longer only once and in writing.',
  sources: ['Practitioners’ checklists for employment'], labels: [],
  find: { triggers: ['probation', 'probationary', 'trial', 'introductory'], inSentence: long },
  flags: [
    'The first «twelve months» of the employment are a probationary period.',
    'The probation «may be extended» by the Employer.',
    'You are employed on probation for «nine (9) months».',
  ],
  passes: [
    'The first three months of the employment are a probationary period.',
    'The probation may be extended once.',
    'You may use the trial for twelve months before you pay.',
  ],
})
