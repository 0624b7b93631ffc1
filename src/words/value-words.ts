/** Normal forms as a person writes them: "2026-12-01" is "1 December 2026", "P30D" is "30 days", "EUR 48000.00" is "€48,000". */
import { count, list } from './plain-words'
import { say } from './say'

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const dayHere = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const dayThisYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })

/** A key term's value in words; a plain name stays as it is. A contract without a last day need not last for ever. */
export function valueWords(value: string, kind = ''): string {
  if (value === 'perpetual') return kind === 'expiration-date' || kind === 'renewal-term' ? say('no fixed end') : say('for ever')
  return dateWords(value) ?? durationWords(value) ?? moneyWords(value) ?? value
}

/** The value in words where it says more than the quoted words already do, else ''. */
export function valueBeside(value: string, quote: string, kind = ''): string {
  const words = valueWords(value, kind)
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  // A bare “$” in the quote is enough: which dollar is meant is not worth saying each time.
  const bare = words.replace(/^[A-Z]+(?=\p{Sc})/u, '')
  return plain(quote).includes(plain(bare)) ? '' : words
}

/** When something was done, as "3 November", with the year where it is not this one. `iso` is an ISO 8601 time; '' where it is none. */
export function whenWords(iso: string, now: Date): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return ''
  return (at.getFullYear() === now.getFullYear() ? dayThisYear : dayHere).format(at)
}

/** A day as the reader's calendar has it: "3 November 2026"; '' where it is none. */
export const dayWords = (at: Date): string => (Number.isNaN(at.getTime()) ? '' : dayHere.format(at))

function dateWords(value: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
  const at = new Date(`${value}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? undefined : day.format(at)
}

/** In the order of ISO 8601. */
const units = [(n: number) => count(n, 'year'), (n: number) => count(n, 'month'), (n: number) => count(n, 'week'), (n: number) => count(n, 'day'), (n: number) => count(n, 'hour'), (n: number) => count(n, 'minute')] as const

function durationWords(value: string): string | undefined {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(value)
  if (!parts) return undefined
  const said = units.flatMap((unit, i) => parts[i + 1] === undefined ? [] : [unit(Number(parts[i + 1]))])
  return said.length > 0 ? list(said) : undefined
}

function moneyWords(value: string): string | undefined {
  const parts = /^([A-Z]{3}) (-?\d+(?:\.\d+)?)$/.exec(value)
  if (!parts) return undefined
  const amount = Number(parts[2])
  const whole = Number.isInteger(amount)
  try {
    return new Intl.NumberFormat('en-GB', { style: 'currency', currency: parts[1]!, minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 2 }).format(amount)
  } catch {
    return undefined
  }
}
