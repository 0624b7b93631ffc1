import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const minimumCommitment: ProvisionKind = {
  kind: 'minimum-commitment',
  holder: 'who is promised the minimum',
  triggers: ['minimum', 'minimums', 'least', 'guaranteed', 'take-or-pay', 'shortfall'],
  find: bySentence({
    match: [
      /\bminimum\b[^.;]{0,60}\b(?:purchase|order|quantit|volume|commitment|royalt|guarantee|payment|annual|amount|fee|units|spend|requirement|sales|number|revenue)\w*\b/i,
      /\b(?:purchase|order|buy|pay|spend|sell|commit)\b[^.;]{0,100}\b(?:at least|minimum of|no(?:t)? (?:less|fewer) than)\b[^.;]{0,60}(?:\d|\$|\[\*)/i,
      /\btake[- ]or[- ]pay\b/i, /\bshortfall\b[^.;]{0,80}\b(?:pay|purchase|payment)\b/i,
    ],
    unless: [/\binsurance\b|\bper occurrence\b|\bminimum (?:wage|balance|standards?|age|notice|of \w+ \(?\d+\)? days)\b|\bdays[’']?\b[^.;]{0,12}\bnotice\b|\bliabilit|\bcoverage\b|\bnet worth\b|\bspecifications\b/i],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must'], /^(?:purchase|order|buy|pay|spend|sell|commit)$/)),
  }),
  finds: ['«The Distributor shall purchase at least 1,000 units each year.»'],
  passes: ['The Contractor shall maintain insurance with a minimum limit of EUR 1,000.'],
}
