import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const mostFavoredNation: ProvisionKind = {
  kind: 'most-favored-nation',
  holder: 'who must be treated as well as anyone',
  triggers: ['favorably', 'favourably', 'preferential', 'discounted', 'favorable', 'favourable', 'favored', 'favoured', 'lower', 'lowest', 'better'],
  find: bySentence({
    match: [
      /\b(?:other|third|another|any)\b[^.;]{0,60}\b(?:customers?|licensees?|distributors?|part(?:y|ies)|person|purchaser|reseller|provider)\b[^]{0,300}\b(?:more favou?rable|lower|better|less)\b[^.;]{0,60}\b(?:prices?|pricing|terms|rates?|fees?|royalt\w+|discounts?|conditions|than)\b[^]{0,300}\b(?:shall|will)\b[^]{0,120}\b(?:offer|extend|adjust\w*|reduc\w*|notify|entitled|apply|match|same|benefit)\b/i,
      /\bmost[- ]favou?red\b/i,
      /\b(?:(?:no|not) less|(?:at least )?as) favou?rabl[ey]\b[^.;]{0,120}\b(?:than|to)\b[^.;]{0,120}\b(?:other|third|any)\b/i,
      /\b(?:more favou?rable|lower|lowest|better)\b[^.;]{0,40}\b(?:prices?|pricing|terms|rates?|fees?|royalt\w+|discounts?)\b[^]{0,240}\b(?:any other|other (?:customers?|licensees?|distributors?|party|person)|third part(?:y|ies)|any (?:customer|person)|anyone)\b/i,
    ],
    unless: [/\baffiliates?\b[^]{0,200}\bno less favou?rable\b|\bno less favou?rable\b[^]{0,200}\baffiliates?\b|\b(?:transactions?|dealings)\b[^.;]{0,60}\bno less favou?rable\b/i, /\bno more favou?rable\b[^]{0,200}\bnegotiat|\bnegotiat\w+\b[^]{0,400}\b(?:more|less) favou?rable\b/i, /\binsurance\b|\bindemnif|\btax(?:es)?\b|\bvot(?:e|ing)\b|\bemployees?\b|\barm[’']s[- ]length\b/i],
    when: ({ text }) => /\b(?:prices?|pricing|terms|rates?|fees?|royalt\w+|discounts?|favou?red)\b/i.test(text) && /\b(?:shall|will|agrees?|warrants?|must)\b/i.test(text),
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must', 'must-not'], /^(?:offer|give|grant|charge|provide|sell|extend|ensure)$/)),
  }),
  finds: ['«If the Supplier gives any other customer a lower price, it shall offer the same price to the Buyer.»', '«The Supplier shall not charge the Buyer more than the lowest price it charges any other customer.»'],
  passes: ['Dealings with affiliates must be on terms no less favourable than with any other person.', 'The Supplier hopes for better weather than any other year.'],
}
