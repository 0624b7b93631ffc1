/** Sentences that lay a duty of secrecy on somebody, and what the contract says around them. */
import { needOf } from '../../contract/candidates'
import type { Sentence } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import { rememberInContract, rememberInSentence } from '../../contract/memory'
import { insideQuotation } from '../forms'
import type { Reading } from '../rule'
import { areOnlineTerms } from '../voice'

const duty = new RegExp([
  String.raw`\b(?:shall|will|must|agrees?(?: to)?|undertakes? to)\b[^.;]{0,80}\b(?:keep|hold|maintain|treat|preserve|retain)\b[^.;]{0,80}\b(?:confidential|confidence|secret|secrecy|confidentiality of)\b`,
  String.raw`\b(?:shall|will|must|may|agrees?|undertakes?)\b[^.;]{0,40}\bnot\b[^.;]{0,60}\b(?:disclose|divulge|reveal)\b[^.;]{0,100}\b(?:confidential|proprietary|secret)\b[^.;]{0,20}\binformation\b`,
].join('|'), 'i')
/** A password, a sealed bid or one secret paper is no store of knowledge that could become public by itself. */
const smallSecret = /^(?:(?!\binformation\b).){0,400}\b(?:existence|contents?|terms?(?: and conditions)?)\b[^.;]{0,20}\bof this\b|\b(?:keep|maintain|hold|treat)\b[^.;]{0,30}\b(?:existence|contents?|terms|provisions)(?: and conditions)? of this\b|\b(?:passwords?|user ?names?|log-?ins?|credentials|pin\b|access codes?|bids?|votes?|ballots?|arbitra\w+|mediat\w+|personal data|medical)\b/i

/** Duties to keep information secret, in the order of the text; none in terms of use, where a password is the only secret. */
export const dutiesOfSecrecy = rememberInContract((contract): readonly Sentence[] => {
  if (areOnlineTerms(contract)) return []
  const found = new Set(['confidential', 'confidence', 'confidentiality', 'secret', 'secrecy', 'proprietary'].flatMap(word => contract.words.sentencesWith(word)))
  return [...found].sort((a, b) => a - b).map(i => contract.sentences[i]!)
    .filter(({ operative, text }) => operative && laysDuty(text))
})

const laysDuty = rememberInSentence((text): boolean => hasMatch(text, duty) && !hasMatch(text, smallSecret) && /\b(?:information|know-how|data)\b/i.test(text) && !insideQuotation(text, text.search(duty)))

/** Where the duty stands in its sentence. */
export const dutyIn = (text: string): RegExpExecArray | null => firstMatch(text, duty)

/** True where secrecy is the subject of another paper, which this text only names. */
export function isElsewhere({ contract: { text } }: Reading): boolean {
  return !isSecrecyAgreement(text) && hasMatch(text, /\b(?:non-?\s?disclosure|confidentiality|confidential information|proprietary (?:information|rights))(?: and [\w-]{1,20}(?: [\w-]{1,20}){0,3})? agreement|\bNDA\b/i)
}

/** True where keeping secrets is what the whole paper is for: its title says so. */
export const isSecrecyAgreement = (text: string): boolean => hasMatch(text.slice(0, 500), /^[^\n]{0,30}\b(?:non-?\s?disclosure|confidentiality|secrecy)(?:,? (?:and|&) [\w-]{1,20}(?: [\w-]{1,20}){0,3}| undertaking)? (?:agreement|undertaking|deed)\b|^[^\n]{0,30}\bNDA\b/im)

/** True where the sentence stands under a heading that speaks of secrecy. */
export function underSecrecy({ clause }: Sentence, { contract: { clauses } }: Reading): boolean {
  for (let at = clause, steps = 0; at >= 0 && steps < 12; at = clauses[at]!.parent, steps++) if (/confiden|secre|non-?disclosure/i.test(clauses[at]!.heading ?? '')) return true
  return false
}

const exceptions = [
  /\b(?:public (?:domain|knowledge)|publicly|generally (?:available|known)|in the public|is public|made public|known to the public|public information|(?:is|are|becomes?) (?:or (?:is|are|becomes?) )?public|available to the (?:general )?public)\b/i,
  /\b(?:already|previously|lawfully|rightfully|independently|was|were|otherwise) (?:\w+ )?(?:knew|known|in (?:the |its |his |their )?(?:\S+ ){0,2}possession)\b|\b(?:known (?:to|by)|possession|possessed|knew|knowledge)\b[^.;]{0,90}\b(?:prior to|before|at the time|earlier)\b|\b(?:prior|previous) (?:knowledge|possession)\b/i,
  /\b(?:third part(?:y|ies)|(?:an)?other (?:source|person|part(?:y|ies))|someone else|source other than)\b[^.;]{0,160}\b(?:lawful\w*|rightful\w*|free|without|not (?:bound|under|subject|prohibited|known|in breach|owe)|legal\w*|entitled|right|permitted|no duty|no obligation)\b|\b(?:lawful\w*|rightful\w*|legal\w*|received|obtained|disclosed)\b[^.;]{0,100}\b(?:third part(?:y|ies)|(?:an)?other (?:source|person)|source other)\b/i,
  /\bindependent(?:ly)?\b[^.;]{0,40}\b(?:develop\w*|conceiv\w*|creat\w*|discover\w*|generat\w*|deriv\w*|acquir\w*|work|made|arriv\w*|prepared?)\b|\b(?:develop(?:ed|s)?|created|discovered|conceived)\b[^.;]{0,60}\bindependent(?:ly)?\b|\b(?:developed|created)\b[^.;]{0,60}\bwithout (?:the )?(?:use|reference|access|benefit)/i,
]
/** The sentences that speak of secrets, with the six after each, where exceptions are listed. Elsewhere the same words say something else. */
export const aboutSecrets = rememberInContract(({ text: whole, sentences, words }): string => {
  if (isSecrecyAgreement(whole)) return whole
  let from = -7
  return sentences.filter(({ index, text }) => {
    if (words.candidates.has(secretsNeed, index) && hasMatch(text, secrets)) from = index
    return index - from <= 6
  }).map(({ text }) => text).join('\n')
})

const secrets = /\b(?:confiden|secre|proprietary|disclos)/i, secretsNeed = needOf(secrets)

/** How many of the four exceptions stand there: public, known before, from somebody else, worked out alone. */
export const exceptionsIn = rememberInContract((contract): number => exceptions.filter(exception => hasMatch(aboutSecrets(contract), exception)).length)
