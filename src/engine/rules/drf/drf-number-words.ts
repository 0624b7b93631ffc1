import type { Sentence, Span } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import type { Hit } from '../rule'
import { rule } from '../rule'
import { numberInWords, numeral } from './numerals'

/** Between two words of a number; filed texts break lines and hyphenate anywhere. */
const join = '(?:,?\\s{1,40}and\\s{1,40}|\\s{0,40}[-\\u00ad\\u2010\\u2011]\\s{0,40}|,?\\s{1,40})'
const spelt = `${numeral}(?:${join}${numeral}){0,12}`
const figures = '(?:US|U\\.S\\.|CAD|EUR|USD)?\\s?[$€£]?\\s?(?<figures>(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,6})?)(?![\\d,]\\d)'
const unit = 'percent|per cent|(?:US |U\\.S\\. |United States )?dollars?|euros?|pounds?|(?:business |calendar |working )?days?|weeks?|months?|years?|hours?'
const scale = 'thousand|million|billion|%'
/** "thirty (45)", "two percent (5%)". */
const wordsFirst = new RegExp(`(?<![\\w\\u00ad-])(?<words>${spelt})(?:\\s{1,40}(?<unit>${unit}))?\\s{0,40}\\(\\s{0,2}${figures}\\s{0,2}(?<scale>${scale})?(?:\\s{0,2}(?<unit2>${unit}))?\\s{0,2}\\)(?!\\s{0,40}(?:hundred|thousand|million|billion)\\b)`, 'gi')
/** "45 (thirty)", "$5,000 (six thousand dollars)". */
const figuresFirst = new RegExp(`(?<![\\w.,/:-])${figures}\\s{0,2}(?<scale>${scale})?(?:\\s{1,3}(?<unit>${unit}))?\\s{0,3}\\(\\s{0,2}(?<words>${spelt})(?:\\s{1,3}(?<unit2>${unit}))?\\s{0,2}\\)`, 'gi')

/** What stands before a number that is only the tail of another: "one-half of one", "2.5 million", "fourty five", "point five". */
const tail = /(?:\b(?:half|halves|third|thirds|quarters?|fourths?|fifths?|eighths?|tenths?|hundredths?|thousandths?|sixteenths?)(?:\s{1,40}(?:of|percent)(?: an?)?)?|\bpoint|\d|\b(?:twen|thir|fou?r|fif|six|seven|eigh|nine)(?:ty|teen)|hundred|thousand|million|billion|dozen|\bplus|\bless),?[\s\u00ad-]{1,40}(?:and[\s-]{1,40})?$|[&/\u00ad-]\s{0,40}$/i

/** "(2)" between "(1)" and what follows counts items; it says nothing of the word before it. */
function isListMark(text: string, value: number, at: number): boolean {
  if (!Number.isInteger(value) || value > 30) return false
  const label = (n: number) => new RegExp(`(?:^|[^\\w)])\\s?\\(${n}\\)`)
  const before = text.slice(Math.max(0, at - 600), at).replace(new RegExp(`${numeral}\\s{0,3}\\(\\d+\\)`, 'gi'), '')
  if (value > 1) return label(value - 1).test(before)
  return label(2).test(text.slice(at, at + 600).replace(new RegExp(`${numeral}\\s{0,3}\\(\\d+\\)`, 'gi'), ''))
}

function differs(found: RegExpMatchArray, text: string): boolean {
  const { words = '', figures: digits = '', scale: by = '', unit: first, unit2: second } = found.groups!
  const start = found.index!
  // A number that begins with "million" has its beginning elsewhere: "three (3) million (3,000,000)".
  if (/^(?:hundred|thousand|million|billion)/i.test(words) || hasMatch(text.slice(Math.max(0, start - 80), start), tail)) return false
  // “180 (one hundred) and eighty”: the words go on behind the bracket.
  if (found[0].endsWith(')') && new RegExp(`^\\s{1,3}(?:and\\s{1,3})?${numeral}\\b(?!\\s{0,3}\\()`, 'i').test(text.slice(start + found[0].length, start + found[0].length + 30))) return false
  const times = { thousand: 1e3, million: 1e6, billion: 1e9 }[by.toLowerCase()] ?? 1
  const written = Number(digits.replaceAll(',', '')) * times
  // "one, two, three (3)" is a list, and "ten thousand, five hundred (10,500)" is not: both readings are tried.
  const spoken = [words, words.slice(words.lastIndexOf(',') + 1)].map(numberInWords)
  if (spoken[0] === undefined || spoken.includes(written)) return false
  // 10.000 is ten thousand in half of Europe; .50 is fifty per cent; "Year Two (1999)" names the year.
  if (spoken.includes(Number(digits.replace('.', ''))) || spoken.some(n => n !== undefined && Math.abs(written * 100 - n) < 1e-6)) return false
  if (written >= 1900 && written <= 2100 && spoken[0] < 100 && !first && !by && /^\d{4}$/.test(digits)) return false
  // "one year (12 months)" is one length of time in two units.
  if (second && second.toLowerCase().replace(/s$/, '') !== first?.toLowerCase().replace(/s$/, '')) return false
  return !isListMark(text, written, start)
}

const wordsInBracket = new RegExp(`\\(\\s{0,2}${numeral}`, 'i')
/** Places in the sentence. Both shapes have figures and a bracket, which few sentences have. */
const placesIn = rememberInSentence((text): readonly Span[] => !text.includes('(') || !/\d/.test(text) ? [] :
  [...(/\([^)]{0,8}\d/.test(text) ? [wordsFirst] : []), ...(hasMatch(text, wordsInBracket) ? [figuresFirst] : [])].flatMap(pattern => [...everyMatch(text, pattern)].filter(found => differs(found, text))
    .map(found => ({ start: found.index, end: found.index + found[0].length }))))

const hitsIn = ({ text, start: from }: Sentence): Hit[] => placesIn(text).map(({ start, end }) => ({ spans: [{ start: from + start, end: from + end }] }))

export default rule({
  id: 'drf-number-words', severity: 4, tier: 'fact',
  title: 'Words and figures say different numbers',
  why: 'One of the two is a mistake, and which one counts is decided by local law, not by you.',
  ask: 'The words and the figures differ here. Which number is right?',
  fallback: 'Write the number once, in figures.',
  sources: ['CUAD: measured on filed contracts'], labels: [],
  find: { inContract: ({ contract }) => contract.sentences.filter(({ operative }) => operative).flatMap(hitsIn) },
  flags: [
    'Either side may leave by giving the other party «sixty (90)» days’ notice.',
    'Invoices are due within «thirty (45)» days.',
    'The royalty is «two percent (5%)» of sales.',
    'The price is «fifteen thousand dollars ($50,000)».',
    'The Tenant gives «90 (sixty)» days’ notice.',
    'The loan is «one million two hundred thousand (1,250,000)» euros.',
  ],
  passes: [
    'Either side may leave by giving the other party sixty (60) days’ notice.',
    'Invoices are due within thirty (30) days.',
    'Interest is one-half of one percent (0.5%) a month, or one and one-half percent (1.5%) when late.',
    'The price is fifteen thousand dollars ($15,000), or two and a half million ($2.5 million) for all.',
    'The Tenant pays (1) the rent of the shops numbered one and two (2) the heating and (3) the water.',
    'The term is one year (12 months) and starts in two thousand twenty-six (2026).',
    'The fee is twenty-five hundred dollars ($2,500), or 10.000 (ten thousand) for four years.',
    'The copies are deleted 180 (one hundred) and eighty days after the end.',
  ],
})
