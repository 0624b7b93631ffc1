import type { Quantity, Sentence, WordIndex } from './contract'
import { datesIn } from './dates'
import { durationsIn } from './durations'
import { remember } from './memory'
import { dollarOf, moneyIn } from './money'
import { percentagesIn } from './percentages'

type Found = Quantity extends infer Q ? (Q extends Quantity ? Omit<Q, 'sentence'> : never) : never

/** Money, dates, durations and percentages, in the order of the text. */
export function readQuantities(text: string, sentences: readonly Sentence[], _words: WordIndex): Quantity[] {
  const dollar = dollarOf(text)
  const quantities: Quantity[] = []
  for (const sentence of sentences) {
    if (!worthReading.test(sentence.text)) continue
    // The dollar is part of the question, so that the memory need not know the contract.
    for (const one of inSentence(dollar + sentence.text)) quantities.push({ ...one, sentence: sentence.index, start: one.start + sentence.start, end: one.end + sentence.start })
  }
  return quantities
}

const worthReading = /\d|[½¼¾]|\b(?:hours?|days?|weeks?|months?|years?|per\s?cent|dollars?|pounds?|euros?)\b/i

const inSentence: (dollarAndText: string) => readonly Found[] = remember(key => {
  const dollar = key.slice(0, 3), text = key.slice(3)
  const found: Found[] = [
    ...datesIn(text),
    ...(/[$£€¥₹₪]|dollar|euro|pound|rupee|yen|franc|yuan|renminbi|shekel/i.test(text) || /\b(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|RMB|HKD|SGD|INR|SEK|NOK|DKK|ZAR|ILS|NIS|BRL|MXN|PLN|KRW|AED)/.test(text) ? moneyIn(text, dollar) : []),
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
})
