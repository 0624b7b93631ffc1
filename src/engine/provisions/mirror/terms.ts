/** On what terms each side holds a right: days of notice and of grace, limits of liability, interest, consent, how long it is bound. */
import type { Contract, Duration, Quantity, Sentence } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import { quantitiesIn } from '../../contract/quantities-in'
import type { Mention } from '../../grammar/mentions'
import { mentionsIn } from '../../grammar/mentions'
import { otherThan } from '../holder'
import type { Provision } from '../provision'
import type { Term } from './right'

/** The kinds that are read for terms, and how a number in them is told to be the term of a party. */
const readers: Readonly<Record<string, (at: At) => readonly Term[]>> = {
  'termination-for-convenience': at => noticeTerms(at, 'notice', otherEnding),
  suspension: at => noticeTerms(at, 'suspendNotice'),
  'audit-rights': at => noticeTerms(at, 'auditNotice'),
  'cure-period': cureTerms,
  'cap-on-liability': capTerms,
  'late-interest': interestTerms,
  'anti-assignment': consentTerms,
  confidentiality: at => lengthTerms(at, 'secrecy'),
  'non-compete': at => lengthTerms(at, 'restraint'),
}

type At = { readonly sentence: Sentence; readonly quantities: readonly Quantity[]; readonly mentions: readonly Mention[]; readonly holder: string | undefined; /** Whoever owes what the holder has. */ readonly bound: string | undefined }

/** Every term that could be read and is some party's, in the order of the text. Longer sentences are lists, and left out. */
export function readTerms(contract: Contract, provisions: readonly Provision[]): readonly Term[] {
  return provisions.flatMap(({ kind, sentence: index, holder }) => {
    const sentence = contract.sentences[index], read = Object.hasOwn(readers, kind) ? readers[kind] : undefined
    if (!sentence || !read || sentence.text.length > 1500) return []
    return read({ sentence, quantities: quantitiesIn(contract, sentence), mentions: mentionsIn(contract, sentence), holder, bound: otherThan(contract, holder) })
  })
}

const words = ({ sentence }: At, from: number, to: number): string => sentence.text.slice(Math.max(0, from), Math.max(0, to))
const perUnit: Readonly<Record<Duration['unit'], number>> = { hour: 1 / 24, day: 1, 'business-day': 7 / 5, week: 7, month: 30, quarter: 91, year: 365 }
const days = ({ count, unit }: Duration): number => count * perUnit[unit]

/** A part, a ground or a moment of its own is another act. */
const otherEnding = /\b(?:breach|default\w*|cure|remed\w+|insolven\w+|bankrupt\w*|fail(?:s|ure|ed)?|unless|except|if|renew\w*|initial|anniversary|force majeure|change (?:of|in) control|statements? of work|sow|orders?|probation\w*|death|disability)\b/i

function noticeTerms(at: At, what: Term['what'], except?: RegExp): readonly Term[] {
  if (except && hasMatch(at.sentence.text, except)) return []
  return at.quantities.flatMap(quantity => {
    if (quantity.kind !== 'duration') return []
    const from = quantity.start - at.sentence.start, to = quantity.end - at.sentence.start
    if (!/\bnotice\b/i.test(words(at, from - 30, from)) && !hasMatch(words(at, to, to + 50), /^[’'\s)]*(?:(?:prior|written|advance|in|calendar|or more|days?|an|at least)[’']?,?\s+)*notice\b/i) && !hasMatch(words(at, 0, from), /\bnotice\b[^.;]{0,200}\b(?:on|upon|by|with)\b[^.;]{0,20}$/i)) return []
    const holder = giverOf(at, from, to)
    return holder ? [{ what, holder, value: days(quantity), unit: '', start: quantity.start, end: quantity.end }] : []
  })
}

/** Who must give the notice: "30 days' notice by the Supplier", else whoever stands before it as "the Supplier may", "and the Customer on". */
function giverOf(at: At, from: number, to: number): string | undefined {
  const by = /^[’'\s)]*(?:[\w,]+\s+){0,4}?notice,?\s+(?:given\s+)?(?:by|from)\s+$/i
  const after = at.mentions.find(({ start, possessive }) => start > to && !possessive && hasMatch(words(at, to, start), by))
  if (after) return after.role
  return at.mentions.findLast(({ end, possessive }) => end <= from && !possessive && hasMatch(words(at, end, end + 30), /^,?\s*(?:may|can|(?:shall|will) (?:have|be)|is entitled|has|must|(?:up)?on|by|with)\b/i))?.role
}

const mends = /\b(?:cure[ds]?|remed(?:y|ied)|correct(?:ed)?|rectif(?:y|ied))\b/i

function cureTerms(at: At): readonly Term[] {
  const { holder, sentence, quantities } = at
  const [first, ...more] = quantities.filter(quantity => quantity.kind === 'duration')
  // A grace for money and a grace for work are two matters; the shorter one for money is no disadvantage of a side.
  if (!holder || !first || more.length > 0 || hasMatch(sentence.text, /\b(?:pay|payments?|paid|invoices?|fees?|rent)\b/i)) return []
  const from = first.start - sentence.start
  return hasMatch(words(at, from - 120, from + 160), mends) ? [{ what: 'cure', holder, value: days(first), unit: '', start: first.start, end: first.end }] : []
}

/** Limits for a claim, a matter or a cover of its own. */
const otherCap = /\b(?:per (?:claim|occurrence|incident)|each (?:claim|occurrence|incident)|insurance|indemnif\w+|infring\w+|data|except)\b/i

function capTerms(at: At): readonly Term[] {
  if (hasMatch(at.sentence.text, otherCap)) return []
  const terms = at.quantities.flatMap((quantity): readonly Term[] => {
    if (quantity.kind !== 'money' && quantity.kind !== 'duration') return []
    const from = quantity.start - at.sentence.start
    const holder = liableBefore(at, from)
    if (!holder) return []
    const { start, end } = quantity
    if (quantity.kind === 'money') return [{ what: 'cap', holder, value: quantity.amount, unit: quantity.currency ?? '', start, end }]
    return hasMatch(words(at, 0, from), /\b(?:fees|charges|sums?|amounts?|price|rent)\b/i) ? [{ what: 'capMonths', holder, value: days(quantity) / 30, unit: '', start, end }] : []
  })
  // “The greater of the fees and USD 5,000” is no single term.
  return new Set(terms.map(({ holder }) => holder)).size === terms.length ? terms : []
}

/** Whose liability the last words before a sum limit. */
function liableBefore(at: At, from: number): string | undefined {
  const whose = at.mentions.findLast(({ start, end, possessive }) => end <= from
    && (possessive ? /^\s*(?:[\w-]+,?\s+){0,5}?liabilit/i.test(words(at, end, end + 90)) || isThatOf(at, start, end) : hasMatch(words(at, start - 40, start), /\bliabilit(?:y|ies)\s+(?:\w+\s+){0,2}of\s+$/i) || isThatOf(at, start, end)))
  return whose?.role
}
/** “… and that of the Customer 20,000”, “… and the Customer’s 20,000”. */
const isThatOf = (at: At, start: number, end: number): boolean => /\b(?:and|while|but)\s+(?:that of\s+)?$/i.test(words(at, start - 20, start)) && hasMatch(words(at, end, end + 40), /^\s*(?:(?:(?:shall )?not exceed|to|is)\s*)?(?:(?:[A-Z]{3}|[$€£])\s*)?\d/)

function interestTerms(at: At): readonly Term[] {
  const rates = at.quantities.filter(quantity => quantity.kind === 'percentage'), [rate] = rates
  if (!at.holder || !rate || rates.length > 1) return []
  const after = words(at, rate.end - at.sentence.start, rate.end - at.sentence.start + 30)
  const unit = hasMatch(after, /^\s*(?:per|a|each|every|for each|p\.?)\s*(?:annum|year|a\.?\b)|^\s*(?:yearly|annually)/i) ? 'year' : hasMatch(after, /^\s*(?:per|a|each|every|for each)\s*month|^\s*monthly/i) ? 'month' : /\bbase|prime|above|over\b/i.test(at.sentence.text) ? 'above' : ''
  return [{ what: 'interest', holder: at.holder, value: rate.value, unit, start: rate.start, end: rate.end }]
}

const onlyWithReason = /\b(?:un)?reasonabl[ey]\b[^.;]{0,40}\b(?:withh\w+|refus\w+|delay\w*|condition\w*|den(?:y|ied))|\b(?:withh\w+|refus\w+|delay\w*|den(?:y|ied))\b[^.;]{0,40}\bunreasonabl[ey]|\breasonable consent\b/i

/** Whether whoever is asked for its consent to a transfer may refuse it as it likes. */
function consentTerms({ bound, sentence: { text, start } }: At): readonly Term[] {
  const consent = /\b(?:consent|approval)\b/i.exec(text)
  if (!bound || !consent) return []
  const reason = firstMatch(text, onlyWithReason) ?? firstMatch(text, /\b(?:sole|absolute)(?: and absolute)? discretion\b/i) ?? consent
  return [{ what: 'consent', holder: bound, value: hasMatch(text, onlyWithReason) ? 1 : 2, unit: '', start: start + reason.index, end: start + reason.index + reason[0].length }]
}

/** For how long somebody is bound, where one length is said: “for a period of five years”. A few weeks are the time for an act. */
function lengthTerms(at: At, what: Term['what']): readonly Term[] {
  const lengths = at.quantities.filter(quantity => quantity.kind === 'duration'), [length] = lengths
  if (!at.bound || !length || lengths.length > 1 || days(length) < 60) return []
  const from = length.start - at.sentence.start
  return hasMatch(words(at, from - 50, from), /\b(?:for|during|period of|term of|least)\s+(?:(?:a|the)\s+)?(?:\w+\s+)?(?:(?:period|term) of\s+)?$/i) ? [{ what, holder: at.bound, value: days(length), unit: '', start: length.start, end: length.end }] : []
}
