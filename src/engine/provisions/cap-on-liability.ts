import { bySentence } from './by-sentence'
import { protectedFromLiability } from './liability'
import type { ProvisionKind } from './provision'

/** As CUAD draws it: a highest amount, kinds of loss that are left out, sole remedies, and a time limit for claims. */
export const capOnLiability: ProvisionKind = {
  kind: 'cap-on-liability',
  holder: 'who is protected',
  triggers: ['liability', 'liable', 'liabilities', 'damages', 'remedy', 'exceed', 'recover', 'claims', 'claim', 'action'],
  find: bySentence({
    match: [
      /\b(?:liabilit(?:y|ies)|damages|obligations?|indemnif\w+|recover\w*)\b[^.]{0,300}\b(?:not|never|no event)\b[^.]{0,30}\bexceed\b/i,
      /\bin no event\b[^.]{0,300}\b(?:liabilit(?:y|ies)|liable|damages)\b[^.]{0,200}\b(?:exceed|in excess of|greater than|more than)\b/i,
      /\b(?:liabilit(?:y|ies)|damages)\b[^.]{0,160}\b(?:(?:is|are|be) (?:strictly )?limited to|limited to|capped at|shall be the lesser|not be greater than)\b/i,
      /\b(?:not|nor|neither|no event|never)\b[^.]{0,160}\bliable\b[^]{0,400}\b(?:consequential|indirect|incidental|special|punitive|exemplary|lost profits?|loss of (?:profits?|business|revenue|data|use))\b/i,
      /\b(?:neither|no)\b[^.]{0,60}\b(?:party|it|company)\b[^.]{0,100}\b(?:liability|responsible)\b[^.]{0,160}\b(?:consequential|indirect|incidental|special|punitive|lost profits?|loss of profits?)\b/i,
      /\b(?:disclaim|waive|exclude)\w*\b[^.]{0,120}\b(?:consequential|indirect|incidental|special|punitive|exemplary)\b[^.]{0,60}\b(?:damages|loss)/i,
      /\b(?:consequential|indirect|incidental|punitive|exemplary)\b[^.]{0,80}\bdamages?\b[^.]{0,120}\b(?:waived|excluded|disclaimed|not be (?:liable|recoverable|entitled))\b/i,
      /\b(?:sole|exclusive|only)\s+(?:and exclusive\s+|and sole\s+)?(?:remed(?:y|ies)|liabilit(?:y|ies)|obligations?(?: and (?:\w+’s |\w+'s )?(?:sole|exclusive)))\b[^.]{0,260}\b(?:shall be|will be|is|for|are|under|in)\b/i,
      /\b(?:no|any)\s+(?:action|claim|suit|proceeding)s?\b[^.]{0,160}\b(?:may|shall|must|can)\b[^.]{0,60}\b(?:brought|made|commenced|instituted|filed|asserted)\b[^.]{0,160}\b(?:more than|after|within|later than)\b[^.]{0,60}\b(?:years?|months?|days?)\b/i,
    ],
    unless: [
      /\binsurance\b[^.]{0,100}\b(?:combined single limit|per occurrence|aggregate limit)/i, /\bliquidated damages\b[^.]{0,60}\b(?:agree|payable)/i,
      /\b(?:injunctive|equitable) relief\b/i, /\bliability company\b(?![^]{0,400}\b(?:exceed|consequential|incidental)\b)/i,
    ],
    holder: protectedFromLiability,
  }),
  finds: ['«The Provider’s total liability under this Agreement shall not exceed the fees paid.»', '«Neither party is liable for indirect or consequential loss.»', '«No action may be brought under this Agreement more than two years after the event.»'],
  passes: ['The Provider is liable for damage that it causes.', 'The Supplier shall maintain liability insurance with a limit of USD 1,000,000 per occurrence.'],
}
