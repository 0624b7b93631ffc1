/** When the parties signed, as the lines by their signatures say. */
import type { Contract, Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { rememberInContract, rememberInSentence } from '../contract/memory'
import { datesIn, definesAnother } from './dates-in'
import type { DateHere } from './dates-in'
import { spokenOf } from './other-papers'

const label = /\b(?:dated?|signed|executed|(?:signature|signing|execution) date|(?:date|place) (?:signed|date|of signature))\b[\s:_.-]{0,60}$/i
/** "/s/ J. Alder 7/18/11": no more than this stands between a signature and its day, in characters. */
const signature = /(?:\/s\/|\\s\\|\bsignature\b|\btitle:?\s)[^.]{0,150}$/i
const closing = /\b(?:executed|signed|made|effective|accepted|agreed|dated|parties have|hereunto)\b[^.;]{0,120}\b(?:as of|this|on|on the|effective|dated|of)\s*$/i
/** "Cork, 4 March 2021", and a line to sign on or the word date under the day. */
const place = /^\W{0,4}\p{Lu}[\p{L}/ ]{2,40},\s*(?:on\s*)?$/u, under = /^[^\p{L}]{0,80}(?:_{4}|-{4}|(?:Place\s{1,12}(?:and\s)?)?Date\b)/u
const ownWords = /\b(?:this (?:\w+ ){0,3}(?:agreement|contract|amendment|lease|letter|instrument)|witness whereof|signed|the parties|accepted)\b/i
/** "the plans attached as Exhibit F and dated": a paper beside the contract. */
const attached = /\b(?:exhibit|schedule|annex|appendix|plans?|drawings?|revision|proposal|letter|memo|statements?)\b[^.;]{0,60}\b(?:dated|revised)[\s:]{0,4}$/i
/** Signatures of one contract stand this near to each other, in characters. */
const near = 2_500

/** The last day in the first set of signatures: a contract is made when the last party signs. Exhibits after it have signatures of their own. */
export const signingDate = rememberInContract((contract): DateHere | undefined => {
  let latest: DateHere | undefined, seen: DateHere | undefined
  for (const sentence of endOf(contract)) {
    for (const date of datesIn(contract, sentence)) {
      const lead = contract.text.slice(Math.max(0, date.start - 180), date.start)
      if (hasMatch(lead.replace(/\s+/g, ' '), spokenOf) || hasMatch(lead, attached)) continue
      if (!isBare(sentence) && !hasMatch(lead, label) && !hasMatch(lead, signature) && !isClosing(sentence, date)
        && !hasMatch(sentence.text.slice(0, Math.min(60, date.start - sentence.start)), place) && !hasMatch(contract.text.slice(date.end, date.end + 90), under)) continue
      if (seen && date.start - seen.start > near) return latest ?? seen
      seen = date
      if (date.iso && (!latest?.iso || date.iso > latest.iso)) latest = date
    }
  }
  return latest ?? seen
})

/** A line with nothing but days, among the signatures. */
const isBare = ({ text, operative }: Sentence): boolean => text.length < 80 && !operative && !/\p{L}/u.test(text.replace(/\b(?:\d{1,2}(?:st|nd|rd|th)|[A-Z][a-z]{2,8}\b\.?)/g, ''))

function isClosing(sentence: Sentence, date: DateHere): boolean {
  const lead = sentence.text.slice(Math.max(0, date.start - sentence.start - 160), date.start - sentence.start)
  return sentence.text.length < 700 && !hasMatch(sentence.text, definesAnother) && !/\b(?:whereas|that certain)\b/i.test(lead) && hasMatch(sentence.text, ownWords) && hasMatch(lead, closing)
}

/** From the first line that closes a contract; where there is none, the last sentences. */
function endOf({ sentences, blocks }: Contract): readonly Sentence[] {
  const first = sentences.findIndex(({ text, block, index }) => index > 3 && (blocks[block]?.kind === 'signature' || closes(text)))
  const last = Math.max(0, sentences.length - 60)
  return sentences.slice(first < 0 ? last : Math.min(first, last))
}

const closes = rememberInSentence(text => hasMatch(text, /\bWITNESS WHEREOF\b|\bwitness whereof\b|\/s\/|\\s\\/))
