import type { Contract } from './contract'

export type Suitability = { readonly verdict: 'contract' | 'not-a-contract' | 'empty' | 'code' | 'other-language'; /** One plain sentence for the reader. */ readonly say: string }

/** Is this a contract, in English? */
export function judgeSuitability(text: string, contract: Contract): Suitability {
  if (contract.words.count === 0 || !text.trim()) return { verdict: 'empty', say: 'There is no text here to review.' }
  return { verdict: 'contract', say: 'This reads like a contract.' }
}
