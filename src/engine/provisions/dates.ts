/** Where a contract says when it was made and when it begins. */
import type { Contract, Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { rememberInContract, rememberInSentence } from '../contract/memory'
import { datesIn, definesAnother } from './dates-in'
import type { DateHere } from './dates-in'
import { looseDates } from './loose-dates'
import { paper, spokenOf } from './other-papers'

/** The words before the date: "made on", "entered into as of the", "AGREEMENT this". */
const opens = new RegExp([
  String.raw`\b(?:made|entered|dated?|executed|effective|signed|concluded|date of)\b(?![^.;]{0,80}\b(?:shall|will|launch|deliver)\b)[^.;]{0,90}$`,
  String.raw`\bas (?:of|at|from)[\s,:]{1,12}(?:the\s+|this\s+){0,2}$`,
  String.raw`\b${paper}\b[^.;]{0,30}\b(?:this|of|on)\s+(?:the\s+)?$`,
  String.raw`\bAGREEMENT\W{1,20}$`, String.raw`^\W*(?:as of|this|the|date)\b[^.;]{0,20}$`,
].join('|'), 'i')
/** The words after it: "between", "(the “Effective Date”)". */
const opensAfter = /^[^.]{0,40}\b(?:by and )?(?:between|among)\b|^[^.]{0,30}(?:effective|agreement|signing|execution|commencement) date/i
/** In a long sentence a day is that of the contract only where the sentence speaks of it, or of those who make it. */
const speaksOfIt = new RegExp(String.raw`\b(?:[Tt]his|THIS|[Tt]hese|[Ff]ollowing)\s+(?:[\w/&’'-]+\s+){0,8}?(?:${paper}|${paper.toUpperCase()}|[Aa]greement|[A-Z]\w+)\b|\b(?:between|among|by and|undersigned|hereby|(?:parties|it is|have) (?:hereto )?agreed?)\b|\b(?:AGREEMENT|CONTRACT|LEASE|AMENDMENT|ADDENDUM)\b`)
const brief = 90
/** A definition without quotation marks. */
const defines = /(?<!\bdate[”"]?\s)\b(?:shall mean|means)\b/i
/** "The Agreement made as of 4 March … is hereby amended as follows": the day of the paper that is changed. */
const amendedHere = /\b(?:is|are)\s+hereby\s+(?:further\s+)?(?:amended|modified|supplemented)\b/i
/** Words that belong to another paper's date, or to an event's. */
const another = /\b(?:term|expir\w*|terminat\w*|through|until|ending|ends|incorporated|filed|amended|pursuant|that certain|original|balances?|deposits?|depositors|plan of|declaration of trust|transaction agreement|recitals?|whereas|page|version|revision|rev|ref|amendment no \w{1,4}(?! to\b)|supplement no)\b[^.]{0,60}$|\bto (?:the|that)\b[^\n]{0,140}\b(?:dated|entered into|made)\b[^.]{0,16}$|\b(?:that certain|whereas)\b[^\n]{0,150}$|\bentered into (?:an?|certain|that|the)\b[^.]{0,100}$/i
/** An amendment or a restatement tells its own day before that of the paper it changes, or after "is". */
const own = /\bthis (?:\w+ ){0,3}amended (?:and|&) restated (?:[\w&-]+ ){1,8}(?:\([^)]{0,60}\))?,? ?(?:is |was )?(?:hereby )?(?:dated|made|entered|effective)\b[^.;]{0,30}$|\bagreed\b[^.;]{0,60}\bthis\s$|\bthis\b[^.;]{0,140}\b(?:is|are)\s(?:\w+\s){0,2}(?:made|entered|dated|executed|effective)\b[^.;]{0,40}$/i
/** The preamble stands this far in at most, in characters, and not behind this many sentences. */
const depth = 16_000, sentences = 250, signatures = /\bwitness whereof\b|\/s\//i

export type Opening = { readonly date: DateHere; readonly sentence: Sentence; /** Whether its words call it the effective date. */ readonly effective: boolean }

/** The date in the opening words ("made on", "dated as of"); else one that stands alone on the first page. */
export const openingDate = rememberInContract((contract): Opening | undefined => {
  let lone: Opening | undefined, cover: Opening | undefined
  for (const sentence of contract.sentences.slice(0, sentences)) {
    if (sentence.start > depth || hasMatch(sentence.text, signatures) || sentence.index > 8 && contract.blocks[sentence.block]?.kind === 'signature') break
    const { text } = sentence
    if (tellsOfAnother(text)) continue
    const dates = datesIn(contract, sentence)
    for (const date of dates.length ? dates : looseDates(contract, sentence)) {
      const lead = leadOf(contract, sentence, date), tail = contract.text.slice(date.end, date.end + 80).replace(/\s+/g, ' ')
      // A day that begins a line of the title page is the page's own, whatever paper the title names.
      const heads = isCover(text) && date.start - sentence.start < 3
      if (!heads && (hasMatch(lead, another) || hasMatch(lead, spokenOf)) && !hasMatch(lead, own)) continue
      if (hasMatch(contract.text.slice(date.end, Math.min(sentence.end, date.end + 600)), amendedHere)) continue
      if (text.length > brief && date.start - sentence.start > 30 && !hasMatch(text.slice(0, 4_000), speaksOfIt)) continue
      const effective = /\beffective\b[^.]{0,40}$/i.test(lead) || /^[^.]{0,30}effective date/i.test(tail)
      const opening = { date, sentence, effective }
      if (hasMatch(lead, opens) || hasMatch(tail, opensAfter)) {
        if (!isCover(text)) return cover && sameDay(cover, opening) && !effective ? cover : opening
        cover ??= opening
      } else if (!lone && text.length < 60 && sentence.start < depth / 4) lone = opening
    }
  }
  return cover ?? lone
})

const tellsOfAnother = rememberInSentence(text => hasMatch(text, definesAnother) || hasMatch(text.slice(0, 140), defines))

/** A line of a title page says little more than the day. */
const isCover = (text: string) => text.length < 60

const sameDay = (a: Opening, b: Opening) => a.date.iso !== undefined && a.date.iso === b.date.iso

/** What stands before a date, on one line; a sentence that is torn by line ends goes on before its own beginning. */
function leadOf({ text }: Contract, sentence: Sentence, date: DateHere): string {
  const torn = date.start - sentence.start < 24 && !/[.;:]\s*$/.test(text.slice(Math.max(0, sentence.start - 8), sentence.start))
  const from = torn ? sentence.start - 120 : sentence.start
  return text.slice(Math.max(0, from, date.start - 200), date.start).replace(/\s+/g, ' ').replace(/\b(No|Inc|Ltd|Corp|Co)\./g, '$1')
}
