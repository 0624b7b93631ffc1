import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const nonCompete: ProvisionKind = {
  kind: 'non-compete',
  holder: 'who is protected from competition',
  triggers: ['compete', 'competes', 'competing', 'competitive', 'competitor', 'competitors', 'competition', 'non-competition', 'noncompetition', 'similar'],
  find: bySentence({
    match: [
      /\b(?:not|neither|nor|refrain|prohibited|no)\b[^]{0,400}\b(?:compet(?:e|es|ing|itive|itor|itors)|in competition)\b/i,
      /\b(?:not|neither)\b[^.;]{0,200}\b(?:engage|participate|own|operate|invest|sell|manufacture|market|promote)\b[^.;]{0,200}\b(?:similar|same)\b[^.;]{0,60}\b(?:to|as)\b[^.;]{0,60}\b(?:business|products?|services?|project)\b/i,
    ],
    unless: [/\b(?:competitive (?:bid|price|pric|rate|market|advantage|disadvantage)|unfair competition|compete with each other|competent)\b/i, /\b(?:disclose|confidential)\b[^.;]{0,100}\bcompetitors?\b/i, /\b(?:assign\w*|transfer\w*|change (?:of|in) control)\b[^.;]{0,140}\bcompetitors?\b/i, /\bnothing\b[^.;]{0,160}\b(?:prevent|restrict|preclude|prohibit|limit)/i, /\bnot\b[^.;]{0,20}\b(?:prevent|restrict|preclude|prohibit)(?:ed)?\b/i],
    when: ({ text }) => /\b(?:shall|will|may|agrees?|must|covenants?|cannot)\b/i.test(text),
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /./)),
  }),
  finds: ['«The Consultant shall not compete with the Company for two years.»'],
  passes: ['The prices shall not exceed a competitive price.', 'The Consultant may work for any competitor.'],
}
