/** The length of the first term, among the other lengths of time that its clause may tell. */
import type { Contract, Span } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { termClauses } from '../provisions/term-clauses'
import type { Found } from './of-provisions'
import { durationsIn } from './quantities-in'

const elsewhere = /^[’'\s)]{0,4}s?[’']?\s*(?:notice|renewals?|prior|written|advance|extensions?|renewal|increments|before|in advance|(?:period )?(?:immediately |prior|preceding)|of (?:being )?(?:notified|notice|receipt)|following (?:notice|receipt|written))\b/i
const notice = /\b(?:notice|notif\w+|within|cure|written|prior)\b[^.;,]{0,40}$|\b(?:at least|not? (?:less|later|fewer) than|no more than)\s+(?:\w+\s+)?(?:\(\w+\)\s*)?$/i

/** "for three (3) years", and not the notice or the renewal that the same sentence may tell. */
export function firstDuration(contract: Contract): Found[] {
  for (const sentence of termClauses(contract)) {
    const found = durationOf(contract, sentence)
    if (found) return [found]
  }
  return []
}

export function durationOf(contract: Contract, { start, end }: Span): Found | undefined {
  for (const quantity of durationsIn(contract, { start, end })) {
    if (quantity.unit === 'hour' || quantity.unit === 'business-day') continue
    const lead = contract.text.slice(Math.max(start, quantity.start - 70), quantity.start).replace(/\s+/g, ' ')
    const tail = contract.text.slice(quantity.end, Math.min(end, quantity.end + 40))
    if (hasMatch(tail, elsewhere)) continue
    // "for at least three years" is a term, "at least three months before" a notice.
    if (hasMatch(lead, notice) && !hasMatch(lead, /\b(?:for|of) (?:at least|not less than)\s+(?:\w+\s+)?(?:\(\w+\)\s*)?$/i) && !hasMatch(tail, /^\s*(?:from|after|following|commencing|beginning)\b/i) || /\bwithin\b[^.;]{0,24}$/i.test(lead)) continue
    if (quantity.unit !== 'year' && quantity.unit !== 'month' && quantity.unit !== 'quarter' && quantity.count <= 60 && !hasMatch(lead, /\b(?:term|duration|period|for|lasts?)\b[^.;]{0,50}$/i)) continue
    // "unless extended" takes nothing from the first term.
    if (hasMatch(lead.replace(/\b(?:unless|subject to|as may be|or|and|may be)\s(?:\w+,?\s){0,6}?(?:renew\w*|extend\w*|extension)\b|\b(?:shall|will) extend for\b/gi, ''), /\b(?:renew\w*|extend\w*|extension|successive|additional|thereafter)\b[^.;]{0,60}$/i)) continue
    return { start: quantity.start, end: quantity.end, value: quantity.iso }
  }
  return undefined
}
