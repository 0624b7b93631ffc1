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
      /\b(?:not|nor|neither|none|no event|no circumstances?|never)\b[^.]{0,160}\bliable\b[^]{0,400}\b(?:consequential|indirect|incidental|special|punitive|exemplary|lost profits?|loss of (?:profits?|business|revenue|data|use))\b/i,
      /\b(?:neither|no|none|nor)\b[^.]{0,240}\b(?:liability|responsible|entitled to recover)\b[^.]{0,300}\b(?:consequential|indirect|incidental|special|punitive|lost profits?|loss of profits?)\b/i,
      /\b(?:disclaim|waive|exclude)\w*\b[^.]{0,120}\b(?:consequential|indirect|incidental|special|punitive|exemplary)\b[^.]{0,60}\b(?:damages|loss)/i,
      /\b(?:consequential|indirect|incidental|punitive|exemplary)\b[^.]{0,80}\bdamages?\b[^.]{0,120}\b(?:waived|excluded|disclaimed|not be (?:liable|recoverable|entitled))\b/i,
      /\b(?:sole|exclusive|only)\s+(?:and exclusive\s+|and sole\s+)?(?:remed(?:y|ies)|liabilit(?:y|ies)|obligations?(?: and (?:\w+’s |\w+'s )?(?:sole|exclusive)))\b[^.]{0,260}\b(?:shall be|will be|is|for|are|under|in)\b/i,
      /\b(?:no|any|all)\s+(?:legal )?(?:actions?|claims?|suits?|proceedings?)\b[^.]{0,160}\b(?:may|shall|must|can)\b[^.]{0,60}\b(?:brought|made|commenced|instituted|filed|asserted)\b[^.]{0,160}\b(?:more than|after|within|later than)\b[^.]{0,60}\b(?:years?|months?|days?)\b/i,
    ],
    unless: [
      /\binsurance\b[^.]{0,100}\b(?:combined single limit|per occurrence|aggregate limit)/i, /\bliquidated damages\b[^.]{0,60}\b(?:agree|payable)/i,
      /\b(?:injunctive|equitable) relief\b/i,
      // What a lawyer costs, what a court gave and what an insurer covers are no limit on a party's own liability.
      /\bmore than one\b[^.]{0,60}\b(?:firm|counsel)\b|\bexceeds?\b[^.]{0,40}\b(?:damages|losses|amounts?)\b[^.]{0,30}\b(?:recovered|awarded)\b/i, /\binsurance polic(?:y|ies)\b|\bexcept that\b[^.]{0,80}\bumbrella coverage\b/i,
      /\bnot\b[^.]{0,20}\b(?:constitute|be)\b[^.]{0,20}\b(?:sole|exclusive)\b[^.]{0,20}\bremed|\badmission of liability\b|\baccept(?:s)? exclusive liability\b|\binjunction\b/i, /\bliability company\b(?![^]{0,400}\b(?:exceed|consequential|incidental)\b)/i,
    ],
    holder: protectedFromLiability,
  }),
  finds: ['«Neither party shall be entitled to recover from the other any special or punitive damages.»', '«The Provider’s total liability under this Agreement shall not exceed the fees paid.»', '«Neither party is liable for indirect or consequential loss.»', '«No action may be brought under this Agreement more than two years after the event.»'],
  passes: ['The Supplier shall pay the lawyers, but their fees shall not exceed the damages recovered.', 'The Provider is liable for damage that it causes.', 'The Supplier shall maintain liability insurance with a limit of USD 1,000,000 per occurrence.'],
}
