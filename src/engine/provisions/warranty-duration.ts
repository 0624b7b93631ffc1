import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

/** A span of time, blacked out or not; "the second" is none. */
const span = String.raw`(?:\d+|one|two|three|four|five|six|seven|nine|ten|twelve|fifteen|eighteen|twenty|twenty-four|thirty|forty-five|sixty|ninety|\[ ?[.*]{1,9} ?\])(?:\s?\([\d*. ]{1,6}\))?[-\s]{0,2}(?:calendar |business |working |consecutive )?(?:days?|months?|years?|weeks?|(?<=\] )(?:of|from|after))`
const fault = String.raw`(?:defects?|defective|faulty|non-?conform\w*|not conform\w*|fails? to (?:conform|comply|meet)|failed to (?:conform|comply|meet)|shortages?|shortfalls?)`
/** A promise of a sum of money is a guarantee too, but not of goods. */
const warranted = String.raw`warrant(?:s|y|ies|ed)|(?:does|hereby|shall|will) warrant|guarantee[sd]? (?:\w+ ){0,4}(?:against|free|to be free|for a period|for \d)`
const goods = /\b(?:products?|goods|shipments?|equipment|software|batch|deliver\w*|items?|units?|services|deliverables?|workmanship|materials?|replace|free of charge|receipt)\b/i

export const warrantyDuration: ProvisionKind = {
  kind: 'warranty-duration',
  holder: 'who is protected by the warranty',
  triggers: ['defective', 'faulty', 'shortages', 'shortfalls', 'guaranteed', 'non-conforming', 'nonconforming', 'non-conformity', 'nonconformity', 'non-conformance', 'conform', 'warrants', 'warranty', 'warranties', 'warranted', 'warrant', 'guarantee', 'guarantees', 'defects', 'defect'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:${warranted})\b[^;]{0,300}\b(?:for|period|within|during|after|from|of)\b[^.;]{0,60}${span}\b`, 'i'),
      new RegExp(String.raw`\b(?:period of|within|for|first)\b[^.;]{0,40}${span}\b[^;]{0,240}\b(?:${warranted})\b`, 'i'),
      new RegExp(String.raw`${span}\b[^.;]{0,40}\b(?:(?:\w+ )?warrant(?:y|ies)|guarantee\b(?! of| payment))`, 'i'),
      /\(\s*(?:the )?[“"](?:\w+ )?warranty (?:period|term)\b/i,
      new RegExp(String.raw`\b(?:warranty|guarantee|defects liability) period\b[^.;]{0,160}(?:${span}|\[ ?\*)`, 'i'),
      new RegExp(String.raw`\b${fault}\b[^;]{0,240}\b(?:for|within|during|after)\b[^.;]{0,40}${span}\b`, 'i'),
      new RegExp(String.raw`\b(?:within|during|for|not? (?:more|later) than)\b[^.;]{0,40}${span}\b[^;]{0,200}\b${fault}\b`, 'i'),
    ],
    unless: [/\bforce majeure\b|\b(?:consequential|punitive)\b|\brepresentations and warranties (?:of|contained|made|in)\b|\b(?:annual|minimum) guarantee|\bguaranteed amount|\binfring\w+|\b(?:defects?|defective|conform\w*)\b[^;]{0,80}\b(?:notice|patent|title)\b[^.;]{0,20}\b(?:infring|claim)/i,
      /\bwarrants?\b[^.;]{0,40}\b(?:shares|stock|exercis\w+)\b/i, /\b(?:represents? and )?warrants? that\b[^.;]{0,60}\b(?:organi[sz]ed|incorporated|authority)\b/i, /\binsurance\b|\bsurvive\b/i,
      // A time to cure a breach of a warranty, or to pay, is not how long the warranty lasts.
      /\b(?:terminate|insolven\w*|bankrupt\w*|breach(?:es)? (?:by|of any|of this|continues)|material(?:ly)? breach\w*|invoice|cure[ds]?|escrow)\b(?![^]{0,400}\bdefect)/i],
    when: ({ text }) => /warrant|guarant|defects liability/i.test(text) || hasMatch(text, goods) && !/\b(?:marks?|trade ?marks?)\b/i.test(text),
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must'], /^(?:warrant|guarantee|repair|replace)$/)),
  }),
  finds: [
    '«The goods come with a one-year limited warranty.»', '«The goods are guaranteed against faulty workmanship for 2 years.»', '«The Buyer shall tell the Seller of any defect within thirty (30) days after receipt.»', '«Any goods that fail to conform may be rejected by notice within 15 days of delivery.»', '«The defects liability period is 12 months from completion.»',
    '«The Seller warrants the goods against defects for a period of 24 months.»',
  ],
  passes: ['The representations and warranties shall survive for two years.', 'If a warranty is untrue and the breach is not cured within thirty days, the Buyer may leave.', 'The Seller warrants that the goods are new.'],
}
