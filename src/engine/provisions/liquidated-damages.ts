import { bySentence } from './by-sentence'
import { norm, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const liquidatedDamages: ProvisionKind = {
  kind: 'liquidated-damages',
  tier: 'judgement',
  holder: 'who is paid',
  triggers: ['delay', 'delays', 'delayed', 'late', 'lateness', 'penalties', 'damages', 'liquidated', 'penalty', 'termination', 'cancellation', 'kill', 'break-up', 'breakup', 'buyout', 'exit', 'estimate', 'pre-estimate', 'forfeit'],
  find: bySentence({
    match: [
      /\bliquidated (?:and (?:agreed|ascertained) )?damages?\b|\bagreed damages\b|\bdelay damages\b|\bgenuine pre-?estimate\b|\b(?:payment|contractual|agreed|conventional) penalt(?:y|ies)\b/i,
      /(?<!pre-|post-)\b(?:termination|cancellation|kill|break[- ]?up|break|buy-?out|exit|walk-?away) (?:fees?|charges?|payment|penalt(?:y|ies)|amount)\b/i,
      /\b(?:not|and not|rather than)\b[^.;]{0,20}\b(?:as )?a penalty\b/i,
      /\b(?:shall|will|must|agrees? to)\b[^.;]{0,60}\b(?:pay|credit|forfeit|reduced?|deduct)\b[^]{0,160}\b(?:for (?:each|every)|per) (?:\w+ )?(?:day|week|month)s?\b[^.;]{0,30}\b(?:delays?|delayed|late(?!st)|overdue delivery)\b/i,
      /\bfor (?:each|every) (?:\w+ )?(?:day|week|month)s? (?:of|that|by which)\b[^.;]{0,60}\b(?:delay\w*|late|overdue)\b[^.;]{0,120}\b(?:shall|will|must) (?:pay|credit|forfeit)\b/i,
      /\bpenalt(?:y|ies) (?:of (?!perjury|law)|equal to|in the amount|payments?|amounting)|\b(?:as a|a) penalty\b[^.;]{0,80}\b(?:pay|of|equal)\b|\b(?:pay|forfeit)\b[^.;]{0,100}\bas (?:a )?(?:fixed |agreed |stipulated )?(?:damages|compensation for (?:such|the|its) (?:delay|breach))\b/i,
    ],
    unless: [/\b(?:no|without|not (?:be )?(?:subject to|liable for|incur|owe|required to pay))\b[^.;]{0,40}\b(?:termination (?:fee|charge|payment)|penalty(?! (?:but|and is))|penalties|cancellation (?:fee|charge))/i, /\b(?:late|prepayment|early withdrawal)\b[^.;]{0,20}\bpenalt|\bunder (?:the )?penalty\b|\blosses \(?including\b|\bexcluded from\b|\b(?:consequential|punitive|exemplary|incidental)\b[^.;]{0,200}\bdamages\b(?![^]{0,300}\bliquidated damages)/i, /\b(?:fines?|tax(?:es)?|civil|criminal|governmental|prepayment)\b[^.;]{0,20}\bpenalt|\b(?:penalt|fine|interest)\w* (?:and|or|,) (?:interest|fines?|tax)/i],
    holder: (sentence, contract) => otherThan(contract, norm(sentence, contract, n => n.modal === 'must' && n.verb === 'pay' && !n.passive)?.who),
  }),
  finds: ['«The Builder shall pay USD 500 for each day of delay.»', '«If delivery is late, the Seller shall pay liquidated damages of USD 500 a day.»'],
  passes: ['The Seller shall pay any civil penalty.', 'The debts were liquidated last year.', 'The Client may leave without penalty.'],
}
