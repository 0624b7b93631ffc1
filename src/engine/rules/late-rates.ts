/** Rates for less than a year, and what they come to in a year. */
import { rateInWords } from './figures'

/** “1.5% per month”: the groups `rate` and `unit`. */
export const lateRate = /(?<mark>(?<![\d/.,])(?<rate>\d{1,2}(?:\.\d{1,3})?) ?(?:%|per ?cent|percent)\)? ?(?:per|a|each|every|for each) ?(?:calendar )?(?<unit>month|week|day)\b)/i

const periods: Readonly<Record<string, number>> = { month: 12, week: 52, day: 365 }

/** "1.5% a month is 18% a year; with interest on interest, 19.56%." */
export function yearly({ groups }: RegExpExecArray): string {
  const rate = Number(groups?.['rate']), unit = (groups?.['unit'] ?? 'month').toLowerCase(), times = periods[unit] ?? 12
  return `${rateInWords(rate)} a ${unit} is ${rateInWords(rate * times)} a year; with interest on interest, ${rateInWords(((1 + rate / 100) ** times - 1) * 100)}.`
}
