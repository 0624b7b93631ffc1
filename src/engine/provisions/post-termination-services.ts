import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

const end = String.raw`(?:(?:expiration|expiry|termination|cancellation)(?:\s+(?:or|and|and\/or)\s+(?:earlier\s+)?(?:expiration|expiry|termination))?)`
const ended = String.raw`(?:${end}|(?:agreement|contract|term) (?:is terminated|has been terminated|terminates|expires|ends))`
/** What goes on after the end, or is done because of it. */
const goesOn = String.raw`(?:sell|dispose|transfer|assign|assist\w*|transition|continue|cooperat\w+|wind|complete|purchase|repurchase|buy back|pay|refund|honou?r|fulfil+|make[- ]good|provide|deliver|reimburse|permit)`

export const postTerminationServices: ProvisionKind = {
  kind: 'post-termination-services',
  holder: 'who is helped after the end',
  triggers: ['termination', 'expiration', 'expiry', 'terminated', 'transition', 'wind', 'wind-down', 'post-termination', 'terminates', 'sell-off', 'disengagement', 'cancellation'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:upon|following|after|on|in the event of|within [^.;]{0,30} (?:of|after))\b[^.;]{0,40}\b${ended}\b[^.;]{0,200}\b(?:shall|will|must|may)\b[^.;]{0,80}\b${goesOn}\b`, 'i'),
      new RegExp(String.raw`\b(?:upon|following|after|on)\b[^.;]{0,30}\b${end}\b[^]{0,300}\b(?:inventory|on hand|work[- ]in[- ]pro(?:cess|gress)|(?:existing|remaining|unsold) stock)\b`, 'i'),
      new RegExp(String.raw`\b(?:inventory|on hand|work[- ]in[- ]pro(?:cess|gress)|(?:existing|remaining|unsold) stock)\b[^]{0,200}\b(?:upon|following|after|of|on)\b[^.;]{0,20}\b${end}\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|will|may)\b[^.;]{0,30}\b${goesOn}\b[^.;]{0,160}\b(?:upon|following|after)\b[^.;]{0,30}\b${end}\b[^.;]{0,30}\bof (?:this|the)\b`, 'i'),
      new RegExp(String.raw`\bfor (?:a period of |up to )?[^.;]{0,30}\b(?:days|months|years?)\b[^.;]{0,30}\b(?:after|following|from)\b[^.;]{0,30}\b(?:${end}|end of (?:the|this) (?:term|agreement))\b`, 'i'),
      /\b(?:shall|will|may|must)\b[^.;]{0,160}\b(?:transition services?|transition(?:al)? assistance|wind[- ]down period|termination assistance|disengagement services)\b/i,
      /\bsell[- ]off period\b|\blast[- ](?:time )?buy\b/i,
    ],
    unless: [/\bsurviv\w+\b/i, /\b(?:confidential\w*|compet\w+|non-?compet\w+|solicit\w*|hire|insurance|restocking|for any other person|participate in|work with|liquidated damages|disparag\w+)\b/i, /\bindemnif|\bliable\b|\bliabilit/i,
      // A right that only ends is not a duty that goes on.
      /\b(?:rights?|licen[cs]es?|duties|obligations)\b[^.;]{0,60}\b(?:shall|will) (?:immediately |automatically )?(?:cease|terminate|revert)\b(?![^]{0,300}\b(?:sell|inventory|complete|continue)\b)/i, /[”"]\s*(?:means|shall mean)\b/, /\bemployment\b/i],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must'], /^(?:assist|provide|cooperate|transfer|deliver|return|continue|complete)$/)),
  }),
  finds: [
    '«After termination of this Agreement, the Provider shall continue to assist the Customer for 60 days.»', '«Upon expiration of this Agreement, the Distributor may sell its remaining inventory.»',
    '«The Tenant shall keep its books for two years after the expiration of this Lease.»',
  ],
  passes: ['The Provider shall assist the Customer during the term.', 'Upon termination of this Agreement, all rights of the Licensee shall cease.', 'Upon termination, each party shall return the other’s confidential papers.'],
}
