import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

export const affiliateLicenseLicensor: ProvisionKind = {
  kind: 'affiliate-license-licensor',
  triggers: ['affiliates', 'affiliate', 'subsidiaries'],
  find: bySentence({
    match: [
      /\b(?:on behalf of itself and (?:its|their) affiliates|and (?:its|their) affiliates),?\s+(?:hereby )?grants?\b[^]{0,160}\b(?:licen[cs]e|right)\b/i,
      /\b(?:grants?|granted)\b[^]{0,240}\blicen[cs]e\b[^]{0,240}\b(?:owned|controlled|held)\b[^.;]{0,60}\b(?:or (?:any of )?its|and its)\b[^.;]{0,12}\baffiliates\b/i,
    ],
  }),
  finds: ['«The Licensor, on behalf of itself and its Affiliates, grants the Licensee a licence.»'],
  passes: ['The Licensor and its Affiliates sell books.'],
}
