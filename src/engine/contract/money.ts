import type { Money, Sentence, WordIndex } from './contract'
import { continentalSums } from './continental-sums'
import { everyMatch, hasMatch } from './matches'
import { figures, numberWords, valueOf, valueOfFigures } from './number-words'
import { untaken } from './untaken'
import { sentencesWithAny } from './words'

type Found = Omit<Money, 'sentence'>

const symbols: ReadonlyMap<string, string> = new Map([['US$', 'USD'], ['U.S.$', 'USD'], ['U.S. $', 'USD'], ['US $', 'USD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['CAD$', 'CAD'], ['CDN$', 'CAD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['NZ$', 'NZD'], ['HK$', 'HKD'], ['S$', 'SGD'], ['R$', 'BRL'], ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'], ['₹', 'INR'], ['₪', 'ILS'], ['RMB', 'CNY'], ['RMB¥', 'CNY']])
const codes = 'USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|RMB|HKD|SGD|INR|SEK|NOK|DKK|ZAR|ILS|NIS|BRL|MXN|PLN|KRW|AED'
const symbol = `(?:U\\.S\\. ?\\$|US ?\\$|CAD ?\\$|CDN ?\\$|CA?\\$|AU?\\$|NZ\\$|HK\\$|S\\$|R\\$|RMB ?¥?|[$£€¥₹₪])`
const scale = '(?:k|m|mm|bn|b|million|billion|thousand|mio\\.?)(?![\\p{L}\\p{N}])'
const names: readonly (readonly [RegExp, string])[] = [[/canadian dollar|\bcad\b/i, 'CAD'], [/australian dollar/i, 'AUD'], [/new zealand dollar/i, 'NZD'], [/hong kong dollar/i, 'HKD'], [/singapore dollar/i, 'SGD'], [/dollar/i, 'USD'], [/euro/i, 'EUR'], [/pounds?\s?sterling|pounds?/i, 'GBP'], [/yen/i, 'JPY'], [/rupee/i, 'INR'], [/swiss franc/i, 'CHF'], [/renminbi|yuan/i, 'CNY'], [/shekel/i, 'ILS']]
const nameWords = '(?:(?:U\\.?S\\.?|United States|Canadian|Australian|New Zealand|Hong Kong|Singapore|Swiss|Indian|Japanese|New Israeli)\\s{1,3})?(?:dollars?|euros?|pounds?\\s?sterling|pounds?|yen|rupees?|francs?|renminbi|yuan|shekels?)(?![\\p{L}])(?:\\s{1,3}\\(?(?:U\\.?S\\.?A?)\\)?)?'
const amount = `(?:(${symbol})|(?<![\\p{L}])(${codes})\\s?\\$?)\\s{0,2}(${figures})(?:\\s{0,2}(${scale}))?`

const spelled = new RegExp(`(?<![\\p{L}\\p{N}-])(${numberWords})(?:\\s{1,3}and\\s{1,3}(?:no|\\d{1,2})\\/100(?:ths?)?)?\\s{0,3}(${nameWords})?\\s{0,3}[(\\[]\\s{0,2}${amount}([^()]{0,14})[)\\]]`, 'giu')
const plain = new RegExp(`${amount}(?!\\d)`, 'gu')
const named = new RegExp(`(?<![\\p{L}\\p{N}.,$€£])(?:(${numberWords})|(${figures})(?:\\s{0,2}(${scale}))?)\\s{1,3}(?:(${nameWords})|(${codes})(?![\\p{L}]))`, 'giu')

/** Most sums have a sign and no name: a short look before the long pattern is tried at every letter. */
const namesSome = new RegExp(`dollar|euro|pound|yen|rupee|franc|renminbi|yuan|shekel|${codes}`, 'i')

/** Sums of money in a sentence; `dollar` is what a bare $ means in this contract. Places are in the sentence. */
export function moneyIn(text: string, dollar: string): Found[] {
  const found: Found[] = [], free = untaken()
  const push = (one: Found) => {
    if (Number.isFinite(one.amount) && free(one.start, one.end)) found.push(one)
  }
  for (const { currency, amount: value, start, end } of continentalSums(text)) push({ kind: 'money', currency, amount: value, start, end })
  if (text.includes('(') || text.includes('[')) for (const m of everyMatch(text, spelled)) {
    const words = valueOf(m[1]!)
    const before = text.slice(Math.max(0, m.index - 14), m.index)
    const broken = hasMatch(before, /(?:[-–]\s?|\d\s|(?:ty|teen|hundred|thousand|million|dollars|point|\))[\s-]{1,3}(?:and\s)?)$/i) || /^\s?[,.O\d]/.test(m[7]!) || /^(?:hundred|thousand|million|billion)/i.test(m[1]!) || /\/100|\bcents?\b/i.test(m[0])
    const currency = currencyOf(m[3], m[4], dollar)
    push({ kind: 'money', ...(currency ? { currency } : {}), amount: scaled(valueOfFigures(m[5]!, currency === 'EUR'), m[6]), ...(words === undefined || broken ? {} : { inWords: words }), start: m.index, end: m.index + m[0].length })
  }
  for (const m of everyMatch(text, plain)) {
    const currency = currencyOf(m[1], m[2], dollar)
    push({ kind: 'money', ...(currency ? { currency } : {}), amount: scaled(valueOfFigures(m[3]!, currency === 'EUR'), m[4]), start: m.index, end: m.index + m[0].length })
  }
  if (hasMatch(text, namesSome)) for (const m of everyMatch(text, named)) {
    const value = m[1] === undefined ? scaled(valueOfFigures(m[2]!, /euro|EUR/i.test(m[0])), m[3]) : valueOf(m[1])
    const currency = m[5] ? m[5].toUpperCase().replace('RMB', 'CNY').replace('NIS', 'ILS') : names.find(([name]) => hasMatch(m[4]!, name))?.[1]
    if (value !== undefined) push({ kind: 'money', ...(currency ? { currency: currency === 'USD' && !/U\.?S|United/i.test(m[0]) ? dollar : currency } : {}), amount: value, start: m.index, end: m.index + m[0].length })
  }
  return found
}

/** What a bare $ stands for: the dollar that the contract names most plainly, else the American one. */
export function dollarOf(sentences: readonly Sentence[], words: WordIndex): string {
  const says = (names: readonly string[], dollar: RegExp): boolean => sentencesWithAny(words, names).some(index => hasMatch(sentences[index]!.text, dollar))
  if (says(['canada', 'canadian'], /\b(?:lawful money of Canada|(?:in|are) Canadian (?:dollars|currency|funds))\b/i)) return 'CAD'
  if (says(['australian'], /\b(?:in|are) Australian (?:dollars|currency)\b/i)) return 'AUD'
  return says(['zealand'], /\bNew Zealand dollars\b/i) ? 'NZD' : 'USD'
}

function currencyOf(mark: string | undefined, code: string | undefined, dollar: string): string | undefined {
  if (code) return code.toUpperCase().replace('RMB', 'CNY').replace('NIS', 'ILS')
  if (mark === '$') return dollar
  return mark === undefined ? undefined : symbols.get(mark) ?? symbols.get(mark.replace(/\s/g, '')) ?? dollar
}

function scaled(value: number, by: string | undefined): number {
  if (by === undefined) return value
  const word = by.toLowerCase()
  return Math.round(value * (/^(?:k|thousand)$/.test(word) ? 1e3 : /^(?:bn|b|billion)$/.test(word) ? 1e9 : 1e6) * 100) / 100
}
