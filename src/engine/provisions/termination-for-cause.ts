import { bySentence } from './by-sentence'
import { actor, partyAfter } from './holder'
import type { ProvisionKind } from './provision'

export const terminationForCause: ProvisionKind = {
  kind: 'termination-for-cause',
  holder: 'who may end the contract',
  triggers: ['terminate', 'terminated', 'termination', 'cancel', 'rescind', 'end'],
  find: bySentence({
    match: [
      /\b(?:may|right to|entitled to|option to|shall be entitled to)\b[^;]{0,160}\b(?:terminate|cancel|rescind|be terminated|end (?:this|the) (?:agreement|contract|lease|licen[cs]e))\b[^]{0,400}\b(?:breach\w*|default\w*|fail(?:s|ed|ure)?|insolven\w+|bankrupt\w*|violat\w+|misconduct|non-?payment|liquidation|receiver|for cause)\b/i,
      /\b(?:if|in the event|where|should|upon|any)\b[^;]{0,300}\b(?:breach\w*|default\w*|fail(?:s|ed|ure)?|insolven\w+|bankrupt\w*|violat\w+)\b[^]{0,300}\b(?:may|right to|entitled to|entitles)\b[^;]{0,80}\b(?:terminate|cancel|rescind|end (?:it|(?:this|the) (?:agreement|contract|lease|licen[cs]e)))\b/i,
    ],
    unless: [/\b(?:any reason|for convenience|without cause)\b/i, /\b(?:shall|may) not\b[^.;]{0,30}\bterminate\b/i],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:terminate|cancel|rescind|end)$/) ?? partyAfter(sentence, contract, /\bentitles (?:the )?/i),
  }),
  finds: ['«If the Buyer fails to pay, the Seller may terminate this Agreement.»', '«The Buyer may end this Agreement if the Seller is in material breach.»', '«Any breach of this Agreement by the Buyer entitles the Seller to terminate it.»', '«Either party may terminate this Agreement if the other party commits a material breach.»'],
  passes: ['The Buyer may terminate this Agreement for convenience even where the Seller has not failed.', 'A breach by the Buyer costs it USD 100.'],
}
