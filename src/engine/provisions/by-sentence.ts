/** The common way in which a kind finds its places: whole sentences, as CUAD marks them. */
import type { Need } from '../contract/candidates'
import { needOf, needOfAny } from '../contract/candidates'
import type { Contract, Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { rememberOfSentence } from '../contract/memory'
import { onOneLine } from '../contract/one-line'
import type { FindProvision } from './provision'

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

export function bySentence({ match, unless = [], when, holder }: Shape): FindProvision {
  const needs = match.map(pattern => needOf(pattern)), need = needOfAny(needs)
  // What the words alone decide is remembered with them; `when` and `holder` ask the contract.
  const maySay = (sentence: Sentence, may: (need: Need) => boolean): boolean => {
    if (sentence.text.length > longest) return false
    const text = onOneLine(sentence.text)
    return match.some((pattern, k) => may(needs[k]!) && hasMatch(text, pattern)) && !hasMatch(text, recital) && !unless.some(pattern => hasMatch(text, pattern))
  }
  const matches = rememberOfSentence((sentence: Sentence, { words }: Contract) => maySay(sentence, need => words.candidates.has(need, sentence.index)))
  const find: FindProvision = (sentence, contract) => {
    if (!sentence.operative || !matches(sentence, contract)) return []
    if (when && !when(sentence, contract)) return []
    const role = holder?.(sentence, contract)
    return [{ start: sentence.start, end: sentence.end, ...(role ? { holder: role } : {}) }]
  }
  return Object.assign(find, { need, maySay })
}
