import type { Contract, Span } from '../contract/contract'
import type { Provision } from '../provisions/provision'
import type { KeyTermKind } from './key-term'
import type { Found } from './of-provisions'
import { firstOf } from './of-provisions'
import { durationsIn } from './quantities-in'

/** How long the first term lasts. */
export const duration: KeyTermKind = {
  kind: 'duration',
  find: (contract, provisions) => firstDuration(contract, provisions),
  finds: [['The term of this Agreement begins on the Effective Date and continues for «three (3) years».', 'P3Y']],
  passes: ['Either party may terminate this Agreement on three (3) months’ notice.'],
}

const lasting = /\b(?:for|of|be|is|period|term|lasts?|:)\s+(?:(?:an?|the|another)\s+)?(?:(?:initial|fixed|minimum|full|primary|original)\s+)?(?:(?:term|period)\s+(?:of\s+)?)?(?:(?:not less than|at least|approximately|the)\s+)?(?:\(\w+\)\s*)?$/i
const elsewhere = /^[’'\s)]{0,4}(?:notice|renewals?|prior|written|advance|extensions?|renewal|increments|before|(?:period )?(?:immediately |prior|preceding)|of (?:being )?(?:notified|notice|receipt))\b/i

/** "for three (3) years", and not the notice or the renewal that the same sentence may tell. */
export function firstDuration(contract: Contract, provisions: readonly Provision[]): Found[] {
  return firstOf(contract, provisions, 'expiration-date', sentence => durationOf(contract, sentence))
}

export function durationOf(contract: Contract, { start, end }: Span): Found | undefined {
  for (const quantity of durationsIn(contract, { start, end })) {
    const lead = contract.text.slice(Math.max(start, quantity.start - 70), quantity.start)
    const tail = contract.text.slice(quantity.end, Math.min(end, quantity.end + 40))
    // Time to put a fault right is no term, nor are the days of a notice.
    if (/\bwithin\s+(?:a (?:further )?period of\s+)?$/i.test(lead)) continue
    if (quantity.unit !== 'year' && quantity.unit !== 'month' && quantity.unit !== 'quarter' && quantity.count <= 60 && !/\bterm\b[^.;]{0,50}$/i.test(lead)) continue
    // "unless extended" takes nothing from the first term.
    if (/\b(?:renew\w*|extend\w*|extension|successive|additional|thereafter)\b[^.;]{0,60}$/i.test(lead.replace(/\b(?:unless|subject to|as may be|or|and|may be)\s(?:\w+,?\s){0,6}?(?:renew\w*|extend\w*|extension)\b|\b(?:shall|will) extend for\b/gi, ''))) continue
    if ((lasting.test(lead) || /^\s*(?:from|after|following|term|period|commencing|beginning|thereafter|therefrom)\b/i.test(tail)) && !elsewhere.test(tail)) return { start: quantity.start, end: quantity.end, value: quantity.iso }
  }
  return undefined
}
