import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const mostFavoredNation: ProvisionKind = {
  kind: 'most-favored-nation',
  holder: 'who must be treated as well as anyone',
  triggers: ['favorable', 'favourable', 'favored', 'favoured', 'lower', 'lowest', 'better'],
  find: bySentence({
    match: [
      /\bmost[- ]favou?red\b/i,
      /\b(?:no|not) less favou?rable\b[^.;]{0,120}\b(?:than|to)\b[^.;]{0,120}\b(?:other|third|any)\b/i,
      /\b(?:more favou?rable|lower|lowest|better)\b[^.;]{0,40}\b(?:prices?|pricing|terms|rates?|fees?|royalt\w+|discounts?)\b[^]{0,240}\b(?:any other|other (?:customers?|licensees?|distributors?|party|person)|third part(?:y|ies)|any (?:customer|person)|anyone)\b/i,
    ],
    unless: [/\binsurance\b|\bindemnif|\btax(?:es)?\b|\bvot(?:e|ing)\b|\bemployees?\b|\barm[’']s[- ]length\b/i],
    when: ({ text }) => /\b(?:prices?|pricing|terms|rates?|fees?|royalt\w+|discounts?|favou?red)\b/i.test(text) && /\b(?:shall|will|agrees?|warrants?|must)\b/i.test(text),
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must', 'must-not'], /^(?:offer|give|grant|charge|provide|sell|extend|ensure)$/)),
  }),
  finds: ['«The Supplier shall not charge the Buyer more than the lowest price it charges any other customer.»'],
  passes: ['The Supplier hopes for better weather than any other year.'],
}
