import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const publicity: ProvisionKind = {
  kind: 'publicity',
  holder: 'who may use the other’s name; where it is forbidden, who is protected',
  triggers: ['publicity', 'press', 'logo', 'logos', 'announcement', 'announcements', 'name', 'names', 'publicly', 'case'],
  find: bySentence({
    match: [
      /\b(?:press releases?|public(?:ly)? announce\w*|publicity|public statements?)\b/i,
      /\b(?:may|right to|shall not|agrees?)\b[^.;]{0,80}\buse\b[^.;]{0,60}\b(?:names?|logos?)\b[^.;]{0,120}\b(?:market\w*|promot\w*|advertis\w*|publicity|customer lists?|website|reference)\b/i,
    ],
    when: ({ text }) => /\b(?:shall|will|may|must|agrees?)\b/i.test(text),
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:use|issue|identify|list|refer|disclose|publish|announce|make)$/)
      ?? otherThan(contract, actor(sentence, contract, ['must-not'], /^(?:use|issue|make|publish|announce|release)$/)),
  }),
  finds: ['«The Provider may use the Customer’s name and logo on its website.»', '«Neither party shall issue a press release without consent.»'],
  passes: ['The Provider’s name is Alder.'],
}
