import type { Sentence } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { sentencesWithAny } from '../../contract/words'
import { stretchesAround } from '../anywhere'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const dollarCountries: readonly (readonly string[])[] = [
  ['canada', 'canadian', 'ontario', 'quebec', 'alberta', 'manitoba', 'saskatchewan'],
  ['australia', 'australian', 'queensland', 'tasmania'],
  ['singapore'],
  ['zealand'],
  ['delaware', 'california', 'texas', 'florida', 'illinois', 'nevada', 'massachusetts', 'u.s', 'usa'],
]

const whose = /\b(?:US|USD|U\.S\.|CAD|CDN|CA|AUD|AU|A|C|NZ|S|SG|SGD|NZD|HK|HKD)\s?\$|\b(?:USD|CAD|CDN|AUD|SGD|NZD|HKD)\b|\bcurrency\b|\blawful money\b|\b(?:U\.?S\.?A?\.?|United States|American|Canadian|Australian|Singapore|New Zealand|Hong Kong)(?: of America)? (?:dollars?|funds)|dollars? of the United States/i
/** Words of which all that says whose dollars it means holds one, where it has no sign for them. */
const money = ['usd', 'cad', 'cdn', 'aud', 'sgd', 'nzd', 'hkd', 'currency', 'money', 'dollar', 'dollars', 'funds'], reach = 60

/** True where two countries that call their money dollars are named, and nothing says whose dollars these are. */
function unsettled({ contract }: Reading, withSigns: readonly Sentence[]): boolean {
  const { words, text } = contract
  const named = dollarCountries.filter(country => country.some(word => words.has(word))).length
  if (named < 2) return false
  const places = [...new Set([...withSigns.map(({ index }) => index), ...sentencesWithAny(words, money)])].sort((a, b) => a - b)
  return !stretchesAround(contract, places, reach).some(({ start, end }) => hasMatch(text.slice(start, end), whose))
}

const sumsIn = (sentence: Sentence): Hit[] =>
  [...everyMatch(sentence.text, /\$\s?\d[\d,]{0,20}(?:\.\d{1,4})?/g)].map(({ index, 0: sum }) => ({ spans: [{ start: sentence.start + index, end: sentence.start + index + sum.length }] }))

export default rule({
  id: 'amb-currency', severity: 2, tier: 'likely', together: true,
  title: 'Dollars, and nothing says whose',
  why: 'Some twenty countries call their money dollars, and this contract names more than one of them. The difference can be a third of the price.',
  ask: 'In which currency are these sums?',
  fallback: 'All sums in this contract are in US dollars (USD).',
  sources: ['Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: {
    inContract: reading => {
      const withSigns = reading.contract.sentences.filter(({ text }) => text.includes('$'))
      const hits = withSigns.filter(({ operative }) => operative).flatMap(sumsIn)
      return hits.length > 0 && unsettled(reading, withSigns) ? hits : []
    },
  },
  flags: [
    'Maple Ltd, of Ontario, Canada, shall pay Sunset Inc., of California, «$1,000» a month.',
    'The Supplier, a company of Victoria, Australia, sells to shops in Singapore. The price is «$40» a box and «$ 5.50» for carriage.',
    'This lease of a shop in Auckland, New Zealand, is governed by the law of Delaware. The rent is «$900».',
  ],
  passes: [
    'Maple Ltd, of Ontario, Canada, shall pay Sunset Inc., of California, US$1,000 a month.',
    'The Supplier, a company of Victoria, Australia, sells to shops in Singapore. All sums are in Australian dollars. The price is $40 a box.',
    'Maple Ltd, of Ontario, Canada, shall pay Lakeside Inc., of Alberta, Canada, $1,000 a month.',
  ],
})
