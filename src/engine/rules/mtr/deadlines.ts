/** Days by which somebody must do something, as the contract writes them. */
import type { Span } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { rememberInContract, rememberInSentence } from '../../contract/memory'
import { quantitiesIn } from '../../contract/quantities-in'
import { sentencesWithAny } from '../../contract/words'

export type Deadline = Span & { readonly iso: string }

const by = /\b(?:by|no(?:t)? later than|on or before|at the latest (?:by|on)|before|is due on|are due on|due on|payable on|deadline (?:is|of))(?: the)?[\s(]{0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?$/i
const duty = /\b(?:shall|must|will|agrees? to|undertakes? to|is to|are to|due|payable|deadline)\b/i
/** A day in a story, of another paper, or that only limits a right. */
const told = /\b(?:dated|as of|whereas|on or before the date|was|were|has|have|had|issued|amend\w*|pursuant to|born|incurred|accrued|arising|filed|occurr\w+|prior to|version)\b/i

export const deadlinesIn = rememberInContract((contract): readonly Deadline[] => {
  const { sentences, words } = contract
  return sentencesWithAny(words, ['shall', 'must', 'will', 'due', 'payable', 'agrees', 'agree', 'deadline', 'undertakes']).flatMap(i => {
    const { text, start, end, operative } = sentences[i]!
    if (!operative || !mayTell(text)) return []
    return quantitiesIn(contract, { start, end }).flatMap(quantity => (quantity.kind === 'date' && quantity.iso && !quantity.ambiguous && hasMatch(text.slice(Math.max(0, quantity.start - start - 60), quantity.start - start), by)
      ? [{ start: quantity.start, end: quantity.end, iso: quantity.iso }] : []))
  })
})
const mayTell = rememberInSentence(text => /\d{4}/.test(text) && hasMatch(text, duty) && !hasMatch(text, told))
