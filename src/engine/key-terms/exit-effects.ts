import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** What happens at the end. */
export const exitEffects: KeyTermKind = {
  kind: 'exit-effects',
  find: inWords({
    triggers: ['termination', 'expiration', 'expiry', 'terminated', 'survive', 'terminates'],
    match: [
      /\b(?:upon|on|following|after|in the event of)\b[^.;]{0,40}\b(?:termination|expiration|expiry)\b[^.;]{0,120}\b(?:shall|will|must)\b[^.;]{0,160}\b(?:pay|return|deliver|cease|destroy|delete|transfer|refund|stop|assist|provide|remove)\b/i,
      /\b(?:shall|will)\b[^.;]{0,140}\b(?:upon|on|following|after)\b[^.;]{0,20}\b(?:termination|expiration|expiry)\b/i,
    ],
  }),
  finds: [['«On termination the Customer shall return the equipment.»', 'On termination the Customer shall return the equipment.']],
  passes: ['The Customer returned the equipment.'],
}
