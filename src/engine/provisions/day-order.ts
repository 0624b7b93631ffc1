/** Whether a contract writes 7/5/2011 for the fifth of July or for the seventh of May. */
import type { Sentence } from '../contract/contract'
import { everyMatch, firstMatch } from '../contract/matches'
import { rememberInContract, rememberInSentence } from '../contract/memory'

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const american = new RegExp(String.raw`\b(?:${months}) \d{1,2}(?:st|nd|rd|th)?,? ?\d{4}\b`, 'g'), british = new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:${months}),? \d{4}\b`, 'g')
const numeric = /(?<![\d/.$-])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g
const states = /\b(?:Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North Carolina|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|U\.S\.|USA|United States)\b|\bInc\./g
const elsewhere = /\b(?:England|Wales|Scotland|Ireland|London|Australia|New Zealand|India|Singapore|Hong Kong|South Africa|Germany|France|Netherlands|VAT|GmbH|Pty|PLC|plc)\b|[£€]/g
/** So much of the text tells where it comes from, in characters. */
const far = 400_000

export type DayOrder = 'month-first' | 'day-first' | undefined

/** Told by its dates that can be read one way only, else by those that name the month, else by the country that it speaks of; undefined where these are silent or at odds. */
export const dayOrder = rememberInContract(({ sentences }): DayOrder => {
  const read = sentences.filter(({ end }) => end <= far)
  const [monthFirst, dayFirst] = total(read, figuresIn)
  return most(monthFirst, dayFirst) ?? (monthFirst ? undefined : most(...total(read, namedIn)) ?? most(...total(read, countriesIn)))
})

type Counts = readonly [monthFirst: number, dayFirst: number]

/** What each sentence says is remembered with it; most say nothing. */
function total(sentences: readonly Sentence[], countsIn: (sentence: string) => Counts | undefined): Counts {
  let monthFirst = 0, dayFirst = 0
  for (const { text } of sentences) {
    const counts = countsIn(text)
    if (!counts) continue
    monthFirst += counts[0]
    dayFirst += counts[1]
  }
  return [monthFirst, dayFirst]
}

const unlessNone = (monthFirst: number, dayFirst: number): Counts | undefined => (monthFirst + dayFirst > 0 ? [monthFirst, dayFirst] : undefined)

const figuresIn = rememberInSentence(text => {
  if (!text.includes('/')) return undefined
  const read = [...everyMatch(text, numeric)].map(m => [Number(m[1]), Number(m[2])] as const)
  return unlessNone(read.filter(([first, second]) => second > 12 && first <= 12).length, read.filter(([first, second]) => first > 12 && second <= 12).length)
})
const namedIn = rememberInSentence(text => unlessNone(count(text, american), count(text, british)))
const countriesIn = rememberInSentence(text => unlessNone(count(text, states), count(text, elsewhere)))

/** One of the two only where it has no rival, or is thrice as frequent. */
const most = (monthFirst: number, dayFirst: number): DayOrder => (monthFirst > dayFirst * 3 ? 'month-first' : dayFirst > monthFirst * 3 ? 'day-first' : undefined)

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length

/** The day that a date of two readings means in this order, as YYYY-MM-DD; undefined where the order is unknown. */
export function inOrder(written: string, order: DayOrder): string | undefined {
  const m = firstMatch(written, /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/)
  if (!m || !order) return undefined
  const [month, day] = order === 'month-first' ? [m[1]!, m[2]!] : [m[2]!, m[1]!]
  const year = m[3]!.length === 4 ? m[3]! : `${Number(m[3]) >= 70 ? 19 : 20}${m[3]!}`
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
