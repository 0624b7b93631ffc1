/** The common way in which a kind finds its places: whole sentences, as CUAD marks them. */
import type { Contract, Sentence } from '../contract/contract'
import { rememberInSentence } from '../contract/memory'
import type { ProvisionKind } from './provision'

type Shape = {
  /** One of these must match. */
  readonly match: readonly RegExp[]
  /** None of these may. */
  readonly unless?: readonly RegExp[]
  /** The last word on a match. */
  readonly when?: (sentence: Sentence, contract: Contract) => boolean
  readonly holder?: (sentence: Sentence, contract: Contract) => string | undefined
}

/** A sentence of more characters than this is a broken text, not a provision. */
const longest = 12_000
/** A recital tells a story; it provides nothing. */
const recital = /^\W{0,3}(?:[A-Z1-9]\.?\s+)?(?:WHEREAS|Whereas|NOW,? THEREFORE)\b/

export function bySentence({ match, unless = [], when, holder }: Shape): ProvisionKind['find'] {
  // What the words alone decide is remembered with them; `when` and `holder` ask the contract.
  const matches = rememberInSentence(words => {
    // Pasted and scanned text is wrapped in mid-sentence and spaced by columns.
    const text = /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words
    return match.some(pattern => pattern.test(text)) && !recital.test(text) && !unless.some(pattern => pattern.test(text))
  })
  return (sentence, contract) => {
    if (!sentence.operative || sentence.text.length > longest || !matches(sentence.text)) return []
    if (when && !when(sentence, contract)) return []
    const role = holder?.(sentence, contract)
    return [{ start: sentence.start, end: sentence.end, ...(role ? { holder: role } : {}) }]
  }
}
