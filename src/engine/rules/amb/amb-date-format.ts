import type { Span } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** Two numbers that may each be a day or a month, and a year. Dates with full stops are left alone: those who write them put the day first. */
const numeric = /(?<![\d/.-])(?<first>0?[1-9]|1[0-2])(?<join>[/-])(?<second>0?[1-9]|1[0-2])\k<join>(?:(?:19|20)\d\d|(?<=\b(?:of|on|by|dated|until|from|before|after|is|to) \d{1,2}[/-]\d{1,2}[/-])[2-4]\d)(?![\d/-])/g

/** Another date of the same contract that reads only one way shows which number is the month. */
const tellsTheOrder = ({ contract }: Reading): boolean =>
  hasMatch(contract.text, /(?<![\d/.-])(?:(?:1[3-9]|2\d|3[01])[/-]\d{1,2}|\d{1,2}[/-](?:1[3-9]|2\d|3[01]))[/-](?:19|20)?\d\d(?![\d/-])|\b(?:dd|mm)[/-](?:dd|mm)[/-]yy/i)

/** The day of a signature, and of a page's foot. */
const signed = /\/s\/[^;]{0,100}$|\bdate(?:d|s)?: {0,3}$/i, footed = /^\s{0,40}(?:\/s\/|Page \d)/

/** At places in the sentence. */
const datesIn = rememberInSentence((text): readonly Span[] =>
  !text.includes('/') && !text.includes('-') ? [] : [...everyMatch(text, numeric)].flatMap(({ index, 0: date, groups, input }) => {
    if (Number(groups!['first']) === Number(groups!['second']) || hasMatch(input.slice(Math.max(0, index - 120), index), signed) || hasMatch(input.slice(index + date.length, index + date.length + 50), footed)) return []
    return [{ start: index, end: index + date.length }]
  }))

export default rule({
  id: 'amb-date-format', severity: 2, tier: 'fact', together: true,
  title: 'A date that reads two ways',
  why: 'In some countries the first number is the day, in others the month: the two readings can lie months apart.',
  ask: 'Which day is meant? Could we write the month as a word?',
  fallback: 'Write the month in letters, such as 3 April 2026.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: {
    inContract: reading => {
      // A sentence that runs over a page end has the page's foot in it, and feet have dates that bind nobody.
      const feet = reading.contract.blocks.filter(({ kind }) => kind === 'furniture')
      const hits = reading.contract.sentences.filter(({ operative }) => operative).flatMap(({ text, start }) => datesIn(text).map(at => ({ start: start + at.start, end: start + at.end })))
        .filter(at => !feet.some(({ start, end }) => start <= at.start && at.end <= end)).map((at): Hit => ({ spans: [at] }))
      return hits.length && !tellsTheOrder(reading) ? hits : []
    },
  },
  flags: [
    'This lease is made as of «3/8/27» between us.',
    'The lease begins on «03/04/2026».',
    'Payment is due on «5/6/2027» and on «7/8/2027».',
    'The licence ends on «11-12-2026».',
  ],
  passes: [
    'This lease is made as of 3/18/27 between us.',
    'The lease begins on 3 April 2026.',
    'Payment is due on 15/6/2027 and on 7/8/2027.',
    'The licence ends on 12-12-2026.',
    'The licence ends on 2026-11-12 under file 3/4.',
    'The lease begins soon. By: /s/ Ann Lee, Date: 4/8/2026, for the Landlord.',
  ],
})
