import type { Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { rememberInContract } from '../contract/memory'
import { sentencesWithAny } from '../contract/words'
import { datesIn } from './dates-in'
import type { DateHere } from './dates-in'

const ending = /\b(?:expir\w+|terminat\w+|until|ends?|ending|through)\b[^.;]{0,30}$/i
const calledAfter = /^[^.;]{0,30}[(“"]\s*(?:the\s+|hereinafter[^.]{0,20})?[“"]?(?:effective|commencement|start) date/i
const subject = String.raw`\b(?:agreement|contract|term|lease|terms|employment|appointment|engagement|promotion|services|duration|licen[cs]e|amendment|addendum)\b`
const calledBefore = [
  /\b(?:(?:effective|commencement|start) date|contract\s{1,3}start)[”"’)]*\s*(?:(?:of|for) (?:this|the) \w+\s*)?(?:(?:(?:means|shall mean|is|shall be|will be|,):?|:)\s*)?(?:the\s+|[^;]{0,60}\b(?:on|namely|i\.?e\.?,?)\s+)?$/i,
  new RegExp(String.raw`${subject}[^.;]{0,50}\b(?:is(?! (?:made|entered|executed|dated|signed))|shall be|will be|be(?:come)?s?|shall (?:commence|begin|become effective)|commenc(?:e|es|ing)|begins?|starts|take effect)\b[^.;]{0,40}\b(?:on|as of|from|upon|the)\s*$`, 'i'),
  new RegExp(String.raw`${subject}[^.;]{0,60}\b(?:commenc(?:e|es|ing)|begin(?:s|ning)?|start(?:s|ing)?|(?:come|enter)s? into (?:force|effect|operation)|takes? effect)\s+(?:(?:on|as of|from|upon)\s*)?(?:the\s*)?$`, 'i'),
  /\b(?:to be|(?:signed|executed|made|dated|entered into) and) effective (?:as of |on |from |this )?(?:the )?$/i,
  /\b(?:made|entered into)\b[^.;]{0,60}\beffective (?:as of )?(?:the )?$/i,
]
/** Only near the top: "Effective as of 4 March". */
const labelled = /\beffective(?: as of| on| from)?:?\s*(?:the\s|this\s)?$/i
const near = 40

/** The date that the contract calls its effective or commencement date, and the sentence that does so. */
export const namedEffectiveDate = rememberInContract((contract): { readonly date: DateHere; readonly sentence: Sentence } | undefined => {
  for (const index of sentencesWithAny(contract.words, ['effective', 'commencement', 'commence', 'commences', 'commencing', 'start', 'starts', 'starting', 'begin', 'begins', 'beginning', 'force', 'effect'])) {
    const sentence = contract.sentences[index]!
    if (sentence.text.length > 6_000) continue
    for (const date of datesIn(contract, sentence)) {
      const from = date.start - sentence.start
      const lead = sentence.text.slice(Math.max(0, from - 110), from), tail = sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 60)
      if (hasMatch(lead, ending)) continue
      if (hasMatch(tail, calledAfter) || calledBefore.some(words => hasMatch(lead, words)) || index < near && hasMatch(lead, labelled)) return { date, sentence }
    }
  }
  return undefined
})
