/** The dates of a sentence, as a contract means them. */
import type { Contract, ContractDate, Sentence, Span } from '../contract/contract'
import { monthPattern } from '../contract/date-words'
import { everyMatch, hasMatch } from '../contract/matches'
import { rememberInSentence } from '../contract/memory'
import { quantitiesIn } from '../contract/quantities-in'
import { dayOrder, inOrder } from './day-order'

/** What stands for a part that is still to be filled in, or was taken out: "____", "[●]", "…". */
const blank = String.raw`(?:_{1,40}(?:\s_{1,30}){0,2}|\[[^\]\n]{0,24}\]|[●•∙◦…·]{1,8}|\.{4,40}|\*{1,12}|X{2,6}|-{3,20})`
const yearOrBlank = String.raw`(?:(?:19|20)(?:\d\d(?!\d)|${blank}|\b)|${blank})`
/** A date left open: "____ day of ______, 2020", "November __, 2006", "[●], 2020", "this day of , 2012". */
const open = new RegExp([
  String.raw`(?:\bthis\s{1,3})?(?:${blank}\s?(?:st|nd|rd|th)?\s{1,3})day\s(?:of\s?)?\s{0,3}(?:(?:${blank}|${monthPattern})\s?)?,?\s{0,4}(?:${yearOrBlank})?`,
  String.raw`\b(?:this|the)\s{1,4}day\sof\s{1,6}(?:${monthPattern}\s?)?,?\s{0,4}${yearOrBlank}`,
  String.raw`\b${monthPattern}\s{0,3}${blank}(?:st|nd|rd|th)?\s?,?\s{0,3}${yearOrBlank}`,
  String.raw`${blank}(?:\s${blank})?\s?,\s{0,3}(?:19|20)\d\d(?!\d)`,
  String.raw`${blank}(?:st|nd|rd|th)?\s{1,3}${monthPattern}\s?,?\s{0,3}${yearOrBlank}`,
  String.raw`${blank}\s{0,3}20${blank}`,
  String.raw`${blank}\/${blank}\/(?:20${blank}|\d{2,4}|${blank})`,
].join('|'), 'gu')
const maybeOpen = /_|\[|[●•∙◦…·]|\.{4}|\*|XX|---|th(?:is|e)\s+day of/

/** A stamp that a register put on the page: "Source: ALDER INC, 8-K, 5/2/2019"; or a printer, with the time of day. */
const filed = /\bSource:\s[^\n]{0,110}$/, printed = /^\s{1,3}\d{1,2}:\d\d/

/** A definition that holds a day tells of another paper, or of an event. */
export const definesAnother = /^[\W\d]{0,12}[“"](?![^”"]{0,20}\bdate\b)[^”"]{2,80}[”"](?!\s?\))/i

export type DateHere = Span & { readonly iso?: string }

/** The dates of a sentence, open ones too, in order. */
export function datesIn(contract: Contract, sentence: Sentence): DateHere[] {
  const told: DateHere[] = quantitiesIn(contract, sentence).filter((q): q is ContractDate => q.kind === 'date')
    .filter(({ start, end }) => !hasMatch(contract.text.slice(Math.max(0, start - 120), start), filed) && !hasMatch(contract.text.slice(end, end + 10), printed))
    .map(date => withDay(contract, date))
  const open = openIn(sentence.text)
  return open.length === 0 ? told : [...told, ...open.map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end })).filter(one => told.every(d => d.end <= one.start || one.end <= d.start))].sort((a, b) => a.start - b.start)
}

function withDay(contract: Contract, { start, end, iso, ambiguous }: ContractDate): DateHere {
  const day = iso ?? (ambiguous ? inOrder(contract.text.slice(start, end), dayOrder(contract)) : undefined)
  return { start, end, ...(day ? { iso: day } : {}) }
}

/** Dates that are still to be filled in; places are in the sentence. */
const openIn = rememberInSentence((sentence): readonly Span[] => {
  const text = sentence.slice(0, 3_000)
  if (!hasMatch(text, maybeOpen)) return []
  // A bare row of underscores is a line to sign on.
  return [...everyMatch(text, open)].filter(m => hasMatch(m[0], /day|\b(?:19|20)\d|[A-Z][a-z]{2}|\/.{0,40}\//)).map(m => ({ start: m.index, end: m.index + m[0].trimEnd().length }))
})
