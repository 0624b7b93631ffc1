import { hasMatch } from '../contract/matches'
import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'
import { mostTelling, rankedWordsOf } from './of-provisions'

const data = String.raw`(?:personal (?:data|information)|personally identifiable information|customer data|user data|your data|protected health information)`

const givenBack = inWords({
  triggers: ['delete', 'return', 'export', 'retrieve', 'download'],
  match: [new RegExp(String.raw`\b(?:delete|return|export|retrieve|download)\b[^.;]{0,60}\b${data}\b`, 'i')],
  unless: /[“"][^”"]{2,40}[”"]\s*(?:means|shall mean|has the meaning)\b|\b(?:indemnif\w*|licen[cs]e|personal injury|survive[s]?|warranty)\b/i,
})

/** What is said about people’s data, and about getting data back. */
export const personalData: KeyTermKind = {
  kind: 'personal-data',
  find: (contract, provisions) => mostTelling(
    rankedWordsOf(contract, provisions, 'data-protection', words => (hasMatch(words, /\b(?:privacy (?:policy|notice|statement))\b/i) ? 2 : 0)),
    rankedWordsOf(contract, provisions, 'security-breach-notice', words => (/\b(?:data|security)\b/i.test(words) && !/\bconfidential information\b/i.test(words) ? 1 : undefined)),
    givenBack(contract, provisions).map(found => ({ ...found, rank: 1 })),
  ),
  finds: [['«The Provider shall process personal data only as told.»', 'The Provider shall process personal data only as told.'], ['«When the contract ends, the Provider shall return Customer Data within ten days.»', 'When the contract ends, the Provider shall return Customer Data within ten days.']],
  passes: ['The Provider keeps his personal car.', '“Personal Data” means data about a person.'],
}
