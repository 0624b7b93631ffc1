import type { Contract, Sentence } from '../contract/contract'
import { firstMatch, hasMatch } from '../contract/matches'
import { rememberInSentence } from '../contract/memory'
import { sentencesHolding } from './in-words'
import type { KeyTermKind } from './key-term'
import { durationsIn } from './quantities-in'

const secret = /\b(?:confiden\w+|secre\w+|non-?disclosure|proprietary information)\b/i
const duty = /\b(?:obligations?|dut(?:y|ies)|surviv\w+|remain|continue|keep|hold|maintain|shall|disclose|protect)\b/i
/** "The duties in this section continue for three years": the heading says which duties. */
const thisClause = /\b(?:obligations?|dut(?:y|ies)|undertakings?|restrictions?)\b[^.;]{0,50}\b(?:in|of|under|set out in) this (?:section|clause|article|agreement)\b[^.;]{0,40}\b(?:continue|surviv\w+|last|remain|apply)\b/i

/** Whether a sentence speaks of a duty about secrets, by itself or under such a heading. */
const tellsOf = rememberInSentence(text => hasMatch(text, secret) && hasMatch(text, duty) ? 'by itself' : hasMatch(text, thisClause) || /\bnot disclose\b/i.test(text) ? 'by its heading' : undefined)

/** How long secrets stay secret. */
export const confidentialityDuration: KeyTermKind = {
  kind: 'confidentiality-duration',
  find: contract => sentencesHolding(contract, ['confidential', 'confidentiality', 'confidence', 'secret', 'secrecy', 'non-disclosure', 'proprietary', 'duties', 'obligations', 'disclose']).flatMap(index => {
    const sentence = contract.sentences[index]!
    if (!sentence.operative || sentence.text.length > 8_000) return []
    const told = tellsOf(sentence.text)
    if (!told || told === 'by its heading' && !underSecrecy(contract, sentence)) return []
    const duration = durationsIn(contract, sentence).find(({ unit, start, end }) => (unit === 'year' || unit === 'month')
      && hasMatch(contract.text.slice(Math.max(sentence.start, start - 45), start), /\b(?:for|period of|of|additional|least|until|term of)\s+(?:an? )?(?:(?:period|term|additional|further) (?:of )?)*(?:at least )?$/i)
      && !/^[’']?\s*(?:prior|written)/i.test(contract.text.slice(end, end + 12)))
    if (duration) return [{ start: duration.start, end: duration.end, value: duration.iso }]
    const ever = firstMatch(sentence.text, /\b(?:in perpetuity|perpetual(?:ly)?|indefinitely|without limit (?:in|of) time|for (?:so|as) long as[^.;]{0,60}(?:confidential|trade secret))\b/i)
    return ever && !/\blicen[cs]e\b/i.test(sentence.text) ? [{ start: sentence.start + ever.index, end: sentence.start + ever.index + ever[0].length, value: 'perpetual' }] : []
  }).slice(0, 4),
  finds: [
    ['The Recipient shall keep the Confidential Information secret for «five years» after the end.', 'P5Y'],
    ['The duties of confidentiality in this clause continue «indefinitely».', 'perpetual'],
    ['6. Confidentiality\n\n6.1 Each party keeps the other’s plans to itself.\n\n6.2 The duties in this clause continue for «two years» after the end.', 'P2Y'],
  ],
  passes: ['The Recipient shall keep the Confidential Information secret.', '6. Repairs\n\n6.1 The duties in this clause continue for two years after the end.'],
}

/** Whether the clause, or one around it, is headed as one about secrets. */
function underSecrecy({ clauses }: Contract, { clause }: Sentence): boolean {
  for (let i = clause, steps = 0; i >= 0 && steps < 12; i = clauses[i]!.parent, steps++) if (hasMatch(clauses[i]!.heading ?? '', secret)) return true
  return false
}
