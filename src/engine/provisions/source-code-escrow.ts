import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

export const sourceCodeEscrow: ProvisionKind = {
  kind: 'source-code-escrow',
  triggers: ['escrow', 'escrowed'],
  find: bySentence({
    match: [/\bsource code\b[^]{0,300}\bescrow\w*\b/i, /\bescrow\w*\b[^]{0,300}\b(?:source code|source materials|deposit materials|software)\b/i],
  }),
  finds: ['«The Licensor shall place the source code in escrow with an agent.»'],
  passes: ['The deposit is held in escrow until closing.'],
}
