/** A kind that is written in ways so unlike each other that each needs guards of its own. */
import type { ProvisionKind } from './provision'

/** What the first of these finds that finds anything. */
export function anyOf(...finds: readonly ProvisionKind['find'][]): ProvisionKind['find'] {
  return (sentence, contract) => {
    for (const find of finds) {
      const found = find(sentence, contract)
      if (found.length) return found
    }
    return []
  }
}
