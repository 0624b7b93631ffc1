import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

export const affiliateLicenseLicensee: ProvisionKind = {
  kind: 'affiliate-license-licensee',
  triggers: ['affiliates', 'affiliate', 'subsidiaries', 'subsidiary'],
  find: bySentence({
    match: [
      /\b(?:grants?|licenses)\b(?:\s+to)?\s[^.;]{0,60}\band (?:its|their|his)\b[^.;]{0,30}\b(?:affiliates|subsidiaries)\b[^]{0,240}\b(?:licen[cs]e|right)\b/i,
      /\b(?:licen[cs]e|right)\b[^]{0,240}\b(?:sublicen[cs]e\w*|extend\w*)\b[^.;]{0,60}\b(?:to|by)\b[^.;]{0,40}\b(?:affiliates?|subsidiar(?:y|ies))\b/i,
    ],
    when: ({ text }) => /\bgrants?|sublicen[cs]|licen[cs]e\b/i.test(text),
    unless: [/\b(?:shall|may|will) not\b[^.;]{0,60}\bsublicen/i],
  }),
  finds: ['«The Licensor grants the Licensee and its Affiliates a licence to use the Marks.»'],
  passes: ['The Licensor grants the Licensee a licence to use the Marks.'],
}
