import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

/** A right to change the contract's own words, not an amendment that both sign. */
export const termsChange: ProvisionKind = {
  kind: 'terms-change',
  holder: 'who may change the terms alone',
  triggers: ['modify', 'change', 'amend', 'update', 'revise', 'alter', 'modified', 'amended', 'updated', 'changes', 'revised', 'changed', 'supplement', 'replace', 'modifications', 'updates', 'revisions'],
  find: bySentence({
    match: [
      /\b(?:may|reserves?|right to|entitled to|can)\b[^.;]{0,140}\b(?:modify|change|amend|update|revise|alter|replace|supplement)\b[^.;]{0,60}\b(?:these|this|the|its|our|any of)\b[^.;]{0,40}\b(?:terms|agreement|conditions|polic(?:y|ies)|contract|rules|guidelines|tos|eula)\b/i,
      /\b(?:may|reserves?|right to|entitled to|can|need to)\b[^.;]{0,60}\bmake\b[^.;]{0,30}\b(?:changes|modifications|updates|revisions|amendments)\b[^.;]{0,20}\b(?:to|of|in)\b[^.;]{0,20}\b(?:these|this|our|the)\b[^.;]{0,20}\b(?:terms|agreement|conditions|polic(?:y|ies)|contract|rules|tos|eula)\b/i,
      /\b(?:terms|agreement|conditions|polic(?:y|ies)|contract|eula)\b[^.;]{0,50}\bmay be\b[^.;]{0,40}\b(?:modified|changed|amended|updated|revised|altered)\b[^.;]{0,60}\b(?:by us|at any time|from time to time|without)\b/i,
    ],
    unless: [/[”"]\s*(?:means|shall mean)\b/, /\bmore favou?rable\b/i, 
      /\b(?:mutual|both parties|in writing (?:and )?(?:signed|executed)|written (?:agreement|instrument|consent)|signed by|agreed (?:in writing|by))\b/i,
      /\b(?:may|shall|will) not\b[^.;]{0,30}\b(?:modify|change|amend|alter)\b/i, /\byou (?:may|can) (?:change|update|modify)\b/i, /\b(?:change|update)\b[^.;]{0,30}\b(?:address|contact details|price list)\b/i,
    ],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:modify|change|amend|update|revise|alter|replace|supplement)$/),
  }),
  finds: ['«The Provider may change these Terms at any time.»', '«We may make changes to these Terms from time to time.»', '«Blue Host reserves the right to make any modifications to this Agreement that it sees fit.»', '«The Provider can alter our contract whenever it likes.»', '«These Terms may be updated from time to time without notice.»'],
  passes: ['This Agreement may be amended only by a written instrument signed by both parties.', 'The Provider may change the colour of the box.', 'Either party may change its address for notices under this Agreement.', 'You may update your profile under these Terms.'],
}
