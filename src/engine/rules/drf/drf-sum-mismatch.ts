import type { Contract, Sentence, Span } from '../../contract/contract'
import { everyMatch, firstMatch, hasMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import { mayHoldSum } from '../../contract/runs-of-characters'
import type { Hit } from '../rule'
import { rule } from '../rule'
import { numberInWords, numeral } from './numerals'

const money = /(?:[$€£]\s?|\b(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|SGD|HKD|ZAR|DKK|NOK|SEK)\s?)(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(\.\d{2})?(?![\d,.]\d)(?!\s?(?:million|billion|thousand|k\b|m\b|per\b|an? (?:hour|day|week|month|year)|each|\/))/gi
type Sum = Span & { readonly amount: number }
const sumsIn = rememberInSentence((text): readonly Sum[] => [...everyMatch(text, money)].map(({ index, 0: words, 1: whole = '', 2: cents = '' }) => ({ start: index, end: index + words.length, amount: Number(whole.replaceAll(',', '') + cents) })))

const total = /\b(?:the )?(?:Fees?|Price|Rent|Charges|Project Fee|Contract Price|Purchase Price) of $|\b(?:total|aggregate|overall|fixed|contract|purchase|project)\s(?:(?:fixed|contract|purchase|project)\s)?(?:price|fees?|sum|amount|cost|compensation|consideration|rent)\b[^$€£.;]{0,60}$/i
const parts = /\b(?:in|by|as|into|of)\s[^$€£.;]{0,50}\b(?:instal?lments?|payments?|parts|follows|tranches|stages|milestones)\b/i
/** Words that make a list of sums something else than the parts of the whole. */
const notParts = /\b(?:plus|in addition|additional|exceed\w*|less|up to|minus|discount|deposit already|excluding|tax|vat|interest|late|penalt|if|or)\b/i

/** True where the parts come near the whole, and do not make it. */
function missTheWhole(parts: readonly Sum[], whole: Sum): boolean {
  const added = parts.reduce((sum, { amount }) => sum + amount, 0)
  return Math.abs(added - whole.amount) >= 0.01 * parts.length && added >= whole.amount / 2 && added <= whole.amount * 2
}
const placed = (sums: readonly Span[], by: number): Span[] => sums.map(({ start, end }) => ({ start: start + by, end: end + by }))
/** More parts than this are a list of many things. */
const mostParts = 12

/** "a total fee of $900, payable in three instalments: $300 …, $300 … and $200 …" */
function listed(text: string): readonly Span[] {
  const sums = sumsIn(text)
  const [whole, ...rest] = sums
  if (!whole || rest.length < 2 || !hasMatch(text.slice(Math.max(0, whole.start - 100), whole.start), total)) return []
  if (!hasMatch(text.slice(whole.end, rest[0]!.start), parts) || hasMatch(text.slice(Math.max(0, whole.start - 60)), notParts)) return []
  return missTheWhole(rest, whole) ? sums : []
}

const isMadeUpOf = /(?:\b(?:made up|consist(?:s|ing)|composed) of\b|\bcompris(?:es|ing)\b|\bbroken down (?:as|into)\b|\bbeing\b|\bnamely\b|\bas follows\b|:)(?: the sums? of)?[^$€£.;]{0,40}$/i
/** What stands between the parts: “for the survey, and”. */
const between = /^(?![^$€£]{0,80}\b(?:each|every|per|more|from|between)\b)[^$€£.]{3,90}$/i

/** "a setup fee of $900, made up of $500 for the survey, $200 for travel and $100 for tools" */
function madeUp(text: string): readonly Span[] {
  const sums = sumsIn(text), [whole, ...rest] = sums
  if (!whole || rest.length < 2 || rest.length > mostParts) return []
  const link = text.slice(whole.end, rest[0]!.start)
  if (link.length > 90 || !hasMatch(link, isMadeUpOf) || hasMatch(text.slice(Math.max(0, whole.start - 60)), notParts)) return []
  const each = rest.slice(1).every((one, i) => hasMatch(text.slice(rest[i]!.end, one.start), between))
  return each && missTheWhole(rest, whole) ? sums : []
}

const inAll = /\b(?:in total|in all|altogether|total of|totall?ing) ?(?:of )?$/i
const inAllNext = /^\W{0,3}(?:that is|that makes|this makes|in total|altogether|in all)\b/i

/** "$300 on signing, $300 on delivery and $200 in June, in total $900", also where the total is a sentence of its own. */
function addedUp({ text, start }: Sentence, next: Sentence | undefined): Span[] {
  const own = sumsIn(text), later = next && hasMatch(next.text, inAllNext) ? sumsIn(next.text) : []
  const last = own.at(-1)
  const rest = later.length === 1 ? own : own.slice(0, -1), whole = later.length === 1 ? later[0] : last && hasMatch(text.slice(0, last.start), inAll) ? last : undefined
  if (!whole || rest.length < 2 || rest.length > mostParts || hasMatch(text, notParts) || !missTheWhole(rest, whole)) return []
  return [...placed(rest, start), ...placed([whole], later.length === 1 ? next!.start : start)]
}

const times = new RegExp(`\\b(?<count>\\d{1,3}|${numeral}(?:-${numeral})?)(?: ?\\((?<figures>\\d{1,3})\\))? (?:(?:equal|monthly|weekly|quarterly|annual|yearly|consecutive),? (?:and )?){0,4}(?:instal?lments?|payments?) of (?=[$€£]|USD|EUR|GBP)`, 'i')

/** "a total price of $1,200, payable in 12 monthly instalments of $110" */
function multiplied(text: string): readonly Span[] {
  const found = firstMatch(text, times)
  // “$120 each” is no share of the whole in other sentences; here it is what is multiplied, and “per year” is one year’s whole.
  const sums = found ? sumsIn(text.replace(/ (?:per (?:year|annum)|a year|each)\b/g, words => ' '.repeat(words.length))) : []
  if (!found || sums.length !== 2) return []
  const [whole, part] = sums as [Sum, Sum]
  // What follows the parts, such as the day on which each is due, is not about how many there are.
  const said = text.slice(0, part.end)
  if (hasMatch(said, notParts) || hasMatch(said, /\b(?:first|initial|final|last|balance|remain|down)\b/i)) return []
  if (part.start !== found.index + found[0].length || !hasMatch(text.slice(Math.max(0, whole.start - 100), whole.start), total)) return []
  const count = Number(found.groups!['figures'] ?? found.groups!['count']) || (numberInWords(found.groups!['count']!) ?? 0)
  return count < 2 || Math.abs(count * part.amount - whole.amount) <= count * 0.5 ? [] : sums
}

/** "40% on signing, 30% on delivery and 40% on acceptance": shares of one whole that do not make 100. */
function shares(text: string): readonly Span[] {
  const found = [...everyMatch(text, /(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)\s?%(?: of [^%,;]{0,60}?)?,? (?:(?:is |are |shall be |will be )?(?:due|payable|paid) )?(?:up)?(?:on|at|after|when|to|for) [^%]{3,100}?(?=,|;|\band\b|\.\s*$|$)/gi)]
  if (found.length < 3 || found.length !== (text.match(/%|\bper ?cent\b/gi)?.length ?? 0)) return []
  if (!hasMatch(text, /\b(?:instal?lments?|payable|paid|split|divided|shared|allocated|payments?)\b/i) || hasMatch(text, notParts) || hasMatch(text, /\b(?:further|royalt|commission|increase|exceed)/i)) return []
  const sum = found.reduce((all, { 1: share }) => all + Number(share), 0)
  return Math.abs(sum - 100) < 0.5 || sum < 70 || sum > 150 ? [] : found.map(({ index, 1: share }) => ({ start: index, end: index + share!.length + (text[index + share!.length] === '%' ? 1 : 2) }))
}

/** A table's last row: "Total | $900" under rows that each end in a sum. */
function tables({ text, blocks }: Contract): Span[][] {
  if (!/[|\t]/.test(text)) return []
  const row = (i: number) => {
    const block = blocks[i]
    if (!block || block.end - block.start > 160) return undefined
    const words = text.slice(block.start, block.end)
    if (!/[|\t]/.test(words)) return undefined
    const sums = sumsIn(words)
    const [only] = sums
    if (sums.length !== 1 || !only || !/^[\s|*_]*$/.test(words.slice(only.end))) return undefined
    return { words, amount: only.amount, start: block.start + only.start, end: block.start + only.end }
  }
  return blocks.flatMap((_, i) => {
    const last = row(i)
    if (!last || !/^[\s|*_]*(?:grand )?total\b[^\d]{0,30}$/i.test(last.words.slice(0, last.words.search(/[$€£\d]/)))) return []
    const above: NonNullable<ReturnType<typeof row>>[] = []
    for (let j = i - 1, next = row(j); next && above.length < 60; next = row(--j)) above.push(next)
    if (above.length < 2 || above.some(({ words }) => /total|discount|credit|less\b|vat|tax/i.test(words))) return []
    return Math.abs(above.reduce((sum, { amount }) => sum + amount, 0) - last.amount) < 0.01 * above.length ? [] : [[...above.toReversed(), last].map(({ start, end }) => ({ start, end }))]
  })
}

/** What a sentence says by its own words, at places in the sentence. */
const alone = rememberInSentence((text): readonly Span[] => [listed, madeUp, multiplied, shares].map(read => read(text)).find(spans => spans.length > 0) ?? [])
const mayAdd = rememberInSentence(text => text.length < 3000 && (mayHoldSum(text) || text.includes('%')))

const inSentences = ({ sentences }: Contract): Span[][] => sentences.filter(({ operative, text }) => operative && mayAdd(text)).map(sentence => {
  const own = alone(sentence.text)
  return own.length > 0 ? placed(own, sentence.start) : addedUp(sentence, sentences[sentence.index + 1])
}).filter(spans => spans.length > 0)

export default rule({
  id: 'drf-sum-mismatch', severity: 4, tier: 'fact',
  title: 'The figures do not add up',
  why: 'The parts and the whole are different sums of money, and each side will claim the one it likes.',
  ask: 'Could we go through this sum together? The parts do not make the whole.',
  fallback: 'The right figures, with one total.',
  sources: ['LegalOn, on what language models miss'], labels: [],
  find: { inContract: ({ contract }): Hit[] => [...inSentences(contract), ...tables(contract)].map(spans => ({ spans })) },
  flags: [
    'Birch pays the Rent of «GBP 12,000» per year in twelve equal monthly instalments of «GBP 1,100».',
    'The total fee is «$9,000», payable in three instalments: «$3,000» on signing, «$3,000» on delivery and «$2,000» in June.',
    'The setup fee of «£900» is made up of «£500» for the survey, «£200» for travel and «£100» for tools.',
    'The deposit is «CAD 5,500»: «CAD 2,000» for keys, «CAD 2,500» for damage and «CAD 1,500» for cleaning.',
    'Birch pays «$2,400» on signing, «$3,000» on approval and «$3,000» on delivery. That is «$8,700» in total.',
    'The total price of «€1,200» is payable in 12 monthly instalments of «€110».',
    'The price is payable in parts: «40%» on signing, «30%» on delivery and «40%» on acceptance.',
    '| Work | Price |\n| Design | «$2,000» |\n| Printing | «$1,500» |\n| Total | «$4,500» |',
  ],
  passes: [
    'Birch pays the Rent of GBP 12,000 per year in twelve equal monthly instalments of GBP 1,000.',
    'The total fee is $9,000, payable in three instalments: $3,000 on signing, $3,000 on delivery and $3,000 in June.',
    'The setup fee of £900 is made up of £500 for the survey, £300 for travel and £100 for tools.',
    'The deposit is CAD 5,500, as follows: CAD 2,000 for keys, and CAD 100 for each day of a stay of more than CAD 700.',
    'Birch pays $2,400 on signing, $3,000 on approval and $3,000 on delivery. That is $8,400 in total.',
    'The total price of €1,200 is payable in 12 monthly instalments of €100.',
    'The price is payable in parts: 40% on signing, 30% on delivery and 30% on acceptance.',
    '| Work | Price |\n| Design | $2,000 |\n| Printing | $1,500 |\n| Total | $3,500 |',
  ],
})
