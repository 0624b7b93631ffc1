/** Dates that are no more than a trace of one: a month and its year, a blank after "dated", a year on a line of its own. */
import type { Contract, Sentence, Span } from '../contract/contract'
import { datesIn as dayIn } from '../contract/dates'
import { monthPattern } from '../contract/date-words'
import { firstMatch, hasMatch } from '../contract/matches'
import { rememberInSentence } from '../contract/memory'
import type { DateHere } from './dates-in'

const monthAndYear = new RegExp(String.raw`(?<![\p{L}\d]\s?)${monthPattern},?\s{1,3}(?:of\s)?(?:19|20)\d\d(?!\d)`, 'u')
const monthName = new RegExp(monthPattern, 'u')
const yearAlone = /^[\s,_-]{0,8}(?:19|20)\d\d\W{0,3}$/
const blankAfter = /\b(?:dated|made|entered into|effective)(?: and \w+)?(?: as)?(?: of| on)?(?: the| this)?:?\s{0,3}(_{3,40}|\[[^\]\n]{0,30}\]|●)/i

/** Read only where a sentence of the opening has no other date. None of these has a day. */
export function looseDates({ text: whole }: Contract, { start, end, text }: Sentence): DateHere[] {
  const trace = traceIn(text)
  if (!trace) return []
  // The rest of a date may stand on the next line.
  const broken = trace.month ? dayIn(whole.slice(start, end + 60).replace(/\s|-(?=-)|(?<=-)-/g, ' ')).find(date => date.iso && start + date.start < end && start + date.end > end) : undefined
  if (broken?.iso) return [{ start: start + broken.start, end: start + broken.end, iso: broken.iso }]
  return trace.at ? [{ start: start + trace.at.start, end: start + trace.at.end }] : []
}

/** What a sentence has of a date by itself: whether it names a month, and where the trace stands in it. */
const traceIn = rememberInSentence((text): { readonly month: boolean; readonly at?: Span } | undefined => {
  if (text.length > 2_000) return undefined
  const month = hasMatch(text, monthName), bare = firstMatch(text, blankAfter)
  if (bare) return { month, at: { start: bare.index + bare[0].length - bare[1]!.length, end: bare.index + bare[0].length } }
  const m = firstMatch(text, monthAndYear) ?? firstMatch(text, yearAlone)
  return m ? { month, at: { start: m.index, end: m.index + m[0].length } } : month ? { month } : undefined
})
