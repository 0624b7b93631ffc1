import { bySentence } from './by-sentence'
import { norm, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const liquidatedDamages: ProvisionKind = {
  kind: 'liquidated-damages',
  holder: 'who is paid',
  triggers: ['liquidated', 'penalty', 'termination', 'cancellation', 'kill'],
  find: bySentence({
    match: [
      /\bliquidated damages?\b/i, /\b(?:early )?(?:termination|cancellation|kill|break[- ]?up) (?:fee|charge|payment|penalty)\b/i,
      /\b(?:as a|a) penalty\b[^.;]{0,80}\b(?:pay|of|equal)\b/i,
    ],
    unless: [/\b(?:no|without|not)\b[^.;]{0,24}\b(?:termination (?:fee|charge)|penalty|cancellation (?:fee|charge))\b/i],
    holder: (sentence, contract) => otherThan(contract, norm(sentence, contract, n => n.modal === 'must' && n.verb === 'pay' && !n.passive)?.who),
  }),
  finds: ['«If delivery is late, the Seller shall pay liquidated damages of USD 500 a day.»'],
  passes: ['The debts were liquidated last year.', 'The Client may leave without penalty.'],
}
