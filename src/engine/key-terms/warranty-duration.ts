import type { Span } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { sentencesHolding } from './in-words'
import type { KeyTermKind } from './key-term'
import { provisionsOf } from './of-provisions'
import { durationsIn } from './quantities-in'

/** "shall correct any fault reported during the 12 months after acceptance": a warranty that is not called one. */
const repair = /\b(?:shall|will|must)\b[^.;]{0,40}\b(?:correct|repair|fix|remedy|replace)\b[^.;]{0,80}\b(?:faults?|defects?|errors?)\b[^.;]{0,100}\b(?:during|within|for)\b/i

/** How long there is to tell of a fault, or to put it right, is another matter. */
const claim = /^[^.;]{0,12}\bnotice\b|^\s*(?:of|after|from)\b[^.;]{0,40}\b(?:discover\w*|receiv\w*|receipt|notif\w+|report|learn\w*|becom\w+ aware)\b/i

/** How long a promise about quality holds. */
export const warrantyDuration: KeyTermKind = {
  kind: 'warranty-duration',
  find: (contract, provisions) => {
    const warranted = provisionsOf(provisions, 'warranty-duration')
    const repaired = sentencesHolding(contract, ['fault', 'faults', 'defect', 'defects', 'errors']).map(index => contract.sentences[index]!)
      .filter(({ operative, text, start }) => operative && text.length < 2_000 && hasMatch(text, repair) && !warranted.some(place => place.start === start))
    const lasting = ({ start }: Span) => hasMatch(contract.text.slice(Math.max(0, start - 40), start), /\b(?:during|for|of)\s+(?:(?:the|a|an|first|period of)\s+)*$/i)
    return [...warranted, ...repaired].flatMap(({ start, end }, i) => {
      const told = durationsIn(contract, { start, end }).find(d => (i < warranted.length || lasting(d)) && !hasMatch(contract.text.slice(d.end, Math.min(end, d.end + 60)), claim) && ['month', 'year', 'day', 'week'].includes(d.unit))
      return told ? [{ start: told.start, end: told.end, value: told.iso }] : []
    }).slice(0, 4)
  },
  finds: [
    ['The Seller warrants the goods against defects for a period of «24 months».', 'P24M'],
    ['The Contractor shall correct any fault that is reported during the «12 months» after acceptance.', 'P12M'],
  ],
  passes: ['The Seller warrants that the goods are new.'],
}
