import { firstMatch, hasMatch } from '../contract/matches'
import { ownWords } from './in-words'
import type { KeyTermKind } from './key-term'
import { provisionsOf } from './of-provisions'

const place = /\b(?:courts?|venue|jurisdiction|arbitration|seat(?:ed)?|located|sitting|proceedings?)\b[^.;]{0,80}?\b(?:of|in|within|at)\s+(?:the\s+)?(?<place>(?:(?:State|City|County|Province|Commonwealth|District)\s+of\s+)?[A-Z][\p{L}.’'-]+(?:,?\s+(?:(?:and|or|of|the)\s+){0,2}[A-Z][\p{L}.’'-]+){0,8})/du

/** Where a dispute is decided. */
export const forum: KeyTermKind = {
  kind: 'forum',
  find: (contract, provisions) => provisionsOf(provisions, 'jurisdiction', 'arbitration').flatMap(({ start, end }) => {
    const m = firstMatch(contract.text.slice(start, Math.min(end, start + 4_000)), place)
    const at = m?.indices?.groups?.['place']
    if (!at) return []
    const words = contract.text.slice(start + at[0], start + at[1]).replace(/\s+(?:Each|Any|The|Neither|Either|This|All|If)\b.*$/s, '').replace(/[.,’']+$/, '')
    // A defined word is no place.
    if (hasMatch(words, /^(?:Courts?|Arbitration|Agreement|Company|Party|Parties|Section|Rules|.{0,40} Laws?)$/)) return []
    return [{ start: start + at[0], end: start + at[0] + words.length, value: ownWords(words) }]
  }).slice(0, 3),
  finds: [['Any action shall be brought in the courts of «Franklin County, Ohio».', 'Franklin County, Ohio']],
  passes: ['Any action shall be brought in the courts that have jurisdiction.'],
}
