import { hasMatch } from '../../contract/matches'
import { heldByOne } from '../held-by-one'
import type { Reading } from '../rule'
import { onDoer } from '../bearer'
import { alsoIn } from '../either'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ind-one-way', severity: 4, tier: 'likely', together: true,
  title: 'Only one of you covers the other’s losses',
  why: 'You would be the insurer of the other side, with nothing coming back for risks on theirs.',
  ask: 'Would you cover us for the same things on your side?',
  fallback: 'Each covers the other for its own breach of law, its own infringement and the injuries that it causes.',
  sources: ['World Commerce & Contracting: among the terms negotiated most', 'ACL s 25, the test of imbalance'], labels: [],
  find: alsoIn(heldByOne('indemnity', {
    except: /withholding|\btaxes\b|broker|finder['’]s/i,
    settledBy: (reading, holder) => ['indemnify', 'indemnifies', 'indemnity', 'indemnification', 'harmless', 'indemnified', 'indemnifying', 'indemnitor'].some(word =>
      reading.contract.words.sentencesWith(word).some(i => coversBack(reading, i, holder))),
  }), words({
    triggers: ['reimburse', 'responsible', 'compensate'],
    match: /\b(?:shall|will|must|agrees? to) (?:reimburse|compensate) (?:the )?[A-Z]\w+ for (?:all|any|every) (?:losses|loss|damages?)\b[^.;]{0,80}?\b(?:suffers?|incurs?|arising|in connection with)\b|\b(?:shall be|is|will be) responsible for,? and (?:shall |will )?pay\b[^.;]{0,30}?\b(?:every|any|all) (?:loss|losses|damages?)\b[^.;]{0,60}?\b(?:suffers?|incurs?)\b/i,
    unless: /\b(?:either|each|both|any|the other|indemnif\w+) part|parties|insur|caused by|to the extent|negligen|travel|out-of-pocket|pre-?approved|patent prosecution|taxes|breach/i,
    when: (found, sentence, reading) => onDoer(found, sentence, reading) !== undefined,
    against: onDoer,
  })),
  flags: [
    'The Supplier serves the Customer.\n«The Supplier shall indemnify and hold harmless the Customer against all claims by third parties.»',
    'The Landlord lets the shop to the Tenant.\n«The Tenant shall indemnify the Landlord from all losses that arise in the shop.»',
    'The Client engages the Contractor.\n«Contractor will defend, indemnify and hold harmless Client from any claim about the work.»',
  ],
  passes: [
    'The Supplier serves the Customer.\nEach party shall indemnify and hold harmless the other against all claims by third parties.',
    'The Landlord lets the shop to the Tenant.\nThe Tenant shall indemnify the Landlord from all losses that arise in the shop. The Landlord shall indemnify the Tenant from all losses that arise elsewhere.',
    'The Client engages the Contractor.\nContractor will insure itself against any claim about the work.',
  ],
})

/** True of a sentence in which the protected party itself, or each, or a party that could not be told, must indemnify; or that speaks of “the indemnifying party”, which may be either. */
function coversBack(reading: Reading, i: number, holder: string): boolean {
  const sentence = reading.contract.sentences[i]!
  if (hasMatch(sentence.text, /\bindemnif(?:ying|ied) part|\bindemnitor\b|each party|either party|mutual/i)) return true
  return reading.norms(sentence).some(({ who, modal, verb }) => modal === 'must' && /^(?:indemnify|hold|defend)$/.test(verb) && (who === undefined || who === 'each' || who === holder))
}
