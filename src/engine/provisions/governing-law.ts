import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

export const governingLaw: ProvisionKind = {
  kind: 'governing-law',
  triggers: ['law', 'laws'],
  find: bySentence({
    match: [
      /\b(?:govern(?:ed|s)?|constru(?:ed|ction)|interpret(?:ed|ation)|enforced|subject to)\b[^.]{0,260}\b(?:laws?|statutes)\s+(?:\w+\s+){0,3}?(?:of|in)\b/i,
      /\b(?:govern(?:ed|s)?|construed|interpreted)\b[^.]{0,100}\b[A-Z]\w+(?:\s[A-Z]\w+)?\s+law\b/,
      /\blaws?\s+(?:of|in)\b[^.]{0,120}\b(?:shall|will|must)?\s*(?:govern|apply to|control)\b/i,
      /\b[Gg]overning law\b[^.]{0,80}\b(?:is|shall be|will be)\b/,
    ],
    unless: [
      /\b(?:comply|compliance)\s+with\b[^.]{0,60}\blaws?\b(?![^]{0,400}\bconstrued\b)/i, /\bcorporation\b[^.]{0,60}\b(?:duly )?(?:organi[sz]ed|incorporated|existing)\b(?![^]{0,300}\bgoverned\b)/i,
    ],
    when: ({ text }) => /\b(?:agreement|contract|terms|lease|licen[cs]e|note|deed|order|guarant\w+|matters?|disputes?|claims?|parties|it|hereto|hereunder|document|eula|policy|addendum|amendment|plan|governing law|letter|warrant|instrument)\b/i.test(text),
  }),
  finds: ['«This Agreement is governed by the laws of the State of Oregon.»', 'Money first. «The laws of Ireland shall govern this Agreement and any dispute about it.»', '«This Contract shall be construed under Swiss law.»'],
  passes: ['The Supplier shall comply with the laws of the State of Oregon.', 'The Seller is a corporation organised under the laws of Ireland.', 'The parties follow the law.'],
}
