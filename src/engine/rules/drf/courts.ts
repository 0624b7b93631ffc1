/** Where a contract sends its disputes, and nowhere else. */
import type { Contract, Sentence, Span } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import { sentencesWithAny } from '../../contract/words'
import { inAttachment } from './attachments'
import { placesAt } from './places'

export type Courts = Span & { readonly place: string; readonly sentence: Sentence }

const only = /\b(?:exclusive(?:ly)?|only|solely|sole)\b/i
const nonExclusive = /\bnon-?exclusive/i
const court = /\b(?:courts?|jurisdiction|venue)\b/i
/** One case, one party or one remedy has courts of its own; and a place where somebody lives or is registered is no court's. */
const special = /\b(?:unless|except|if|where|when|either|at (?:the|its) (?:option|election)|consumers?|injuncti\w+|equitable|enforce\w*|judgments?|intellectual property|patents?|respectively|plaintiff|defendant|resid\w+|registered|organi[sz]ed|incorporated|principal place|located in the (?:county|city) where|arbitra\w+|small claims|depending|provided)\b/i
/** “courts that sit in Oslo”: the last such word before a place. */
const before = /\b(?:courts?|jurisdiction|venue)\b(?![^]*\b(?:courts?|jurisdiction|venue)\b)[^]{0,100}$/i

const read = rememberInSentence((text): { readonly place: string; readonly from: number; readonly to: number } | undefined => {
  if (!hasMatch(text, only) || hasMatch(text, nonExclusive) || !hasMatch(text, court) || hasMatch(text, special) || text.length > 900) return undefined
  const places = placesAt(text), [first] = places
  if (!first || places.some(({ place }) => place !== first.place)) return undefined
  const { place, from, to } = first
  const named = firstMatch(text.slice(0, from), before)
  if (named) return { place, from: named.index, to }
  return /^ courts\b/.test(text.slice(to)) ? { place, from, to: to + ' courts'.length } : undefined
})

/** Each sentence of the contract itself that names the courts of just one place. */
export const courtsOf = (contract: Contract): Courts[] => sentencesWithAny(contract.words, ['court', 'courts', 'jurisdiction', 'venue']).flatMap(i => {
  const sentence = contract.sentences[i]!
  const found = sentence.operative && !inAttachment(contract, sentence.start) ? read(sentence.text) : undefined
  return found ? [{ place: found.place, sentence, start: sentence.start + found.from, end: sentence.start + found.to }] : []
})
