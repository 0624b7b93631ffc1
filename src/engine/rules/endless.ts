/** Words that give a contract no end. */
import type { Contract, Sentence } from '../contract/contract'
import { firstMatch, hasMatch } from '../contract/matches'
import { sentencesWithAny } from '../contract/words'

const endless = /\b(?:this |the )(?:agreement|contract|lease|term|arrangement|engagement|subscription)\b[^.;]{0,80}?(?<mark>\b(?:(?:shall|will|is to)? ?(?:continues?|remains?|runs?|lasts?|be|is)\b[^.;]{0,60}?\b(?:indefinite(?:ly)?|in perpetuity|perpetual(?:ly)?|for ever|forever|without (?:limit|end|term)|of unlimited duration|for an unlimited (?:time|period|term))\b|has no (?:fixed )?(?:end date|end|term)\b))/i
/** A secret, or a licence, without an end is another matter than a contract without one. */
const another = /\b(?:confiden\w+|secre\w+|licen[cs]e|surviv\w+)\b/i

/** The sentences that say that the contract goes on for ever, with the words that say so: the group `mark`. */
export function endlessIn({ words, sentences }: Contract): { readonly sentence: Sentence; readonly found: RegExpExecArray }[] {
  return sentencesWithAny(words, ['indefinite', 'indefinitely', 'perpetuity', 'perpetual', 'perpetually', 'ever', 'forever', 'without', 'unlimited', 'no']).flatMap(i => {
    const sentence = sentences[i]!, found = sentence.operative && !hasMatch(sentence.text, another) ? firstMatch(sentence.text, endless) : null
    return found ? [{ sentence, found }] : []
  })
}
