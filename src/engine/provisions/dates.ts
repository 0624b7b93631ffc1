/** Where a contract says when it was made and when it begins. */
import type { Contract, ContractDate, Sentence, Span } from '../contract/contract'
import { rememberInContract } from '../contract/memory'
import { quantitiesIn } from '../contract/quantities-in'
import { sentencesWithAny } from '../contract/words'

/** A date left open: "____ day of ______, 2020", "[*], 2020". */
const open = /(?:this\s+)?(?:_{2,}|\[[\s_*●•]{0,20}\])\s*(?:st|nd|rd|th)?\s*(?:day of\s*)?(?:(?:_{2,}|\[[\s_*●•]{0,20}\]|[A-Z][a-z]{2,9}),?\s*)?(?:(?:19|20)(?:\d\d|_{1,})|(?:_{2,}|\[[\s_*●•]{0,20}\]))/g

/** A stamp that a register put on the page: "Source: ALDER INC, 8-K, 5/2/2019". */
const filed = /\bSource:\s[^\n]{0,110}$/

export type DateHere = Span & { readonly iso?: string }

/** The dates of a sentence, open ones too, in order. */
export function datesIn(contract: Contract, sentence: Sentence): DateHere[] {
  const told: DateHere[] = quantitiesIn(contract, sentence).filter((q): q is ContractDate => q.kind === 'date')
    .filter(({ start }) => !filed.test(contract.text.slice(Math.max(0, start - 120), start)))
    .map(({ start, end, iso }) => ({ start, end, ...(iso ? { iso } : {}) }))
  const text = sentence.text.slice(0, 3_000)
  for (const m of text.matchAll(open)) {
    // A bare row of underscores is a line to sign on.
    if (!/day of|\b(?:19|20)\d|[A-Z][a-z]{2}/.test(m[0])) continue
    const start = sentence.start + m.index, end = start + m[0].length
    if (!told.some(d => d.start < end && start < d.end)) told.push({ start, end })
  }
  return told.sort((a, b) => a.start - b.start)
}

const opens = /\b(?:made|entered|dated|executed|effective|date of)\b|\b(?:agreement|contract|lease|amendment|addendum)\b[^.]{0,60}\bas of\b|^\W*(?:as of|this)\b/i
/** Words that belong to another paper's date, or to an event's. */
const another = /\b(?:term|expir\w*|terminat\w*|through|until|ending|incorporated|filed|amended|pursuant|that certain|original|balances?|deposits?|depositors|plan of|declaration of trust|transaction agreement|recitals?|whereas)\b[^.]{0,60}$|\bto (?:the|that)\b[^.]{0,140}\b(?:dated|entered into|made)\b[^.]{0,16}$/i
/** The preamble stands this far in at most, in characters, and not behind this many sentences. */
const depth = 12_000, sentences = 80

type Opening = { readonly date: DateHere; readonly sentence: Sentence; readonly effective: boolean }

/** The date in the opening words ("made on", "dated as of"), and whether they call it the effective date. */
export const openingDate = rememberInContract((contract): Opening | undefined => {
  let lone: Opening | undefined
  for (const sentence of contract.sentences.slice(0, sentences)) {
    if (sentence.start > depth) break
    const dates = datesIn(contract, sentence)
    if (!dates.length) continue
    const { text } = sentence
    for (const date of dates) {
      const lead = text.slice(Math.max(0, date.start - sentence.start - 160), date.start - sentence.start)
      const tail = text.slice(date.end - sentence.start, date.end - sentence.start + 80)
      if (another.test(lead)) continue
      if (!opens.test(lead) && !/^[^.]{0,40}\b(?:by and )?between\b|^[^.]{0,30}effective date/i.test(tail)) {
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

const signed = /\b(?:date[d]?|signed|executed)\b\s*:?\s*$/i

/** The date by the signatures, where the opening has none. */
export const signingDate = rememberInContract((contract): DateHere | undefined => {
  for (const sentence of contract.sentences.slice(-60)) {
    for (const date of datesIn(contract, sentence)) if (signed.test(contract.text.slice(Math.max(0, date.start - 20), date.start))) return date
  }
  return undefined
})

/** The date that the contract calls its effective or commencement date. */
export const namedEffectiveDate = rememberInContract((contract): { readonly date: DateHere; readonly sentence: Sentence } | undefined => {
  for (const index of sentencesWithAny(contract.words, ['effective', 'commencement', 'commence', 'commences', 'start', 'starts', 'begins'])) {
    const sentence = contract.sentences[index]!
    if (sentence.text.length > 6_000) continue
    for (const date of datesIn(contract, sentence)) {
      const from = date.start - sentence.start
      const lead = sentence.text.slice(Math.max(0, from - 110), from), tail = sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 60)
      if (/^[^.;]{0,30}[(“"]\s*(?:the\s+|hereinafter[^.]{0,20})?[“"]?(?:effective|commencement|start) date/i.test(tail)) return { date, sentence }
      if (/\b(?:effective|commencement|start) date[”"’)]*\s*(?:of this (?:agreement|contract)\s*)?(?:means|shall mean|is|shall be|will be|:|,)?\s*(?:the\s+)?$/i.test(lead)) return { date, sentence }
      if (/\b(?:agreement|contract|term|lease|terms|employment)\b[^.;]{0,50}\b(?:is|shall be|will be|be(?:come)?s?|shall (?:commence|begin|become effective)|commenc(?:e|es|ing)|begins?|starts|take effect)\b[^.;]{0,40}\b(?:on|as of|from|upon|the)\s*$/i.test(lead)) return { date, sentence }
      if (/\b(?:made|entered into)\b[^.;]{0,60}\beffective (?:as of )?(?:the )?$/i.test(lead) || /\beffective(?: as of| on| from)?:?\s*$/i.test(lead) && index < 40) return { date, sentence }
    }
  }
  return undefined
})
