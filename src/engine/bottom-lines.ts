/** Whether the contract keeps to where the reader would stop: "payment within 30 days", "liable for 100,000 at least". */
import { firstMatch } from './contract/matches'

/** A bottom line as far as it can be held against the text. */
export type Tie = {
  /** A kind of key term: `payment-days`. */
  readonly term: string
  /** For days of the calendar, `at-most` is no later and `at-least` no sooner. */
  readonly comparison: 'at-most' | 'at-least' | 'is' | 'is-not'
  /** In the normal form of key terms: 'P30D', 'USD 100000.00', '2026-12-31', '1% per month', or a plain name. */
  readonly value: string
}

/** `terms` are indexes into the key terms: those that break it, or all that keep it. */
export type Kept =
  | { readonly state: 'kept' | 'broken'; readonly terms: readonly number[] }
  | { readonly state: 'cannot-tell'; readonly terms: readonly number[]; readonly because: 'not-found' | 'not-comparable' }

/** What the contract's key terms say of a bottom line. Where one of several breaks it, it is broken. */
export function heldAgainst({ term, comparison, value }: Tie, keyTerms: readonly { readonly kind: string; readonly value: string }[]): Kept {
  const judged = keyTerms.flatMap((found, i) => found.kind === term ? [{ i, keeps: keeps[comparison](found.value, value) }] : [])
  if (judged.length === 0) return { state: 'cannot-tell', terms: [], because: 'not-found' }
  const those = (wanted: boolean | undefined) => judged.flatMap(({ i, keeps }) => keeps === wanted ? [i] : [])
  const broken = those(false), unsure = those(undefined)
  if (broken.length > 0) return { state: 'broken', terms: broken }
  return unsure.length > 0 ? { state: 'cannot-tell', terms: unsure, because: 'not-comparable' } : { state: 'kept', terms: those(true) }
}

/** For the contract's value and the reader's; undefined where it cannot be told. */
type Comparison = (found: string, wanted: string) => boolean | undefined

const atMost: Comparison = (found, wanted) => {
  const sizes = sizesOf(found, wanted)
  if (!sizes) return undefined
  const [a, b] = sizes
  return a.most <= b.least || found === wanted ? true : a.least > b.most ? false : undefined
}

const same: Comparison = (found, wanted) => {
  const [a, b] = [folded(found), folded(wanted)]
  if (a === b) return true
  const sizes = sizesOf(found, wanted)
  if (sizes) return sizes[0].least > sizes[1].most || sizes[0].most < sizes[1].least ? false : sizes.every(({ least, most }) => least === most) ? true : undefined
  // "England" and "England and Wales" may well mean the same place.
  return measured(found) || measured(wanted) || a.includes(b) || b.includes(a) ? undefined : false
}

const keeps: Readonly<Record<Tie['comparison'], Comparison>> = {
  'at-most': atMost,
  'at-least': (found, wanted) => atMost(wanted, found),
  is: same,
  'is-not': (found, wanted) => {
    const is = same(found, wanted)
    return is === undefined ? undefined : !is
  },
}

const folded = (value: string) => value.toLowerCase().replace(/\s+/g, ' ').trim()

/** Something with a size. A month has 28 days or up to 31, so what is measured in both may overlap. */
type Measured = { readonly unit: string; readonly least: number; readonly most: number; /** Where it is whole months. */ readonly months?: number }

function sizesOf(found: string, wanted: string): readonly [Measured, Measured] | undefined {
  const a = measured(found), b = measured(wanted)
  if (!a || !b || a.unit !== b.unit) return undefined
  if (a.months === undefined || b.months === undefined) return [a, b]
  return [{ ...a, least: a.months, most: a.months }, { ...b, least: b.months, most: b.months }]
}

function measured(value: string): Measured | undefined {
  if (value === 'perpetual') return { unit: 'days', least: Infinity, most: Infinity, months: Infinity }
  const money = /^([A-Z]{3}) (-?\d{1,15}(?:\.\d{1,4})?)$/.exec(value)
  if (money) return exactly(money[1]!, Number(money[2]))
  const percent = /^(\d{1,9}(?:\.\d{1,9})?) ?(%.{0,80})$/.exec(value)
  if (percent) return exactly(folded(percent[2]!), Number(percent[1]))
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN
  return Number.isNaN(day) ? duration(value) : exactly('calendar', day)
}

const exactly = (unit: string, size: number): Measured => ({ unit, least: size, most: size })

/** Days in so many months in a row, at the least and at the most, up to a year. */
const fewest = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334]
const longest = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337]

function duration(value: string): Measured | undefined {
  const parts = firstMatch(value, /^P(?=[\dT])(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(\d{1,5})H)?$/)
  if (!parts) return undefined
  const [years, months, weeks, days, hours] = parts.slice(1).map(part => part === undefined ? 0 : Number(part)) as [number, number, number, number, number]
  const inMonths = years * 12 + months, inDays = weeks * 7 + days + hours / 24
  const whole = Math.floor(inMonths / 12), rest = inMonths % 12
  return {
    unit: 'days',
    least: whole * 365 + Math.max(0, Math.floor(whole / 4) - 1) + fewest[rest]! + inDays,
    most: whole * 365 + Math.ceil(whole / 4) + longest[rest]! + inDays,
    ...inDays === 0 && { months: inMonths },
  }
}
