import { bySentence } from './by-sentence'
import { actor, norm, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const feesRecovery: ProvisionKind = {
  kind: 'fees-recovery',
  holder: 'who gets its lawyers’ costs back',
  triggers: ['attorneys', 'attorney', 'legal', 'prevailing', 'lawyers', 'collection', 'solicitors', 'attorney’s', 'attorney\'s', 'attorneys’', 'attorneys\''],
  find: bySentence({
    match: [
      /\bprevailing party\b[^.;]{0,160}\b(?:entitled|recover|award\w*|fees|costs)\b/i,
      /\b(?:entitled to|recover|pay|reimburse|award\w*|liable for|responsible for|bear)\b[^.;]{0,120}\b(?:attorney(?:s|[’']s|s[’'])?[’']? ?fees?|legal (?:fees|costs|expenses)|costs of collection|collection costs)\b/i,
    ],
    unless: [/\b(?:its|their|his|her) own\b[^.;]{0,60}\b(?:attorney|legal|costs|expenses)/i, /\bindemnif\w+|\bharmless\b/i],
    holder: (sentence, contract) => {
      if (/\bprevailing party\b/i.test(sentence.text)) return 'each'
      return actor(sentence, contract, ['may'], /^(?:recover|claim|receive)$/) ?? otherThan(contract, norm(sentence, contract, n => n.modal === 'must' && /^(?:pay|reimburse|bear)$/.test(n.verb) && !n.passive)?.who)
    },
  }),
  finds: ['«The prevailing party is entitled to recover its reasonable attorneys’ fees.»', '«The Tenant shall pay the Landlord’s legal costs.»'],
  passes: ['Each party pays its own legal costs.'],
}
