import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

export const suspension: ProvisionKind = {
  kind: 'suspension',
  holder: 'who may stop performing for a while',
  triggers: ['suspend', 'suspended', 'suspension', 'withhold', 'disable', 'block', 'deactivate'],
  find: bySentence({
    match: [
      /\b(?:may|reserves?|right to|entitled to|can)\b[^.;]{0,160}\bsuspend(?:ed)?\b/i,
      /\b(?:may|reserves?|right to|entitled to)\b[^.;]{0,60}\b(?:disable|block|deactivate)\b[^.;]{0,60}\b(?:access|account|services?|use)\b/i,
    ],
    unless: [/\b(?:may|shall|will) not\b[^.;]{0,30}\bsuspend\b/i],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:suspend|disable|block|deactivate)$/),
  }),
  finds: ['«The Provider may suspend the Service if an invoice is overdue.»', '«We may disable your access to the Service.»'],
  passes: ['The Provider may not suspend the Service.', 'The suspension of the bridge is steel.'],
}
