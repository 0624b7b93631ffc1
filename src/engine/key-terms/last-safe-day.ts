import type { Contract, Span } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import type { Provision } from '../provisions/provision'
import { endOfTerm } from './expiration-date'
import { subtractDuration } from './iso-dates'
import type { KeyTermKind } from './key-term'
import { noticePeriodToTerminateRenewal } from './notice-period-to-terminate-renewal'

/** The last day on which a notice against the first renewal still comes in time; none where the end of the term is not known. Marked is the notice that it rests on. */
export const lastSafeDay: KeyTermKind = {
  kind: 'last-safe-day',
  find: (contract, provisions) => lastDayFor(contract, provisions),
  finds: [
    ['This Agreement runs until 31 December 2027 and renews for successive one-year terms unless either party gives notice at least «60 days» before the end of the term.', '2027-11-01'],
    ['This Agreement is made as of 31 August 2021.\n\nThe term of this Agreement is one year from the date hereof.\n\nThis Agreement then renews for successive one-year terms unless either party gives notice at least «six months» before the end of the term.', '2022-02-28'],
    ['This Agreement is made as of 4 March 2021.\n\nThe term of this Agreement is one year from the date hereof.\n\nThis Agreement then renews for successive one-year terms unless either party gives notice at least «30 days» before the end of the term.', '2022-02-01'],
    ['This Agreement is made as of 4 March 2021.\n\nThe term begins on the date hereof and ends on the last day of the month in which the second anniversary of the date hereof falls.\n\nThis Agreement then renews for successive one-year terms unless either party gives notice at least «30 days» before the end of the term.', '2023-03-01'],
  ],
  passes: [
    'The term of this Agreement is one year from the opening of the shop.\n\nThis Agreement renews for successive one-year terms unless either party gives notice at least 60 days before the end of the term.',
    'This Agreement runs until 31 December 2027.',
    // Which days are business days the contract does not say.
    'This Agreement runs until 31 December 2027 and renews for successive one-year terms unless either party gives notice at least 60 business days before the end of the term.',
  ],
}

function lastDayFor(contract: Contract, provisions: readonly Provision[]): (Span & { readonly value: string })[] {
  const notice = noticePeriodToTerminateRenewal.find(contract, provisions)[0], end = endOfTerm(contract)
  if (!notice || !end || end.value === 'perpetual' || notice.value.startsWith('PT') || hasMatch(contract.text.slice(notice.start, notice.end), workingDays)) return []
  // A term of one year from 4 March is over when 3 March is: a notice must reckon from that day.
  const lastDay = isLast(contract, end) ? end.value : subtractDuration(end.value, 'P1D')
  const value = lastDay && subtractDuration(lastDay, notice.value)
  return value ? [{ start: notice.start, end: notice.end, value }] : []
}

/** Which days these are hangs on the place and its holidays. */
const workingDays = /\b(?:business|working|banking|trading)[\s-]/i

/** Whether the end is a day that belongs to the term: one that is written out, or the last of a month or a year. */
function isLast({ text }: Contract, { start, end }: Span): boolean {
  if (/\d{4}|\d[/.-]\d/.test(text.slice(start, end))) return true
  return hasMatch(text.slice(Math.max(0, start - 70), end + 50), /\b(?:last day|end) of (?:the|that|such) (?:\w+[- ]){0,2}(?:month|year)\b/i)
}
