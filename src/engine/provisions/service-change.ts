import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

export const serviceChange: ProvisionKind = {
  kind: 'service-change',
  holder: 'who may change or stop what is supplied',
  triggers: ['modify', 'change', 'discontinue', 'alter', 'replace', 'remove', 'update', 'substitute', 'withdraw'],
  find: bySentence({
    match: [/\b(?:may|reserves?|right to|entitled to|can)\b[^.;]{0,120}\b(?:modify|change|discontinue|alter|substitute|withdraw|remove|replace|update)\b[^.;]{0,80}\b(?:services?|products?|software|features?|site|website|platform|specifications?|functionalit\w+|goods|apps?|content|games?)\b/i],
    unless: [/\b(?:user|your|commercial|any|such|that) (?:\w+ )?content\b|\bsubmissions?\b|\brequire you to\b/i, /\b(?:change|update|modify|amend) (?:these|this|the) (?:terms|agreement|contract)\b/i, /\b(?:terms|conditions|agreement)\b[^.;]{0,30}\b(?:of|in)\b/i, /\b(?:may|shall|will) not\b/i, /\b(?:terms|conditions|agreement)\b[^.;]{0,20}\bat any time\b/i, /\b(?:prices?|fees?)\b[^.;]{0,40}\b(?:services?|products?)\b/i, /\b(?:warranty|defective|non-?conforming|infring\w+)\b/i],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:modify|change|discontinue|alter|substitute|withdraw|remove|replace|update)$/),
  }),
  finds: ['«We reserve the right to alter the Site at any time.»', '«The Maker may substitute other products of like quality.»', '«The Host can withdraw the app without notice.»', '«Updates may change how the software’s features look.»', '«The Provider may discontinue any feature of the Service.»'],
  passes: ['The Provider may not change the Service.', 'The Buyer may change its address.', 'We may remove your content from the Site.', 'We may change these Terms to reflect new features of the Service.'],
}
