/** What sentences about promises have around them. */
import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import type { Reading } from '../rule'

/** Sentences that set nothing aside that is paid for: they keep other promises, or speak of tests, gifts and secrets. */
export const setAside = /\b(?:except(?:ing)?|other than|save|apart from|beyond|unless|aside from|but for|without (?:limiting|prejudice))\b|\b(?:betas?|trials?|free of charge|evaluation|preview|pre-?release|feedback|open[- ]source|third[- ]party|confidential information|proprietary information|samples?|prototypes?|forecasts?|no charge|materials? transferred|(?:each|either|neither|no) party|parties)\b/i

/** False where the sentence before keeps some promises, or both sides are said to promise as little. */
export function isOnePromise({ index }: Sentence, { contract: { sentences } }: Reading): boolean {
  const before = sentences[index - 1]?.text ?? ''
  return !hasMatch(before, /\b(?:except (?:for|as)|other than (?:as|the))\b[^.;]{0,120}\b(?:warrant|set forth|set out|stated|provided|expressly)/i) && !/\bconfidential information\b/i.test(before)
}
