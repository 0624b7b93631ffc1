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
      /\b(?:may|right to|shall not|agrees?)\b[^.;]{0,80}\b(?:use|reproduce|display|list|identify|refer to)\b[^.;]{0,60}\b(?:names?|logos?|customer)\b[^.;]{0,120}\b(?:market\w*|promot\w*|advertis\w*|publicity|customer lists?|website|reference)\b/i,
    ],
    unless: [/\b(?:prime|base|interest|libor) rate\b|\b(?:user ?names?|nicknames?|impersonat\w*|profile|posts?|right of publicity|rights of publicity|publicity rights|acquire)\b/i, /\brepresents?,? (?:and )?warrants?\b/i],
    when: ({ text }) => /\b(?:shall|will|may|must|agrees?)\b/i.test(text),
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:use|issue|identify|list|refer|disclose|publish|announce|make)$/)
      ?? otherThan(contract, actor(sentence, contract, ['must-not'], /^(?:use|issue|make|publish|announce|release)$/)),
  }),
  finds: ['«The Provider may list the Customer by name and logo in its marketing materials.»', '«Any public announcement about this Agreement shall be agreed beforehand.»', '«The Sponsor may not publicly announce the event before 1 May.»', '«The Provider may use the Customer’s name and logo on its website.»', '«Neither party shall issue a press release without consent.»'],
  passes: ['The Provider’s name is Alder.', 'You may not use a nickname that is a name of another for advertising.', 'The rate shall be the prime rate publicly announced by the Bank.', 'The logo shall be red.'],
}
