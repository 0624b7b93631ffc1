import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

const ends = String.raw`(?:(?:expiration|expiry|termination|cancellation)(?:\s+(?:or|and|and\/or)\s+(?:earlier\s+)?(?:expiration|expiry|termination))?|(?:agreement|contract) (?:is|has been) terminated|(?:terminates?|expires?|ends?))`

export const postTerminationServices: ProvisionKind = {
  kind: 'post-termination-services',
  holder: 'who is helped after the end',
  triggers: ['termination', 'expiration', 'expiry', 'terminated', 'transition', 'wind', 'wind-down', 'post-termination', 'terminates'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:upon|following|after|on|in the event of|within [^.;]{0,30} (?:of|after))\b[^.;]{0,40}\b${ends}\b[^]{0,240}\b(?:shall|will|must|may)\b[^]{0,200}\b(?:sell|return|deliver|transfer|assign|assist\w*|transition|pay|provide|continue|cooperat\w+|wind|complete|purchase|repurchase|remove|inventory|cease)\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|will|may)\b[^]{0,160}\b(?:upon|following|after)\b[^.;]{0,30}\b(?:expiration|expiry|termination)\b[^.;]{0,60}\bof this\b`, 'i'),
      /\b(?:transition|wind[- ]down|termination assistance|disengagement)\b[^.;]{0,40}\b(?:services?|assistance|period|plan)\b/i, /\bsell[- ]off period\b/i,
    ],
    unless: [/\bsurviv\w+\b/i, /\bconfidential\w*\b|\bcompet\w+\b|\bsolicit\w*\b/i, /\bindemnif/i],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must'], /^(?:assist|provide|cooperate|transfer|deliver|return|continue|complete)$/)),
  }),
  finds: ['«After termination of this Agreement, the Provider shall continue to assist the Customer for 60 days.»'],
  passes: ['The Provider shall assist the Customer during the term.'],
}
