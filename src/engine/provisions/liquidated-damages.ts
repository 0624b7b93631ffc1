import { bySentence } from './by-sentence'
import { norm, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const liquidatedDamages: ProvisionKind = {
  kind: 'liquidated-damages',
  holder: 'who is paid',
  triggers: ['delay', 'delays', 'delayed', 'late', 'lateness', 'penalties', 'damages', 'liquidated', 'penalty', 'termination', 'cancellation', 'kill'],
  find: bySentence({
    match: [
      /\bliquidated damages?\b/i, /\b(?:early )?(?:termination|cancellation|kill|break[- ]?up) (?:fee|charge|payment|penalty)\b/i, /\b(?:shall|will|must|agrees? to)\b[^.;]{0,40}\b(?:pay|credit|forfeit)\b[^]{0,160}\b(?:for (?:each|every)|per) (?:\w+ )?(?:day|week|month)s?\b[^.;]{0,20}\b(?:delays?|delayed)\b/i,
      /\bpenalt(?:y|ies) (?:of (?!perjury|law)|equal to|in the amount|payments?)\b|\b(?:payment|contractual|agreed) penalt(?:y|ies)\b|\bagreed damages\b/i,
      /\b(?:as a|a) penalty\b[^.;]{0,80}\b(?:pay|of|equal)\b/i,
    ],
    unless: [/\b(?:no|any|without|not)\b[^.;]{0,24}\b(?:termination (?:fee|charge|payment)|penalty|penalties|cancellation (?:fee|charge))/i, /\b(?:fines?|tax(?:es)?|civil|criminal|governmental|prepayment)\b[^.;]{0,20}\bpenalt|\b(?:penalt|fine|interest)\w* (?:and|or|,) (?:interest|fines?|tax)/i],
    holder: (sentence, contract) => otherThan(contract, norm(sentence, contract, n => n.modal === 'must' && n.verb === 'pay' && !n.passive)?.who),
  }),
  finds: ['«The Builder shall pay USD 500 for each day of delay.»', '«If delivery is late, the Seller shall pay liquidated damages of USD 500 a day.»'],
  passes: ['The Seller shall pay any civil penalty.', 'The debts were liquidated last year.', 'The Client may leave without penalty.'],
}
