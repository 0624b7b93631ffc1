/** How sums, days and rates that were worked out are written in a finding. */
import type { Duration } from '../contract/contract'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** '2027-11-01' as '1 November 2027'. */
export const dayInWords = (iso: string): string => `${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`

/** 32400 and 'EUR' as 'EUR 32,400'; cents only where there are any. */
export function sumInWords(amount: number, currency: string | undefined): string {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.')
  const figures = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (cents === '00' ? '' : `.${cents}`)
  return currency ? `${currency} ${figures}` : figures
}

/** 19.5618 as '19.56%', 18 as '18%'. */
export const rateInWords = (rate: number): string => `${String(Number(rate.toFixed(2)))}%`

/** 1 and 'month' as '1 month'. */
export const lengthInWords = ({ count, unit }: Pick<Duration, 'count' | 'unit'>): string => `${count} ${unit.replace('-', ' ')}${count === 1 ? '' : 's'}`

/** The shortest and the longest that a duration can be, in days. */
export function daysOf({ count, unit }: Pick<Duration, 'count' | 'unit'>): readonly [least: number, most: number] {
  const [least, most] = ({ hour: [1 / 24, 1 / 24], day: [1, 1], 'business-day': [1, 2], week: [7, 7], month: [28, 31], quarter: [90, 92], year: [365, 366] } as const)[unit]
  return [Math.max(count * least, unit === 'month' ? Math.floor(count * 30.3) : 0), count * most]
}

/** An ISO 8601 duration of years, months, weeks or days. */
export function durationOf(iso: string): Pick<Duration, 'count' | 'unit'> | undefined {
  const found = /^P(\d{1,4})([YMWD])$/.exec(iso)
  const unit = found && ({ Y: 'year', M: 'month', W: 'week', D: 'day' } as const)[found[2] as 'Y' | 'M' | 'W' | 'D']
  return unit ? { count: Number(found[1]), unit } : undefined
}
