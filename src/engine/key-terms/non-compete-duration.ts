import { hasMatch } from '../contract/matches'
import type { KeyTermKind } from './key-term'
import { provisionsOf } from './of-provisions'
import { durationsIn } from './quantities-in'

/** "within two years of the sale" looks back; "on 30 days’ notice" is another matter. */
const aside = /\b(?:preceding|previous|prior|last|past|notice|cure)\b/i
const lasting = /\b(?:for|of|period|during|within|least|until|next|further|additional|term)\s+(?:(?:an?|the|its|his|her|further|additional|period|term|first|of|least|at)\s+){0,4}(?:\(\w+\)\s*)?$/i

/** How long someone must keep out of a business: the longest that is told for it in each place. */
export const nonCompeteDuration: KeyTermKind = {
  kind: 'non-compete-duration',
  find: (contract, provisions) => provisionsOf(provisions, 'non-compete').flatMap(({ start, end }) => {
    const told = durationsIn(contract, { start, end }).find(d => ['year', 'month', 'week', 'day'].includes(d.unit)
      && (hasMatch(contract.text.slice(Math.max(start, d.start - 50), d.start), lasting) || hasMatch(contract.text.slice(d.end, Math.min(end, d.end + 20)), /^[’')\s]{0,4}(?:after|from|following|thereafter|period)\b/i))
      && !hasMatch(contract.text.slice(Math.max(start, d.start - 24), d.start), aside) && !hasMatch(contract.text.slice(d.end, Math.min(end, d.end + 24)), aside))
    return told ? [{ start: told.start, end: told.end, value: told.iso }] : []
  }).slice(0, 3),
  finds: [
    ['The Consultant shall not compete with the Company for «two years» after the end of this Agreement.', 'P2Y'],
    ['For a period of «twelve (12) months» following the Closing, the Seller shall not engage in any business that competes with the Company.', 'P12M'],
  ],
  passes: ['The Consultant shall not compete with the Company during the term of this Agreement.', 'The Seller shall not engage in any business that competes with the business of the prior three years.'],
}
