/** Bottom lines that can be held against the text: of what kinds of key terms, in plain words, and in the normal form that is compared. */
import type { Tie } from '../../engine/bottom-lines'
import { termWords } from '../../words/term-words'
import { valueWords } from '../../words/value-words'
import { say } from '../../words/say'

export type Measure = 'duration' | 'money' | 'rate' | 'day' | 'name'

type Tieable = { readonly term: string; readonly measure: Measure; /** What readers mostly ask of it. */ readonly comparison: Tie['comparison'] }

export const tieable: readonly Tieable[] = [
  { term: 'payment-days', measure: 'duration', comparison: 'at-most' },
  { term: 'fees', measure: 'money', comparison: 'at-most' },
  { term: 'late-interest', measure: 'rate', comparison: 'at-most' },
  { term: 'cap-on-liability', measure: 'money', comparison: 'at-least' },
  { term: 'insurance-amount', measure: 'money', comparison: 'at-most' },
  { term: 'duration', measure: 'duration', comparison: 'at-most' },
  { term: 'renewal-term', measure: 'duration', comparison: 'at-most' },
  { term: 'notice-to-terminate', measure: 'duration', comparison: 'at-most' },
  { term: 'notice-period-to-terminate-renewal', measure: 'duration', comparison: 'at-most' },
  { term: 'cure-period', measure: 'duration', comparison: 'at-least' },
  { term: 'delivery-date', measure: 'day', comparison: 'at-most' },
  { term: 'effective-date', measure: 'day', comparison: 'at-least' },
  { term: 'expiration-date', measure: 'day', comparison: 'at-most' },
  { term: 'warranty-duration', measure: 'duration', comparison: 'at-least' },
  { term: 'confidentiality-duration', measure: 'duration', comparison: 'at-most' },
  { term: 'non-compete-duration', measure: 'duration', comparison: 'at-most' },
  { term: 'governing-law', measure: 'name', comparison: 'is' },
  { term: 'forum', measure: 'name', comparison: 'is' },
]

export const measureOf = (term: string): Measure => tieable.find(one => one.term === term)?.measure ?? 'name'

const sizes = { 'at-most': say('at most'), 'at-least': say('at least'), is: say('exactly'), 'is-not': say('anything but') } as const

/** In the order in which they are offered. */
export const comparisonsOf = (measure: Measure): readonly (readonly [Tie['comparison'], string])[] => {
  if (measure === 'name') return [['is', say('is')], ['is-not', say('is not')]]
  if (measure === 'day') return [['at-most', say('no later than')], ['at-least', say('no sooner than')], ['is', say('on')]]
  return (['at-most', 'at-least', 'is', 'is-not'] as const).map(name => [name, sizes[name]])
}

/** What each measure counts in; the first is taken where nothing is known. */
export const unitsOf: Readonly<Record<Measure, readonly (readonly [unit: string, words: string])[]>> = {
  duration: [['D', say('days')], ['W', say('weeks')], ['M', say('months')], ['Y', say('years')]],
  rate: [['% per month', say('% a month')], ['% per year', say('% a year')]],
  money: ['EUR', 'GBP', 'USD', 'AUD', 'CAD', 'CHF', 'JPY', 'NZD', 'SEK', 'NOK', 'DKK', 'INR', 'SGD', 'ZAR'].map(code => [code, code]),
  day: [],
  name: [],
}

export type Parts = { readonly amount: string; readonly unit: string }

/** The normal form, or undefined while the reader has not written it all. */
export function valueOf(measure: Measure, { amount, unit }: Parts): string | undefined {
  const written = amount.trim()
  if (measure === 'name') return written === '' ? undefined : written
  if (measure === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : undefined
  const plain = written.replaceAll(/[,\s]/g, '')
  if (measure === 'duration') return /^\d{1,5}$/.test(plain) ? `P${Number(plain)}${unit}` : undefined
  if (!/^\d{1,9}(?:\.\d{1,4})?$/.test(plain)) return undefined
  return measure === 'money' ? `${unit} ${Number(plain).toFixed(2)}` : `${Number(plain)}${unit}`
}

/** What the reader wrote, from the normal form. */
export function partsOf(measure: Measure, value: string): Parts {
  const found = { duration: /^P(\d+)([DWMY])$/, money: /^[A-Z]{3} (\d+(?:\.\d+)?)$/, rate: /^(\d+(?:\.\d+)?)(% per \w+)$/, day: undefined, name: undefined }[measure]?.exec(value)
  if (measure === 'money') return { amount: found ? String(Number(found[1])) : '', unit: value.slice(0, 3) }
  return found ? { amount: found[1]!, unit: found[2]! } : { amount: measure === 'day' || measure === 'name' ? value : '', unit: unitsOf[measure][0]?.[0] ?? '' }
}

/** "Days to pay: at most 30 days". */
export function sentenceOf({ term, comparison, value }: Tie): string {
  const measure = measureOf(term)
  const how = measure === 'name' ? comparison === 'is-not' ? 'not' : '' : comparisonsOf(measure).find(([name]) => name === comparison)?.[1] ?? sizes[comparison]
  return `${termWords(term)}: ${[how, valueWords(value)].filter(part => part !== '').join(' ')}`
}
