import { bySentence } from './by-sentence'
import { protectedFromLiability } from './liability'
import type { ProvisionKind } from './provision'

/** As CUAD draws it: a highest amount, kinds of loss that are left out, sole remedies, and a time limit for claims. */
export const capOnLiability: ProvisionKind = {
  kind: 'cap-on-liability',
  holder: 'who is protected',
  triggers: ['liability', 'liable', 'liabilities', 'damages', 'remedy', 'remedies', 'exceed', 'recover', 'claims', 'claim', 'action', 'responsible', 'obligation', 'obligations'],
  find: bySentence({
    match: [
      // A highest amount.
      /\b(?:liabilit(?:y|ies)|damages|obligations? (?:to (?:indemnify|defend)|of indemni\w+|under|hereunder)|indemnif\w+|recover\w*|any loss)\b[^;]{0,300}\b(?:not|never|no event)\b[^;]{0,40}\b(?:exceed|be (?:more|greater) than|be in excess)\b/i,
      /\b(?:no event|no circumstances?|regardless|under no)\b[^;]{0,300}\b(?:liabilit(?:y|ies)|liable|damages|responsib\w+)\b[^;]{0,200}\b(?:exceed|in excess of|greater than|more than)\b/i,
      /\b(?:not|nor|neither)\b[^;]{0,60}\b(?:liable|contribute|responsible)\b[^]{0,300}\b(?:in the aggregate exceeds?|amount in excess of|for (?:more|an amount greater) than)\b/i,
      /\b(?:liable for no more than|liable only (?:for|to the extent)|only be liable|entire (?:liabilit(?:y|ies)|obligations?)|maximum (?:aggregate |total )?liability)\b/i,
      /\b(?:liabilit(?:y|ies)|damages|obligations?|responsibility|recovery)\b[^;]{0,200}\b(?:(?:is|are|be) (?:strictly |further |expressly |in all cases )?(?:limited|restricted|confined)\b[^;]{0,80}\bto|capped at|(?:be|equal to) the lesser of|not be greater than)\b/i,
      // Kinds of loss that are left out.
      /\b(?:not|nor|neither|none|no event|no circumstances?|never)\b[^]{0,200}\b(?:liable|responsible)\b[^]{0,400}\b(?:consequential|indirect|incidental|special|punitive|exemplary|(?:lost|prospective|anticipated|business) (?:profits?|sales|losses)|loss of (?:prospective |anticipated )?(?:profits?|business|revenue|data|use|goodwill)|substitute goods|not foreseeable)\b/i,
      /\b(?:neither|no|none|nor)\b[^;]{0,240}\b(?:liability|responsible|entitled to recover)\b[^;]{0,300}\b(?:consequential|indirect|incidental|special|punitive|lost profits?|loss of profits?|substitute goods)\b/i,
      /\b(?:disclaim|waive|exclud)\w*\b[^;]{0,120}\b(?:consequential|indirect|incidental|special|punitive|exemplary)\b[^.;]{0,60}\b(?:damages|loss)/i,
      /\b(?:consequential|indirect|incidental|punitive|exemplary)\b[^.;]{0,80}\bdamages?\b[^.;]{0,120}\b(?:waived|excluded|disclaimed|not be (?:liable|recoverable|entitled))\b/i,
      // One remedy and no other.
      /\b(?:sole|exclusive|only)\s+(?:and exclusive\s+|and sole\s+)?(?:remed(?:y|ies)|liabilit(?:y|ies)|obligations?(?: and (?:\w+[’'‘]s )?(?:sole|exclusive)))\b(?:[.,;]|[^;]{0,260}\b(?:shall be|will be|is|for|are|under|in|with respect)\b)/i,
      // A time for claims.
      /\b(?:no|any|all|neither)\b[^;]{0,80}\b(?:actions?|claims?|suits?|proceedings?)\b[^;]{0,160}\b(?:may|shall|must|can|will|be)\b[^;]{0,80}\b(?:brought|bring|made|commenced|instituted|filed|asserted|barred)\b[^;]{0,160}\b(?:more than|after|within|later than)\b[^.;]{0,60}\b(?:years?|months?|days?)\b/i,
      /\b(?:neither|no party|not|never)\b[^.;]{0,40}\b(?:bring|commence|assert|institute)\b[^;]{0,120}\b(?:actions?|claims?|suits?)\b[^;]{0,160}\b(?:more than|later than)\b[^.;]{0,40}\b(?:years?|months?)\b/i,
    ],
    unless: [
      /\binsurance\b[^.]{0,100}\b(?:combined single limit|per occurrence|aggregate limit)/i, /\bliquidated damages\b[^.]{0,60}\b(?:agree|payable)/i,
      /\b(?:injunctive|equitable) relief\b/i, /[”"]\s*(?:means|shall mean)\b|\bprincipal amount\b|\btax liability\b/,
      // What a lawyer costs, what a court gave and what an insurer covers are no limit on a party's own liability.
      /\bmore than one\b[^.]{0,60}\b(?:firm|counsel)\b|\bexceeds?\b[^.]{0,40}\b(?:damages|losses|amounts?)\b[^.]{0,30}\b(?:recovered|awarded)\b/i, /\binsurance polic(?:y|ies)\b|\bexcept that\b[^.]{0,80}\bumbrella coverage\b/i,
      /\bcumulative\b|\bnot exclusive\b|\bnon-?exclusive\b|\bnot\b[^.]{0,20}\b(?:constitute|be)\b[^.]{0,20}\b(?:sole|exclusive)\b[^.]{0,20}\bremed|\badmission of liability\b|\baccept(?:s)? exclusive liability\b|\binjunction\b/i, /\bliability company\b(?![^]{0,400}\b(?:exceed|consequential|incidental)\b)/i,
    ],
    holder: protectedFromLiability,
  }),
  finds: [
    '«Neither party will bring a legal action under this Agreement more than two years after its cause arose.»', '«The Supplier is liable for no more than the charges paid in the previous year.»', '«Our liability to you will never be more than the amount you paid us.»',
    '«The Supplier’s obligations for faulty goods shall be limited to repair or replacement.»', '«This Section states the entire liability of the Supplier for infringement.»', '«We will not be responsible for any losses that are not foreseeable.»',
    '«Neither party shall be entitled to recover from the other any special or punitive damages.»', '«The Provider’s total liability under this Agreement shall not exceed the fees paid.»', '«Neither party is liable for indirect or consequential loss.»', '«No action may be brought under this Agreement more than two years after the event.»',
  ],
  passes: ['The remedies in this Agreement are cumulative and not exclusive.', 'The Buyer’s sole obligation is to pay the price.', 'The Supplier shall pay the lawyers, but their fees shall not exceed the damages recovered.', 'The Provider is liable for damage that it causes.', 'The Supplier shall maintain liability insurance with a limit of USD 1,000,000 per occurrence.'],
}
