import type { Contract } from './contract'
import { signsOf } from './suitability-signs'

export type Suitability = { readonly verdict: 'contract' | 'not-a-contract' | 'empty' | 'code' | 'other-language'; /** One plain sentence for the reader. */ readonly say: string }

/** Is this a contract, in English? Measured on about seven hundred contracts and as many other texts; says 'contract' only where several signs agree. */
export function judgeSuitability(text: string, contract: Contract): Suitability {
  const signs = signsOf(text, contract)
  if (signs.words === 0) return { verdict: 'empty', say: 'There is no text here to review.' }
  if (signs.words < 5) return { verdict: 'not-a-contract', say: 'There is too little text here to be a contract.' }
  if (signs.code > 0.5) return { verdict: 'code', say: 'This looks like program code, not a contract.' }
  if (signs.words >= 20 && signs.english < 0.12 && signs.letters > 0.55) return { verdict: 'other-language', say: 'This does not seem to be in English, and Evenhand reads only English contracts.' }
  return isContract(signs) ? { verdict: 'contract', say: 'This reads like a contract.' } : { verdict: 'not-a-contract', say: 'This doesn’t look like a contract.' }
}

function isContract(signs: ReturnType<typeof signsOf>): boolean {
  if (signs.words < 120) return signs.duties > 0 && signs.code < 0.3 && (signs.terms >= 3 || signs.parties > 0)
  if (signs.terms < 7 || signs.duties < 2) return false
  // Notes and tables about contracts hold their words, but hardly any sentences.
  if (signs.letters < 0.88 && signs.english < 0.25) return false
  return signs.score >= (signs.terms >= 20 && signs.duties >= 10 ? 0.85 : 1)
}
