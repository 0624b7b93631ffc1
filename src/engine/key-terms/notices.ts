import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** How notice is given. */
export const notices: KeyTermKind = {
  kind: 'notices',
  find: inWords({
    triggers: ['notice', 'notices'],
    match: [
      /\b(?:all |any )?notices?\b[^]{0,200}\b(?:in writing|writing|e-?mail|certified mail|registered|courier|facsimile|fax|personal(?:ly)? deliver\w*|address(?:es|ed)?|deemed)\b/i,
    ],
    unless: /\b(?:terminat\w+|renew\w*|breach|default|confidential|copyright notices?)\b/i,
  }),
  finds: [['«All notices shall be in writing and sent by email.»', 'All notices shall be in writing and sent by email.']],
  passes: ['The notice board is in the hall.'],
}
