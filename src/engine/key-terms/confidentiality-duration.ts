import { sentencesHolding } from './in-words'
import type { KeyTermKind } from './key-term'
import { durationsIn } from './quantities-in'

const secret = /\b(?:confiden\w+|secre\w+|non-?disclosure|proprietary information)\b/i

/** How long secrets stay secret. */
export const confidentialityDuration: KeyTermKind = {
  kind: 'confidentiality-duration',
  find: contract => sentencesHolding(contract, ['confidential', 'confidentiality', 'confidence', 'secret', 'secrecy', 'non-disclosure', 'proprietary']).flatMap(index => {
    const sentence = contract.sentences[index]!
    if (!sentence.operative || !secret.test(sentence.text) || !/\b(?:obligations?|dut(?:y|ies)|surviv\w+|remain|continue|keep|hold|maintain|shall|disclose|protect)\b/i.test(sentence.text)) return []
    const told = durationsIn(contract, sentence).find(({ unit, start, end }) => (unit === 'year' || unit === 'month')
      && /\b(?:for|period of|of|additional|least|until|term of)\s+(?:an? )?(?:(?:period|term|additional|further) (?:of )?)*(?:at least )?$/i.test(contract.text.slice(Math.max(sentence.start, start - 45), start))
      && !/^[’']?\s*(?:prior|written)/i.test(contract.text.slice(end, end + 12)))
    if (told) return [{ start: told.start, end: told.end, value: told.iso }]
    const ever = /\b(?:in perpetuity|perpetual(?:ly)?|indefinitely|for so long as[^.;]{0,60}confidential)\b/i.exec(sentence.text)
    return ever ? [{ start: sentence.start + ever.index, end: sentence.start + ever.index + ever[0].length, value: 'perpetual' }] : []
  }).slice(0, 4),
  finds: [['The Recipient shall keep the Confidential Information secret for «five years» after the end.', 'P5Y'], ['The duties of confidentiality in this clause continue «indefinitely».', 'perpetual']],
  passes: ['The Recipient shall keep the Confidential Information secret.'],
}
