import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { licensee } from './license-grant'
import type { ProvisionKind } from './provision'

export const irrevocableOrPerpetualLicense: ProvisionKind = {
  kind: 'irrevocable-or-perpetual-license',
  holder: 'who receives the licence',
  triggers: ['irrevocable', 'perpetual', 'irrevocably', 'perpetually', 'perpetuity', 'ever', 'forever'],
  find: bySentence({
    match: [/\b(?:grants?|granted|licen[cs]es?|right)\b[^;]{0,300}\b(?:irrevocabl[ey]|perpetual(?:ly)?|in perpetuity|for ?ever)\b/i, /\b(?:irrevocabl[ey]|perpetual(?:ly)?|in perpetuity|for ?ever)\b[^;]{0,240}\b(?:licen[cs]es?|sublicen[cs]e|right to use)\b/i],
    when: ({ text }) => hasMatch(text, /\b(?:licen[cs]es?d?|right to use|rights?)\b/i) && hasMatch(text, /\b(?:grants?|granted|shall have|receive|retain|licen[cs]es?)\b/i),
    holder: licensee,
    unless: [/\b(?:not|non|neither)\b[- ](?:an? )?(?:perpetual|irrevocable)\b/i, /\battorney[- ]in[- ]fact|\bpower of attorney|\birrevocably (?:consent|submit|waive|agree)s?\b/i],
  }),
  finds: ['«The licences go on in perpetuity after the end of this Agreement.»', '«The Author grants the Publisher a perpetual and irrevocable licence to print the book.»'],
  passes: ['The parties irrevocably submit to the courts of Oslo, and the licence ends in May.'],
}
