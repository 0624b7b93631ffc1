import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const kin = String.raw`(?:affiliates|subsidiar(?:y|ies)|(?:other )?members? of the \w+ group)`

export const affiliateLicenseLicensor: ProvisionKind = {
  kind: 'affiliate-license-licensor',
  triggers: ['affiliates', 'affiliate', 'subsidiaries', 'subsidiary', 'group'],
  find: bySentence({
    match: [
      /\b(?:on behalf of itself and (?:its|their) affiliates|and (?:its|their) affiliates),?\s+(?:hereby )?grants?\b[^]{0,160}\b(?:licen[cs]e|right)\b/i,
      new RegExp(String.raw`\bgrants?\b[^]{0,240}\blicen[cs]e\b[^]{0,240}\b(?:owned|owns?|controlled|controls?|held)\b[^.;]{0,60}\b(?:or|and)\b[^.;]{0,20}\b(?:its|their)\b[^.;]{0,12}\b${kin}\b`, 'i'),
      new RegExp(String.raw`\bgrants?\b[^]{0,240}\blicen[cs]e\b[^]{0,240}\b(?:or|and)(?: any of)? its ${kin}\b[^.;]{0,30}\b(?:owns?|controls?|holds?)\b`, 'i'),
      new RegExp(String.raw`\bgrants?,? and (?:(?:will|shall|agrees to) )?causes?\b[^.;]{0,60}\b${kin}\b[^.;]{0,30}\bgrant\b`, 'i'),
    ],
  }),
  finds: ['«The Licensor, on behalf of itself and its Affiliates, grants the Licensee a licence.»', '«The Licensor grants, and shall cause its subsidiaries to grant, a licence under the Patents.»'],
  passes: ['The Licensor grants the Licensee a licence for its Affiliates’ shops.', 'The Licensor and its Affiliates sell books.'],
}
