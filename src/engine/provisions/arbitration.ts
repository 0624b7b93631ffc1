import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

export const arbitration: ProvisionKind = {
  kind: 'arbitration',
  holder: 'who may choose it, where only one may',
  triggers: ['arbitration', 'arbitrated', 'arbitrator', 'arbitrate', 'arbitral'],
  find: bySentence({
    match: [
      /\b(?:shall|will|must|agrees?|may|is|are)\b[^.;]{0,160}\b(?:arbitration|arbitrated|arbitrate)\b/i,
      /\barbitrat(?:ion|or)\b[^.;]{0,120}\b(?:shall|will)\b[^.;]{0,60}\b(?:held|conducted|final|binding|administered|governed|take place|be)\b/i,
    ],
    unless: [/\bnot\b[^.;]{0,40}\b(?:arbitration|arbitrate)/i],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:elect|choose|submit|refer|demand|require|initiate)$/),
  }),
  finds: ['«Any dispute shall be settled by binding arbitration in Oslo.»'],
  passes: ['The parties do not agree to arbitration.', 'The courts of Oslo decide.'],
}
