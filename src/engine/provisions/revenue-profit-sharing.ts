import { bySentence } from './by-sentence'
import { norm, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const revenueProfitSharing: ProvisionKind = {
  kind: 'revenue-profit-sharing',
  holder: 'who receives the share',
  triggers: ['fee', 'fees', 'split', 'equally', 'royalty', 'royalties', 'revenue', 'revenues', 'profits', 'commission', 'commissions', 'percent', 'share', 'percentage', 'sales', 'proceeds'],
  find: bySentence({
    match: [
      /\b(?:pay|paid|receive|remit|entitled to|earn|retain|payable|share)\b[^]{0,200}(?:\d\s?%|percent|per cent|\[\*+\]\s?%?|percentage|portion|share)[^]{0,120}\b(?:revenues?|net sales|gross sales|profits?|proceeds|sales|receipts|income|fees (?:received|collected)|royalt\w+)\b/i,
      /\b(?:pay|paid|payable|remit|receive|earn)\b[^.;]{0,120}\b(?:royalt(?:y|ies)|commissions?|revenue share|profit share)\b[^.;]{0,160}(?:\d\s?%|percent|\bon (?:net|gross|all)|\bequal to|\bof\b)/i,
      /\b(?:revenue|profit)s?[- ](?:shar\w+|split)\b/i, /\broyalt(?:y|ies)\b[^.;]{0,120}(?:\d\s?%|percent|\]\s?%)/i, /\b(?:shall|will|agrees? to) pay\b[^.;]{0,100}\broyalt/i, /\b(?:shall|will|agrees? to) (?:be )?(?:share|split|divide)d?\b[^.;]{0,80}\b(?:revenues?|profits?|proceeds|income|receipts)\b/i,
      /\b(?:fee|commission|compensation)s?\b[^.;]{0,100}(?:\d\s?%|percent)\)? (?:of )?[^.;]{0,60}\b(?:(?:aggregate )?(?:purchase|sales?) price|gross proceeds|net assets|net revenues?|gross revenues?|net sales|gross sales)\b/i, /\broyalty\b[^.;]{0,60}\b(?:of|at|rate|equal)\b[^.;]{0,60}(?:%|percent)/i,
    ],
    unless: [/\binterest at\b|\btax(?:es)?\b[^.;]{0,60}%|\bunderpa(?:yment|id)\b|\brestocking\b|\bstop order\b|\baudit\b|\bindemnif|\bliabilit|\b(?:volume|prompt payment) discount\b/i, /\bnot (?:be )?(?:entitled|required|obligated|pay)\b[^.;]{0,100}\b(?:royalt|commission|fees?|share)|\bwithout\b[^.;]{0,40}\broyalt|\b(?:ownership|equity capital|voting)\b[^.;]{0,60}\bprofits\b|\bseparate (?:written )?agreement\b/i],
    holder: (sentence, contract) => otherThan(contract, norm(sentence, contract, n => n.modal === 'must' && n.verb === 'pay' && !n.passive)?.who),
  }),
  finds: ['«The Parties shall share all revenue equally.»', '«The Licensee shall pay the Licensor a royalty of 5% of net sales.»'],
  passes: ['The Parties shall share the costs of the mediation equally.', 'The Licensee shall pay USD 500 on signing.'],
}
