import { bySentence } from './by-sentence'
import { licensee } from './license-grant'
import type { ProvisionKind } from './provision'

const kin = String.raw`(?:affiliates?|subsidiar(?:y|ies)|members? of (?:the|its) [\w ]{1,30}group)`

export const affiliateLicenseLicensee: ProvisionKind = {
  kind: 'affiliate-license-licensee',
  holder: 'who receives the licence',
  triggers: ['affiliates', 'affiliate', 'subsidiaries', 'subsidiary', 'group'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:grants?|licenses)\b(?:\s+to)?\s[^.;]{0,80}(?:,|\band) (?:to )?(?:each of )?(?:its|their|his|the|each)\b[^.;]{0,40}\b${kin}\b[^]{0,240}\b(?:licen[cs]e|right)\b`, 'i'),
      new RegExp(String.raw`\bgrants?\b(?:\s+to)?\s(?:the |each |any )?${kin}\b[^]{0,200}\blicen[cs]e\b`, 'i'),
      new RegExp(String.raw`\bgrants?\b[^.;]{0,60}\blicen[cs]e\b[^.;]{0,30}\bto\b[^.;]{0,40}\band its\b[^.;]{0,30}\b${kin}\b`, 'i'),
      new RegExp(String.raw`\b(?:licen[cs]es?|rights?)\b[^]{0,240}\b(?:sub-?licen[cs]\w*|extend\w*)\b[^.;]{0,80}\b(?:to|by)\b[^.;]{0,40}\b${kin}\b`, 'i'),
      new RegExp(String.raw`\b(?:may|right|rights|entitled)\b[^.;]{0,60}\bsub-?licen[cs]e\w*\b[^;]{0,120}\bto\b[^.;]{0,40}\b${kin}\b`, 'i'),
      new RegExp(String.raw`\bgrants?\b[^;]{0,240}\bsub-?licen[cs]e\w*\b[^;]{0,60}\b${kin}\b`, 'i'),
      new RegExp(String.raw`\blicen[cs]e\b[^;]{0,160}\b(?:permit|allow|for use by|used by)\b[^.;]{0,40}\b${kin}\b`, 'i'),
      new RegExp(String.raw`\b${kin}\b[^.;]{0,20}\b(?:may|shall (?:also )?(?:be entitled|have the right)|are entitled)\b[^.;]{0,40}\b(?:use|exercise|access)\b[^.;]{0,100}\blicen[cs]e`, 'i'),
    ],
    when: ({ text }) => /\bgrants?|sub-?licen[cs]|licen[cs]e\b/i.test(text),
    unless: [/\b(?:shall|may|will) not\b[^.;]{0,60}\bsub-?licen/i, /\b(?:opportunity|negotiate|indemnif\w*|assign this)\b/i, new RegExp(String.raw`\b(?:owned|controlled|held)\b[^.;]{0,30}\bby\b[^.;]{0,40}\b${kin}\b`, 'i')],
    holder: licensee,
  }),
  finds: [
    '«The Licensor grants the Licensee and its Affiliates a licence to use the Marks.»', '«The Licensee may sublicense the Software to its Affiliates.»', '«The Maker grants to the Shop, its subsidiaries and their staff a licence to use the Marks.»',
    '«The Shop’s Affiliates may use the Software under this licence.»', '«The licence includes the right to permit its subsidiaries to use the Software.»',
  ],
  passes: ['The Licensor grants the Licensee a licence to use the Marks.', 'The Licensee shall not sublicense the Software to its Affiliates.', 'The licence covers patents owned by the Maker or its Affiliates.'],
}
