/** Where a contract says when it was made and when it begins. */
import type { Sentence } from '../contract/contract'
import { rememberInContract } from '../contract/memory'
import { sentencesWithAny } from '../contract/words'
import { datesIn, definesAnother } from './dates-in'
import type { DateHere } from './dates-in'

const opens = /\b(?:made|entered|dated|executed|effective|date of)\b|\b(?:agreement|contract|lease|amendment|addendum)\b[^.]{0,60}\bas of\b|^\W*(?:as of|this)\b/i
/** A title runs straight into the day of a letter. */
const title = /\bAGREEMENT\W{1,20}$/
/** Words that belong to another paper's date, or to an event's. */
const another = /\b(?:term|expir\w*|terminat\w*|through|until|ending|incorporated|filed|amended|pursuant|that certain|original|balances?|deposits?|depositors|plan of|declaration of trust|transaction agreement|recitals?|whereas)\b[^.]{0,60}$|\bto (?:the|that)\b[^\n]{0,140}\b(?:dated|entered into|made)\b[^.]{0,16}$|\b(?:that certain|whereas)\b[^\n]{0,150}$|\bentered into (?:an?|certain|that|the)\b[^.]{0,100}$/i
/** The preamble stands this far in at most, in characters, and not behind this many sentences. */
const depth = 12_000, sentences = 80, signatures = /\bwitness whereof\b|\/s\//i

type Opening = { readonly date: DateHere; readonly sentence: Sentence; readonly effective: boolean }

/** The date in the opening words ("made on", "dated as of"), and whether they call it the effective date. */
export const openingDate = rememberInContract((contract): Opening | undefined => {
  let lone: Opening | undefined
  for (const sentence of contract.sentences.slice(0, sentences)) {
    if (sentence.start > depth || signatures.test(sentence.text)) break
    const dates = datesIn(contract, sentence)
    const { text } = sentence
    if (!dates.length || definesAnother.test(text)) continue
    for (const date of dates) {
      const lead = text.slice(Math.max(0, date.start - sentence.start - 160), date.start - sentence.start)
      const tail = text.slice(date.end - sentence.start, date.end - sentence.start + 80)
      if (another.test(lead)) continue
      if (!opens.test(lead) && !title.test(lead) && !/^[^.]{0,40}\b(?:by and )?between\b|^[^.]{0,30}effective date/i.test(tail)) {
        if (!lone && text.length < 60) lone = { date, sentence, effective: /effective/i.test(text) }
        continue
      }
      // "As of" and "dated" name the paper's date; only a contract made on a day begins on it by itself.
      const effective = /\beffective\b[^.]{0,40}$/i.test(lead) || /^[^.]{0,30}effective date/i.test(tail) || /\b(?:made|entered)\b/i.test(lead) && !/\b(?:as of|dated?)\b[^.]{0,12}$/i.test(lead)
      return { date, sentence, effective }
    }
  }
  return lone
})

/** The date that the contract calls its effective or commencement date. */
export const namedEffectiveDate = rememberInContract((contract): { readonly date: DateHere; readonly sentence: Sentence } | undefined => {
  for (const index of sentencesWithAny(contract.words, ['effective', 'commencement', 'commence', 'commences', 'commencing', 'start', 'starts', 'starting', 'begin', 'begins', 'beginning', 'force', 'effect'])) {
    const sentence = contract.sentences[index]!
    if (sentence.text.length > 6_000) continue
    for (const date of datesIn(contract, sentence)) {
      const from = date.start - sentence.start
      const lead = sentence.text.slice(Math.max(0, from - 110), from), tail = sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 60)
      if (/\b(?:expir\w+|terminat\w+|until|ends?|ending|through)\b[^.;]{0,30}$/i.test(lead)) continue
      if (/^[^.;]{0,30}[(“"]\s*(?:the\s+|hereinafter[^.]{0,20})?[“"]?(?:effective|commencement|start) date/i.test(tail)) return { date, sentence }
      if (/\b(?:effective|commencement|start) date[”"’)]*\s*(?:(?:of|for) this (?:agreement|contract)\s*)?(?:means|shall mean|is|shall be|will be|,)?:?\s*(?:the\s+|[^;]{0,50}\bon\s+)?$/i.test(lead)) return { date, sentence }
      if (/\b(?:agreement|contract|term|lease|terms|employment)\b[^.;]{0,50}\b(?:is(?! (?:made|entered|executed|dated|signed))|shall be|will be|be(?:come)?s?|shall (?:commence|begin|become effective)|commenc(?:e|es|ing)|begins?|starts|take effect)\b[^.;]{0,40}\b(?:on|as of|from|upon|the)\s*$/i.test(lead)) return { date, sentence }
      if (/\b(?:agreement|contract|term|lease|employment|duration)\b[^.;]{0,60}\b(?:commenc(?:e|es|ing)|begin(?:s|ning)?|start(?:s|ing)?|(?:come|enter)s? into (?:force|effect|operation))\s+(?:on|as of|from|upon)?\s*$/i.test(lead)) return { date, sentence }
      if (/\b(?:to be|(?:signed|executed) and) effective (?:as of |on |from |this )?$/i.test(lead)) return { date, sentence }
      if (/\b(?:made|entered into)\b[^.;]{0,60}\beffective (?:as of )?(?:the )?$/i.test(lead) || /\beffective(?: as of| on| from)?:?\s*$/i.test(lead) && index < 40) return { date, sentence }
    }
  }
  return undefined
})
