import type { Contract, Span } from '../../contract/contract'
import { everyMatch, firstMatch } from '../../contract/matches'
import { rule } from '../rule'
import { definedTwice, normal, sum } from './defined-sums'
import type { Labelled } from './labelled'
import { contradictions, labelled } from './labelled'

const label = '(?:(?:(?:total|fixed|monthly|annual|yearly|weekly|hourly|setup|set-up|subscription|licen[cs]e|base|basic|management|service|maintenance|installation|implementation|onboarding|support|training|hosting) ){1,2}(?:fee|price|rent|salary|rate|charge)|purchase price|contract (?:price|sum)|security deposit|deposit|retainer|(?:monthly|annual) rent|signing bonus)'
const link = '(?: (?:is|are|shall be|will be|of|amounts to|equals|in the (?:amount|sum) of|is fixed at|is set at|payable is|amounts to a total of)){1,2} '

/** “The fee is £900”, “a fee of £900”: where a contract has one fee, and says of it twice what it is. */
const plainLabel = '(?<=\\b(?:the|a|an) )(?:fees?|price|rent|charges)'
const plainLink = '(?: (?:is|are|shall be|will be|of)){1,2} '
const perUnit = '(?: (?:(?:per|a|an|each|every) (?:calendar )?(?:hour|day|week|month|quarter|year|annum)|for each [a-z]{3,12}|each))?'
/** A sum for each month is no other sum than a sum for the year; of a price twice said, both are for the same time. */
function perTime(contract: Contract): Labelled[] {
  const found = [...labelled(contract, kinds, label, link, sum + perUnit, amount, otherPart), ...labelled(contract, kinds, plainLabel, plainLink, sum + perUnit, amount, otherPart).map(one => ({ ...one, label: one.label.replace(/s$/, '') }))]
  return found.map(one => {
    const [value = '', unit = ''] = one.value.split('|')
    return { ...one, label: `${one.label} ${unit}`, value, span: { start: one.span.start, end: one.span.end - Number(one.value.split('|')[2]) } }
  })
}
const kinds = ['fee', 'fees', 'price', 'rent', 'salary', 'rate', 'charge', 'charges', 'sum', 'deposit', 'retainer', 'bonus']
/** “$900|per month| 10”: the sum, its time, and how many letters say the time. */
function amount(words: string): string {
  const time = new RegExp(`${perUnit}$`, 'i').exec(words)?.[0] ?? ''
  return `${normal(words.slice(0, words.length - time.length))}|${time.trim().toLowerCase().replace(/^(?:a|an|each|every) /, 'per ').replace('annum', 'year')}|${time.length}`
}
/** A different time, part or condition is a different sum; unlike elsewhere, a time of its own is part of what is compared. */
const otherPart = /\b(?:year (?:\d|one|two|three)|first(?! day)|second|third|fourth|next|thereafter|subsequent|renew\w*|increas\w*|reduc\w*|amend\w*|extend\w*|additional|if|unless|where|until|previous|old|original|minimum|maximum|at least|up to|not exceed|less than|more than|adjust\w*|pro[- ]?rata|option|alternatively|plan|tier|example|late|termination fee|refund\w*)\b/i

const name = '(?:\\w{3,20} ){0,2}(?:fee|price|rent|cost|charge|salary)'
const stated = new RegExp(`\\b(?:the|a|an) (?<label>${name})(?: for the (?<when>(?:first|initial|whole|entire) (?:year|term|period)))?${link}(?<value>${sum})`, 'dgi')
const total = new RegExp(`^[\\s|*_]{0,6}(?:grand )?total (?<label>${name})s?[\\s|:*_]{1,12}(?<value>${sum})[\\s|*_]{0,6}$`, 'di')
/** How far above its last row a table says what it is about, in code units. */
const caption = 800

type Said = Span & { readonly label: string; readonly value: string; readonly when: string }
const said = ({ groups, indices }: RegExpExecArray | RegExpMatchArray, start: number): Said => {
  const [from, to] = indices!.groups!['value']!
  return { label: groups!['label']!.toLowerCase(), value: normal(groups!['value']!), when: groups!['when']?.toLowerCase() ?? '', start: start + from, end: start + to }
}

/** “The licence fee for the first year is $900” above a table for the first year that ends in “Total licence fee $950”. */
function againstTotals({ text, blocks, sentences, words }: Contract): Span[][] {
  const totals = blocks.flatMap(({ start, end }) => {
    const found = end - start <= 120 && firstMatch(text.slice(start, end), total)
    return found ? [said(found, start)] : []
  })
  if (totals.length === 0) return []
  const candidates = [...new Set(['fee', 'price', 'rent', 'cost', 'charge', 'salary'].flatMap(word => words.sentencesWith(word)))].map(i => sentences[i]!).filter(({ operative }) => operative)
  const sums = candidates.flatMap(({ text: words, start }) => [...everyMatch(words, stated)].map(found => said(found, start)))
  const onceStated = byLabelOnce(sums)
  return [...byLabelOnce(totals).values()].flatMap(({ label, value, start, end }) => {
    const one = onceStated.get(label)
    if (!one) return []
    const about = text.slice(Math.max(0, start - caption, one.end < start ? one.end : 0), start).toLowerCase()
    return one.value !== value && about.includes(one.when) ? [[{ start: one.start, end: one.end }, { start, end }].sort((a, b) => a.start - b.start)] : []
  })
}

/** What bears a label that nothing else in the list bears. */
function byLabelOnce(list: readonly Said[]): ReadonlyMap<string, Said> {
  const once = new Map<string, Said>(), again = new Set<string>()
  for (const one of list) {
    if (once.delete(one.label)) again.add(one.label)
    else if (!again.has(one.label)) once.set(one.label, one)
  }
  return once
}

export default rule({
  id: 'drf-amount-conflict', severity: 4, tier: 'fact',
  title: 'Two different sums for the same thing',
  why: 'Whoever is owed money will ask for the higher sum, and has it in writing.',
  ask: 'Which of these sums is right?',
  fallback: 'One sum in one place, and references to it everywhere else.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: ({ contract }) => contradictions(perTime(contract))
    .concat(againstTotals(contract), definedTwice(contract)).map(spans => ({ spans })) },
  flags: [
    'The Client pays a fee of «USD 6,000» per month for the Services.\nThe goods are chairs.\nThe fee is «USD 6,500» per month.',
    'The Licensee pays an annual license fee of «CAD 24,000».\nThe goods are chairs.\nThe annual license fee is «CAD 48,050».',
    'Birch pays a fixed fee of «$1,200» for the work (the “Fee”).\nThe rights pass when the Fee of «$1,500» has been paid.',
    'The “Deposit” means «GBP 900».\nThe landlord gives back the Deposit of «GBP 700» in the week after the end.',
    'The Monthly Fee is «$900».\nThe Supplier sends an invoice for the monthly fee of «$950» on the first day.',
    'The purchase price shall be «€12,000».\nThe goods are chairs.\nThe Buyer pays the purchase price of «€10,000» by transfer.',
    'The licence fee for the first year is «$900» plus tax.\n\nSchedule 1: Fees for the first year\nModule A | $500\nModule B | $450\nTotal licence fee | «$950»',
    'The security deposit is «£2,000».\nThe Tenant shall pay a security deposit in the amount of «£2,500» on signing.',
  ],
  passes: [
    'The Client pays a fee of USD 6,000 per month for the Services.\nThe goods are chairs.\nThe fee is USD 72,000 per year.',
    'The “Deposit” means GBP 900.\nThe landlord gives back the Deposit of £900 in the week after the end.',
    'The Monthly Fee is $900.\nThe Supplier sends an invoice for the monthly fee of $900.00 on the first day.',
    'The purchase price shall be €12,000.\nIf the goods are late the purchase price is €10,000.',
    'The security deposit is £2,000.\nThe monthly rent is £2,500.',
    'The licence fee for the first year is $900 plus tax.\n\nSchedule 1: Fees for three years\nModule A | $1,500\nModule B | $1,250\nTotal licence fee | $2,750',
  ],
})
