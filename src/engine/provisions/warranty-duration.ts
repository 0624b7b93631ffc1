import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const warrantyDuration: ProvisionKind = {
  kind: 'warranty-duration',
  holder: 'who is protected by the warranty',
  triggers: ['defective', 'warrants', 'warranty', 'warranties', 'warranted', 'warrant', 'guarantee', 'guarantees', 'defects', 'defect'],
  find: bySentence({
    match: [
      /\bwarrant(?:s|y|ies|ed)?\b[^;]{0,300}\b(?:for|period|within|during|after|from)\b[^.;]{0,60}\b(?:\d+|one|two|three|five|six|ten|twelve|eighteen|twenty|thirty|sixty|ninety|\[\*+\])\b[^.;]{0,24}\b(?:days?|months?|years?)\b/i,
      /\b(?:for a period of|period of|within|for)\b[^.;]{0,40}\b(?:days?|months?|years?)\b[^;]{0,240}\bwarrant(?:s|y|ed)\b/i,
      /\b(?:\d+|one|two|three|six|nine|twelve|eighteen|thirty|sixty|ninety)[-\s](?:day|month|year)\b[^.;]{0,40}\bwarrant(?:y|ies)\b/i, /\(\s*(?:the )?[“"]warranty (?:period|term)\b/i,
      /\bwarranty period\b[^.;]{0,100}\b(?:shall|will|means|is|of|commence|begin)\b/i,
      /\b(?:(?:free (?:from|of)|against|any|of) (?:\w+ ){0,2}defects?|defective)\b[^.;]{0,200}\b(?:for|within)\b[^.;]{0,30}\b(?:days?|months?|years?)\b/i,
    ],
    unless: [/\bwarrants?\b[^.;]{0,40}\b(?:shares|stock|exercis\w+)\b/i, /\b(?:represents? and )?warrants? that\b[^.;]{0,60}\b(?:organi[sz]ed|incorporated|authority)\b/i, /\binsurance\b|\bsurvive\b/i,
      // A time to cure a breach of a warranty, or to pay, is not how long the warranty lasts.
      /\b(?:terminate|insolven\w*|bankrupt\w*|breach(?:es)? (?:by|of any|of this|continues)|material(?:ly)? breach\w*|invoice|cure[ds]?|escrow)\b(?![^]{0,400}\bdefect)/i],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must'], /^(?:warrant|guarantee|repair|replace)$/)),
  }),
  finds: ['«The goods come with a one-year limited warranty.»', '«The Seller warrants the goods against defects for a period of 24 months.»'],
  passes: ['If a warranty is untrue and the breach is not cured within thirty days, the Buyer may leave.', 'The Seller warrants that the goods are new.'],
}
