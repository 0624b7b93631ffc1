import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

export const jurisdiction: ProvisionKind = {
  kind: 'jurisdiction',
  holder: 'who may choose another court; absent where the clause binds both alike',
  triggers: ['jurisdiction', 'venue', 'courts', 'court'],
  find: bySentence({
    match: [
      /\b(?:exclusive|non-?exclusive|personal|sole)\b[^.;]{0,40}\b(?:jurisdiction|venue)\b/i,
      /\b(?:submit|consent|attorn)s?\b[^.;]{0,100}\bjurisdiction\b/i,
      /\bcourts?\b[^.;]{0,140}\b(?:shall|will) have\b[^.;]{0,30}\bjurisdiction\b/i,
      /\b(?:venue|action|suit|proceeding|dispute|litigation)s?\b[^.;]{0,140}\b(?:brought|commenced|instituted|filed|heard|resolved|litigated|lie)\b[^.;]{0,60}\b(?:in|by|before)\b[^.;]{0,60}\bcourts?\b/i,
      /\b(?:may|entitled to|right to)\b[^.;]{0,20}\b(?:sue|(?:bring|commence|institute|take)\b[^.;]{0,40}\b(?:actions?|suits?|proceedings?))\b[^.;]{0,80}\b(?:in|before)\b[^.;]{0,40}\b(?:courts?|jurisdictions?)\b/i,
    ],
    unless: [/\bcourt of competent jurisdiction\b(?![^]{0,200}\bexclusive\b)/i],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:bring|sue|commence|elect|choose|seek)$/),
  }),
  finds: ['«The courts of Oslo have exclusive jurisdiction.»', '«Any action shall be brought in the courts of Ohio.»', '«The Lender may bring proceedings in any other court.»'],
  passes: ['A court of competent jurisdiction may hold a clause unenforceable.', 'The tennis court is open daily.'],
}
