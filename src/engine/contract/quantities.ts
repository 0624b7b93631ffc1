import type { Quantity, Sentence, WordIndex } from './contract'
import { datesIn } from './dates'
import { durationsIn } from './durations'
import { rememberInSentence } from './memory'
import { dollarOf, moneyIn } from './money'
import { percentagesIn } from './percentages'

type Found = Quantity extends infer Q ? (Q extends Quantity ? Omit<Q, 'sentence'> : never) : never

/** Money, dates, durations and percentages, in the order of the text. */
export function readQuantities(sentences: readonly Sentence[], words: WordIndex): Quantity[] {
  const inSentence = readerOf(dollarOf(sentences, words))
  const quantities: Quantity[] = []
  for (const sentence of sentences) {
    for (const one of inSentence(sentence.text)) quantities.push({ ...one, sentence: sentence.index, start: one.start + sentence.start, end: one.end + sentence.start })
  }
  return quantities
}

/** What a sentence gives depends on what a bare $ is, so each dollar has a memory of its own; there are four of them. */
const readers = new Map<string, (text: string) => readonly Found[]>()

function readerOf(dollar: string): (text: string) => readonly Found[] {
  let reader = readers.get(dollar)
  if (!reader) readers.set(dollar, (reader = rememberInSentence(text => (worthReading.test(text) ? quantitiesIn(text, dollar) : nothing))))
  return reader
}

const nothing: readonly Found[] = []
const worthReading = /\d|[½¼¾]|\b(?:hours?|days?|weeks?|months?|years?|per\s?cent|dollars?|pounds?|euros?)\b/i

function quantitiesIn(text: string, dollar: string): readonly Found[] {
  const found: Found[] = [
    ...datesIn(text),
    ...(/[$£€¥₹₪]|dollar|euro|pound|rupee|yen|franc|yuan|renminbi|shekel/i.test(text) || /\b(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|RMB|HKD|SGD|INR|SEK|NOK|DKK|ZAR|ILS|NIS|BRL|MXN|PLN|KRW|AED|CZK|HUF|Rs\b)/.test(text) ? moneyIn(text, dollar) : []),
    ...(/%|per\s?cent/i.test(text) ? percentagesIn(text) : []),
    ...(/hour|day|week|month|quarter|year|\byr/i.test(text) ? durationsIn(text) : []),
  ]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return found.filter(one => {
    if (one.start < end) return false
    end = one.end
    return true
  })
}
