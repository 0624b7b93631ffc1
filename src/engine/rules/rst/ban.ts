/** Bans on competing: what they look like, and what looks like them and is none. */
import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import type { Reading } from '../rule'

/** “shall not”, “agrees not to”, “neither party shall”: the opening of a ban. */
const opening = String.raw`\b(?:(?:shall|will|must|may|agrees?|covenants?|undertakes?)(?: (?!compet)[\w’',-]+){0,8}? not|neither(?: [\w’',-]+){0,6}? (?:shall|will|may)|(?:shall|agrees? to|will) refrain from|undertakes? never to|shall never|will never)\b`
const doing = String.raw`\b(?:compet(?:e|ing)|have (?:any|an) (?:\w+ )?interest|engag(?:e|ing)|carry on|participate|own|operate|invest|hold|work|serve|render|provide|perform|manufacture|build|buy|make|develop|design|sell|offer|distribute|market|promote|represent|assist|become|be (?:engaged|employed|interested|concerned|involved))\b`
const rival = String.raw`\b(?:in competition|(?:business|trade) (?:that|which) rivals|compet(?:e|es|ing|itive|itors?) with|competes|competitors?|competing|competitive (?:business|product|service)\w*|(?:business|trade|products?|services?|activit(?:y|ies)|goods|projects?|ventures?)\b[^.;]{0,60} similar to(?= (?:the|that|those|any of the) (?!confidential))|the same (?:or (?:a )?similar )?(?:business|trade|products?))\b`

/** “C. Own, engage in or advise any business that competes with …”: an item of a list under a ban. */
const item = String.raw`^[\s*]{0,4}\(?[A-Za-z\d]{1,4}[.)] (?:directly or indirectly,? )?(?:own|maintain|engage|participate|operate|invest|hold|work|be employed|become|carry on|perform)\b(?:(?:[^.;]|\.(?=[\w)])){0,300}?)${rival}`

/** True where the match is no list item, or its list stands under a ban: “You shall not: …”, at most eight sentences before. */
export function isBanned([found]: RegExpExecArray, { index, clause }: Sentence, { contract: { sentences } }: Reading): boolean {
  if (hasMatch(found, otherBan)) return false
  if (hasMatch(found, negated)) return true
  const lead = sentences.slice(Math.max(0, index - 8), index).findLast(({ text }) => /:\s*$/.test(text) || /:\s{1,3}\(?[A-Za-z\d]{1,4}[.)]\s/.test(text))
  return lead !== undefined && lead.clause <= clause && new RegExp(opening, 'i').test(lead.text)
}
/** A ban on disclosing, on transfer, or on turning to customers, which others look after. */
const otherBan = /\b(?:disclos|divulg|reveal|confidential|assign|transfer|change (?:of|in) control|proprietary)\w*|\bnot\b(?:(?!\b(?:sell|market|promote|distribute|engage|own|work)\b)[^.;]){0,140}\b(?:solicit|entice)/i
const negated = /\b(?:not|never|neither|refrain)\b/i

/** A ban on doing business in competition, from “shall not” to the rival. */
export const banOnCompeting = new RegExp(`${opening}(?:(?:[^.;]|\\.(?=[\\w)])){0,120}?)${doing}(?:(?:[^.;]|\\.(?=[\\w)])){0,300}?)${rival}|${opening} (?:directly or indirectly,? )?compete\\b|${item}`, 'i')

/** What has the words of a ban on competing and is something else: a ban on copying, on disclosing, on transfer to a rival, a price, a freedom. */
export const noBan = new RegExp([
  String.raw`\bnothing\b[^.;]{0,160}\b(?:prevent|restrict|preclude|prohibit|limit|interpreted|construed|representation)|\bnot (?:be )?(?:\w+ )?(?:prevent|restrict|preclud|prohibit|limit|deemed|construed|imply|mean)\w*`,
  String.raw`\b(?:benchmark|reverse[- ]engineer|decompil|disassembl|scrap(?:e|ing)|copy)\w*`,
  String.raw`\b(?:access|use|using)\b[^.;]{0,100}\b(?:in order )?to (?:build|develop|create|design|offer|make|compete)`,
  String.raw`\b(?:confusing|deceptive)ly|\b(?:will|shall) not (?:require|permit the|file|be required)\b|\bregulatory authorit`,
  String.raw`\bcompetitive(?:ly)? (?:bid|pric|rate|market|advantage|disadvantage|process|salar|compensat|tender)|\b(?:unfair|anti-?) ?compet|competition (?:law|authorit)|\bperfect competition|\bdoes not (?:itself )?compete|\bimpair the right`,
  String.raw`\b(?:has|have|had|does|do|is|are) not\b[^.;]{0,40}\b(?:compet|engaged)|\brepresents? (?:and warrants? )?that\b`,
].join('|'), 'i')
