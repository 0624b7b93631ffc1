import type { Quantity, Sentence, WordIndex } from './contract'
import { datesIn } from './dates'
import { durationsIn } from './durations'
import { hasMatch } from './matches'
import { rememberInSentence } from './memory'
import { dollarOf, moneyIn } from './money'
import { percentagesIn } from './percentages'
import { centWord, currencySign, currencyWord, figure, percentSign, timeWord, yearWord } from './traits'

type Found = Quantity extends infer Q ? (Q extends Quantity ? Omit<Q, 'sentence'> : never) : never

/** Money, dates, durations and percentages, in the order of the text. */
export function readQuantities(sentences: readonly Sentence[], words: WordIndex): Quantity[] {
  const money = moneyReader(dollarOf(sentences, words))
  const quantities: Quantity[] = []
  for (const { text, traits, start, index } of sentences) {
    if (!(traits & figure) && !(traits & spelled && saysOne(text))) continue
    const found: Found[] = []
    if (traits & (figure | yearWord)) add(found, dates(text))
    if (traits & (currencySign | currencyWord)) add(found, money(text))
    if (traits & (percentSign | centWord)) add(found, percentages(text))
    if (traits & timeWord) add(found, durations(text))
    if (found.length > 1) found.sort((a, b) => a.start - b.start || b.end - a.end)
    let end = -1
    for (const one of found) {
      if (one.start < end) continue
      end = one.end
      quantities.push({ ...one, sentence: index, start: one.start + start, end: one.end + start })
    }
  }
  return quantities
}

const spelled = timeWord | currencyWord | centWord
/** A number in words is read only beside one of these. */
const saysOne = rememberInSentence(text => hasMatch(text, /\b(?:hours?|days?|weeks?|months?|years?|per\s?cent|dollars?|pounds?|euros?)\b/i))

function add(found: Found[], more: readonly Found[]): void {
  for (const one of more) found.push(one)
}

const dates = rememberInSentence(datesIn), percentages = rememberInSentence(percentagesIn), durations = rememberInSentence(durationsIn)

/** What a sentence gives depends on what a bare $ is, so each dollar has a memory of its own; there are four of them. */
const moneyReaders = new Map<string, (text: string) => readonly Found[]>()

function moneyReader(dollar: string): (text: string) => readonly Found[] {
  let reader = moneyReaders.get(dollar)
  if (!reader) moneyReaders.set(dollar, (reader = rememberInSentence(text => (hasMatch(text, namesMoney) || hasMatch(text, namesCurrency) ? moneyIn(text, dollar) : nothing))))
  return reader
}

const nothing: readonly Found[] = []
const namesMoney = /[$£€¥₹₪]|dollar|euro|pound|rupee|yen|franc|yuan|renminbi|shekel/i
const namesCurrency = /\b(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|RMB|HKD|SGD|INR|SEK|NOK|DKK|ZAR|ILS|NIS|BRL|MXN|PLN|KRW|AED|CZK|HUF|Rs\b)/
