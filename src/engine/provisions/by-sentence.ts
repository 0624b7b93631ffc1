/** The common way in which a kind finds its places: whole sentences, as CUAD marks them. */
import type { Contract, Sentence } from '../contract/contract'
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
  return (sentence, contract) => {
    if (!sentence.operative || sentence.text.length > longest) return []
    const { text } = sentence
    if (recital.test(text)) return []
    if (!match.some(pattern => pattern.test(text)) || unless.some(pattern => pattern.test(text))) return []
    if (when && !when(sentence, contract)) return []
    const role = holder?.(sentence, contract)
    return [{ start: sentence.start, end: sentence.end, ...(role ? { holder: role } : {}) }]
  }
}
