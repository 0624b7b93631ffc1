import { everyMatch, firstMatch } from '../contract/matches'

/** Which way a value in normal form went. */
export type Direction = 'longer' | 'shorter' | 'higher' | 'lower' | 'later' | 'earlier'

/** Undefined where the two cannot be compared: two currencies, a month beside thirty days, two names. */
export function directionOf(before: string, after: string): Direction | undefined {
  if (isDay(before) && isDay(after)) return which(before < after, before > after, 'later', 'earlier')
  const [then, now] = [lengthOf(before), lengthOf(after)]
  if (then && now) return which(isShorter(then, now), isShorter(now, then), 'longer', 'shorter')
  // "USD 1200.00" and "USD 900.00", "4% a year" and "8% a year": the same words around another figure.
  const [low, high] = [figureIn(before), figureIn(after)]
  return low && high && low.around === high.around ? which(low.figure < high.figure, low.figure > high.figure, 'higher', 'lower') : undefined
}

const which = (more: boolean, less: boolean, up: Direction, down: Direction): Direction | undefined => (more ? up : less ? down : undefined)

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value)

type Length = { readonly months: number; readonly days: number }

function lengthOf(value: string): Length | undefined {
  if (value === 'perpetual') return { months: Infinity, days: 0 }
  const parts = firstMatch(value, /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/)
  if (!parts) return undefined
  const [years, months, weeks, days, hours] = parts.slice(1).map(part => Number(part ?? 0)) as [number, number, number, number, number]
  return { months: years * 12 + months, days: weeks * 7 + days + hours / 24 }
}

/** Months beside months and days beside days are compared as they are; of mixed ones only what is sure: a month has 28 to 31 days. */
function isShorter(a: Length, b: Length): boolean {
  if (a.days === b.days) return a.months < b.months
  if (a.months === b.months) return a.days < b.days
  return mostDays(a) < leastDays(b)
}

const mostDays = ({ months, days }: Length) => days + (months > 0 ? months * 30.5 + 1 : 0)
const leastDays = ({ months, days }: Length) => days + (months > 0 ? months * 30.4 - 2.4 : 0)

function figureIn(value: string): { readonly figure: number; readonly around: string } | undefined {
  const figures = [...everyMatch(value, /\d+(?:,\d{3})*(?:\.\d+)?/g)]
  return figures.length === 1 ? { figure: Number(figures[0]![0].replaceAll(',', '')), around: value.replace(figures[0]![0], '#') } : undefined
}
