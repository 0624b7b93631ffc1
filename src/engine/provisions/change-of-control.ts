import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

const change = String.raw`(?:change (?:of|in) (?:the )?(?:control|ownership)|merger|merges?|consolidation|acquired by|acquisition of|sale of (?:all or )?substantially all|(?:all or )?substantially all (?:of )?(?:its|the|their|such party[’']s) (?:assets|stock|business)|controlling interest|transfer of control|by operation of law)`

export const changeOfControl: ProvisionKind = {
  kind: 'change-of-control',
  holder: 'who may end the contract or must be asked',
  triggers: ['control', 'merger', 'merges', 'merge', 'consolidation', 'substantially', 'ownership', 'acquisition', 'acquired', 'operation'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${change}\b[^]{0,300}\b(?:terminate|termination|consent|notify|notice|deemed (?:to be )?an assignment|be (?:deemed|considered))\b`, 'i'),
      new RegExp(String.raw`\b(?:terminate|consent|notify|notice|assign(?:ed|ment)?)\b[^]{0,240}\b(?:change (?:of|in) (?:the )?(?:control|ownership)|by operation of law|merger|controlling interest)\b`, 'i'),
    ],
    unless: [/\b(?:may|right to)\b[^.;]{0,60}\bassign\b[^]{0,200}\bwithout\b[^.;]{0,40}\bconsent\b/i, /\b(?:except|provided)\b[^.;]{0,120}\b(?:may|no consent)\b[^]{0,160}\b(?:merger|substantially all|successor)\b/i, /\bconfidential|\bgoverning\b|\bindemnif/i],
    when: ({ text }) => !/^[^.]{0,300}\bby operation of law\b[^.]{0,400}$/i.test(text) && /\bchange (?:of|in) (?:the )?(?:control|ownership)\b/i.test(text) || /\b(?:terminate|deemed|operation of law|controlling)\b/i.test(text),
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:terminate|cancel)$/),
  }),
  finds: ['«The Licensor may terminate this Agreement on a change of control of the Licensee.»'],
  passes: ['The pilot has control of the ship.', 'Either party may assign this Agreement without consent in a merger.'],
}
