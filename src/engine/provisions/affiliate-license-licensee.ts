import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const kin = String.raw`(?:affiliates?|subsidiar(?:y|ies)|members of the \w+ group)`

export const affiliateLicenseLicensee: ProvisionKind = {
  kind: 'affiliate-license-licensee',
  triggers: ['affiliates', 'affiliate', 'subsidiaries', 'subsidiary', 'group'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:grants?|licenses)\b(?:\s+to)?\s[^.;]{0,80}\band (?:to )?(?:each of )?(?:its|their|his|the|each)\b[^.;]{0,40}\b${kin}\b[^]{0,240}\b(?:licen[cs]e|right)\b`, 'i'),
      new RegExp(String.raw`\bgrants?\b[^.;]{0,60}\blicen[cs]e\b[^.;]{0,30}\bto\b[^.;]{0,40}\band its\b[^.;]{0,30}\b${kin}\b`, 'i'),
      new RegExp(String.raw`\b(?:licen[cs]es?|rights?)\b[^]{0,240}\b(?:sub-?licen[cs]\w*|extend\w*)\b[^.;]{0,80}\b(?:to|by)\b[^.;]{0,40}\b${kin}\b`, 'i'),
      new RegExp(String.raw`\b(?:may|right to|entitled to)\b[^.;]{0,60}\bsub-?licen[cs]e\b[^;]{0,120}\bto\b[^.;]{0,30}\b${kin}\b`, 'i'),
      new RegExp(String.raw`\bgrants?\b[^;]{0,240}\bsub-?licen[cs]e\w*\b[^;]{0,60}\b${kin}\b`, 'i'),
    ],
    when: ({ text }) => /\bgrants?|sub-?licen[cs]|licen[cs]e\b/i.test(text),
    unless: [/\b(?:shall|may|will) not\b[^.;]{0,60}\bsub-?licen/i, /\b(?:opportunity|negotiate|indemnif\w*|assign this)\b/i],
  }),
  finds: ['«The Licensor grants the Licensee and its Affiliates a licence to use the Marks.»', '«The Licensee may sublicense the Software to its Affiliates.»'],
  passes: ['The Licensor grants the Licensee a licence to use the Marks.'],
}
