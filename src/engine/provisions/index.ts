import type { Contract } from '../contract/contract'
import type { Provision, ProvisionKind } from './provision'

/** Every kind, in alphabetical order; a test holds the folder and this list together. */
export const provisionKinds: readonly ProvisionKind[] = []

/** Every provision of a contract, in the order of the text. */
export function readProvisions(contract: Contract): Provision[] {
  return provisionKinds.flatMap(({ kind, triggers, find }) => {
    const candidates = new Set(triggers.flatMap(word => contract.words.sentencesWith(word)))
    return [...candidates].sort((a, b) => a - b).flatMap(i => {
      const sentence = contract.sentences[i]!
      return find(sentence, contract).map(hit => ({ ...hit, kind, sentence: i }))
    })
  }).sort((a, b) => a.start - b.start || a.end - b.end)
}
