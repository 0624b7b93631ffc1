/** The day from which a term is counted. */
import type { Contract, Sentence, Span } from '../contract/contract'
import { everyMatch, firstMatch, hasMatch } from '../contract/matches'
import { agreementDateOf } from '../provisions/agreement-date'
import { datesIn } from '../provisions/dates-in'
import { effectiveDateOf } from '../provisions/effective-date'

/** The day on which the contract takes effect; where its pages tell no such day, the day on which it was made. */
export const firstDay = (contract: Contract): string | undefined => effectiveDateOf(contract)?.iso ?? agreementDateOf(contract)?.iso

/** What follows the length: "from the Opening Date", "after acceptance". */
const countedFrom = /^[’'”"\s)]{0,4}(?:\([^)]{0,60}\)\s*)?(?:(?:term|period|duration|contract)\b\s*)?[,\s]{0,3}(?:from|after|beyond|following|commencing|beginning|starting|as of|as from|measured from|counted from|since|effective)\b\s*(?:and after\s+|on\s+|upon\s+|from\s+|as of\s+|at\s+|with\s+){0,2}(?<from>[^.;,]{1,90})/i
/** What follows the word that begins it: "commences on the date hereof and". */
const begins = /\b(?:commenc\w*|begin\w*|starts?|starting|effective|takes? effect|force|effect)\s+(?:on\s+|upon\s+|as of\s+|from\s+|at\s+|with\s+|only\s+|and\s+){1,2}(?<from>[^.;,]{1,90})/gi
const own = /\b(?:(?:effective|commencement|start(?:ing)?|agreement|execution|signing|signature|contract|term commencement) date|date (?:(?:on which )?(?:both|all|the last|the last of the) part(?:y|ies)|hereof|of (?:this|its|the (?:agreement|contract|last|signature|execution|signing))|first|set|above|written|stated|shown|indicated|listed|specified|on which (?:it|this|the (?:agreement|contract|last))|it|this)|hereof|(?:its |their )?(?:execution|signature|signing|effectiveness|conclusion)\b(?! of the (?!agreement|contract))|today|(?:day|date)(?: and year)? first|above (?:date|written)|such date|that date|this date|the effective date)\b/i
const pronoun = /^(?:which|such (?:time|period|term)|that(?! date)|the (?:expir\w+|end of|initial (?:term|period))|expir\w+|it|this|terminat\w+)\b/i
const named = /^(?:the\s+)?[“"]?(?<term>(?:[A-Z][\w’-]+\s?){1,5})/

/** The day from which a length in this sentence runs, as YYYY-MM-DD; undefined where it hangs on an event that the pages do not date. */
export const startOfTerm = (contract: Contract, sentence: Sentence, length: Span): string | undefined => beginning(contract, sentence, length).day

/** Why the end of this length cannot be worked out; undefined where it can. */
export function openBecause(contract: Contract, sentence: Sentence, length: Span): string | undefined {
  const { day, from } = beginning(contract, sentence, length)
  if (day) return undefined
  const event = from?.replace(/\s+/g, ' ').replace(/[\s,(“"]+(?:and|or|unless|until|which|that|who|by|provided|at which)\b.*$|\s?[(“"[].*$/i, '').replace(/[”"’)]/g, '').trim()
  if (!event || hasMatch(event, own) || event.length < 5) return 'counts from its first day, which has no date here'
  return `counts from ${event}, which has no date here`
}

type Beginning = { readonly day?: string | undefined; /** The words that tell it. */ readonly from?: string }

function beginning(contract: Contract, sentence: Sentence, length: Span): Beginning {
  const direct = firstMatch(contract.text.slice(length.end, Math.min(sentence.end, length.end + 160)), countedFrom)?.groups?.['from']
  if (direct && !hasMatch(direct, pronoun)) return { day: dayOf(contract, sentence, direct), from: direct }
  const here = datesIn(contract, sentence).find(date => hasMatch(contract.text.slice(Math.max(sentence.start, date.start - 50), date.start), /\b(?:from|commenc\w+|beginn?\w*|on|as of|start\w*|effective|following|after)\b[^.;]{0,30}$/i) && date.start < length.end + 120)
  if (here) return { day: here.iso }
  for (const m of everyMatch(sentence.text, begins)) {
    const from = m.groups?.['from']
    if (from && !hasMatch(from, pronoun)) return { day: dayOf(contract, sentence, from), from }
  }
  return { day: firstDay(contract) }
}

/** The day that some words mean: a date, the contract's own first day, or a defined day. */
function dayOf(contract: Contract, sentence: Sentence, given: string): string | undefined {
  const at = contract.text.indexOf(given, sentence.start), words = given.replace(/\s+/g, ' ')
  const date = datesIn(contract, sentence).find(({ start }) => start >= at && start < at + given.length)
  if (date) return date.iso
  const term = firstMatch(words, named)?.groups?.['term']?.trim()
  if (term && !/^(?:Effective|Agreement) Date$/.test(term)) {
    const day = definedDay(contract, sentence, term)
    if (day) return day
  }
  return hasMatch(words, own) ? firstDay(contract) : undefined
}

function definedDay(contract: Contract, here: Sentence, term: string): string | undefined {
  const at = contract.definitions.find(one => term === one.term || term.startsWith(`${one.term} `))?.at
  const sentence = at && contract.sentences.find(({ start, end }) => start <= at.start && at.start < end)
  if (!sentence || sentence.index === here.index) return undefined
  const days = datesIn(contract, sentence)
  return days.length === 1 ? days[0]!.iso : undefined
}
