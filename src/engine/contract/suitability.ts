import type { Contract } from './contract'
import { signsOf, type Signs } from './suitability-signs'

export type Suitability = { readonly verdict: 'contract' | 'not-a-contract' | 'empty' | 'code' | 'other-language'; /** One plain sentence for the reader. */ readonly say: string }

/** Is this a contract, in English? The numbers are fitted to some seven hundred contracts, and to ordinary pages of our own; says 'contract' only where several signs agree. */
export function judgeSuitability(text: string, contract: Contract): Suitability {
  const signs = signsOf(text, contract)
  if (signs.words === 0) return { verdict: 'empty', say: 'There is no text here to review.' }
  if (signs.words < 5) return { verdict: 'not-a-contract', say: 'There is too little text here to be a contract.' }
  if (signs.code > 0.5) return { verdict: 'code', say: 'This looks like program code, not a contract.' }
  if (signs.words >= 20 && signs.english < 0.12 && signs.letters > 0.55) return { verdict: 'other-language', say: 'This does not seem to be in English, and Evenhand reads only English contracts.' }
  return isContract(signs) ? { verdict: 'contract', say: 'This reads like a contract.' } : { verdict: 'not-a-contract', say: 'This doesn’t look like a contract.' }
}

function isContract(signs: Signs): boolean {
  const { words, terms, duties, letters, english, code, score, parties, binds, tells } = signs
  const speaks = binds - tells * 0.6
  if (words < 120) return (duties > 0 || binds >= 2) && code < 0.3 && (speaks >= 1 ? terms >= 2 || parties > 0 : terms >= 3 && tells < 1 && score >= 1.2)
  // What names itself, says who is bound or has a place to sign need not be in lawyers' words.
  if (speaks >= 1.5 && score >= 0.25 && (duties > 0 || terms >= 7)) return true
  if (speaks >= 0.6 && binds >= 1 && duties >= 2 && score >= 0.9 - Math.min(speaks, 1) / 2) return true
  if (terms < 7 || duties < 2) return false
  // Notes and tables about contracts hold their words, but hardly any sentences.
  if (letters < 0.88 && english < 0.25) return false
  if (speaks >= 0.5) return score >= (terms >= 20 && duties >= 10 ? 0.85 : 1)
  return tells < 0.5 && score >= 1 && terms >= 10 && duties >= 10
}
