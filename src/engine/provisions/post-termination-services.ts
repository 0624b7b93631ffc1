import { bySentence } from './by-sentence'
import { actor, oneOf, otherThan } from './holder'
import type { ProvisionKind } from './provision'

const end = String.raw`(?:expiration|expiry|termination|cancellation)`
/** The contract comes to its end. */
const event = String.raw`(?:\b(?:upon|following|after|on|in (?:the )?(?:event|case) of|at)\b[^.;]{0,50}\b(?:${end}|end of (?:the|this) (?:term|agreement|contract))\b|\b(?:if|in the event|should|when|where|once|after)\b[^.;,]{0,60}\b(?:terminated|terminates?|expires?|ends|resigns)\b)`
const duty = String.raw`\b(?:shall|will|must|may|agrees?|obligated|entitled|permitted|required|allowed|right|option|endeavou?r|efforts)\b`
/** What goes on after the end, or is done because of it. Paying what is owed and giving papers back end the matter: they are not among it. */
const goesOn = String.raw`(?:sell|dispose|sale|market|(?:re)?assign|transfer|assist\w*|help|co-?operat\w+|transition\w*|continu(?:e|ed|ing)|completed?|wind|(?:re)?purchase|buy|provide|furnish|supply|make [^.;]{0,40}available|honou?r(?:ed)?|fulfil\w*|process|perform|permit|allow|keep|retain)`
const stock = String.raw`(?:inventory|on hand|work[- ]in[- ]pro(?:cess|gress)|(?:existing|remaining|unsold) (?:stock|products?|goods))`

export const postTerminationServices: ProvisionKind = {
  kind: 'post-termination-services',
  tier: 'judgement',
  holder: 'who is helped after the end',
  triggers: ['termination', 'expiration', 'expiry', 'expire', 'expires', 'terminated', 'terminates', 'ends', 'transition', 'wind-down', 'post-termination', 'sell-off', 'selloff', 'disengagement', 'cancellation', 'thereafter', 'last-time', 'term'],
  find: bySentence({
    match: [
      new RegExp(String.raw`${event}[^]{0,240}${duty}[^.;]{0,100}\b${goesOn}\b`, 'i'),
      new RegExp(String.raw`${event}[^]{0,300}\b${stock}\b`, 'i'),
      new RegExp(String.raw`\b${stock}\b[^]{0,200}\b(?:upon|following|after|of|on)\b[^.;]{0,20}\b${end}\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|will|may|must|right to|option to)\b[^.;]{0,30}\b(?:sell|dispose|transfer|assist|continue|cooperate|completed?|(?:re)?purchase|provide|supply|honou?r)\b[^.;]{0,160}\b(?:upon|following|after)\b[^.;]{0,30}\b${end}\b`, 'i'),
      new RegExp(String.raw`\bfor (?:a period of |up to )?[^.;]{0,30}\b(?:days|months|years?)\b[^.;]{0,30}\b(?:after|following|from)\b[^.;]{0,30}\b(?:${end}|end of (?:the|this) (?:term|agreement))\b`, 'i'),
      // Books are kept open and policies in force for some years more.
      new RegExp(String.raw`\b(?:books|records|accounts|audit|inspect|insurance)\b[^]{0,240}\b(?:days|months|years?)\b[^.;]{0,40}\b(?:thereafter|(?:after|following)[^.;]{0,30}${end})\b`, 'i'),
      new RegExp(String.raw`\bterm\b[^.;]{0,60}\b(?:days|months|years?)\b[^.;]{0,20}\bthereafter\b[^]{0,200}\b(?:books|records|accounts|audit|inspect|insurance)\b`, 'i'),
      /\b(?:shall|will|may|must)\b[^.;]{0,160}\b(?:transition services?|transition(?:al)? assistance|wind[- ]down period|termination assistance|disengagement services)\b/i,
      /\bsell-?off period\b|\blast[- ](?:time )?buy\b/i,
    ],
    unless: [/\bsurviv\w+\b/i, /\b(?:confidential\w*|compet\w+|non-?compet\w+|solicit\w*|hire|entice|restocking|for any other person|participate in|work with|liquidated damages|disparag\w+)\b/i, /\bindemnif|\bliable\b|\bliabilit(?!y insurance)/i,
      // A right that only ends is not a duty that goes on.
      /\b(?:rights?|licen[cs]es?|duties|obligations)\b[^.;]{0,60}\b(?:shall|will) (?:immediately |automatically )?(?:cease|terminate|revert)\b(?![^]{0,300}\b(?:sell|inventory|complete|continue)\b)/i, /[”"]\s*(?:means|shall mean)\b/, /\bemployment\b/i,
      // A first term goes over into the next, and a warranty into paid care: the contract itself goes on.
      /\b(?:expiration|expiry|end) of (?:the|such|any|its) (?:then[- ]current |initial |first |warranty |option |renewal |notice |support |acceptance )+(?:term|period)\b/i, /\b(?:renew\w*|successive)\b|\bforce majeure\b|\(the [“"](?:initial )?term[”"]\)/i,
      /\b(?:not (?:affect|relieve|release)|affect (?:any|the) (?:rights?|obligations?)|accrued)\b/i],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must'], /^(?:assist|help|provide|cooperate|transfer|assign|supply|continue|complete|furnish)$/))
      ?? oneOf(contract, [actor(sentence, contract, ['may'], /^(?:sell|dispose|continue|purchase|repurchase|buy|market|complete)$/)]),
  }),
  finds: [
    '«After termination of this Agreement, the Provider shall continue to assist the Customer for 60 days.»', '«Upon expiration of this Agreement, the Distributor may sell its remaining inventory.»',
    '«The Tenant shall keep its books for two years after the expiration of this Lease.»', '«If this Contract is terminated, the Maker agrees to buy back all unsold goods at cost.»',
    '«During the Term and for two years thereafter, the Agent shall keep complete books of account.»', '«When this contract ends we will help you move your data to another provider.»',
  ],
  passes: [
    'The Provider shall assist the Customer during the term.', 'Upon termination of this Agreement, all rights of the Licensee shall cease.', 'Upon termination, each party shall return the other’s confidential papers.',
    'Upon expiration of the initial term, this Agreement shall continue for another year.', 'After the end of the warranty period, the Supplier shall provide repairs at its usual rates.',
  ],
}
