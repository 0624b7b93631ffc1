import { bySentence } from './by-sentence'
import { actor, otherThan, partyAfter } from './holder'
import type { ProvisionKind } from './provision'

export const sourceCodeEscrow: ProvisionKind = {
  kind: 'source-code-escrow',
  holder: 'who may get the source code',
  triggers: ['escrow', 'escrowed', 'source'],
  find: bySentence({
    match: [/\bsource code\b[^]{0,300}\bescrow\w*\b/i, /\bescrow\w*\b[^]{0,300}\b(?:source code|source materials|deposit materials|software)\b/i,
      /\bsource code\b[^]{0,200}\b(?:deposit\w*|custodian|third[- ]party (?:agent|custodian))\b[^]{0,200}\breleased?\b/i],
    unless: [/[”"]\s*(?:means|shall mean)\b|\bcustomers? attempts?\b|\bescrow providers? who\b/i],
    holder: (sentence, contract) => partyAfter(sentence, contract, /\b(?:release|deliver|provide)\w*\b[^.;]{0,80}\bto /i)
      ?? otherThan(contract, actor(sentence, contract, ['must'], /^(?:deposit|place|put|deliver|keep|maintain|establish)$/)),
  }),
  finds: ['«The Maker shall keep the source code with a custodian, to be released to the Shop if the Maker fails.»', '«The Licensor shall place the source code in escrow with an agent.»'],
  passes: ['The Customer shall not try to read the source code.', 'The deposit is held in escrow until closing.'],
}
