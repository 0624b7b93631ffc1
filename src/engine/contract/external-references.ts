import type { Sentence } from './contract'
import { inSmallLetters } from './letters'
import { firstMatch, hasMatch } from './matches'
import { rememberInSentence } from './memory'

const laws = /\b(?:acts?|code|statutes?|laws?|regulations?|rules?|directive|ordinance|treaty|convention|constitution|gdpr|u\.?s\.?c|c\.?f\.?r|title\s\d+|part\s\d+|ucc|bgb|decree|order\s\d{4}|standards?|guidelines|order)\b/i
const papers = /\b(?:agreements?|contracts?|lease|indenture|note|plan|deed|mortgage|charter|by-?laws|certificate|articles\sof|prospectus|memorandum|policy|terms|addendum|amendment|sow|msa|protocol|manual|proposal|trust|guaranty|warrant|license|documents?|statement|conditions)\b/i

/** Into another paper or not; where a paper is named, that hangs on whether it is this one. */
export type Elsewhere = boolean | { readonly paper: string }

/** The text's beginning in small letters, where a contract says what it is called. */
export const headOf = (text: string): string => inSmallLetters(text.slice(0, 1500))

/** Whether a reference points into another paper: a law, or a contract that is not this one, whose own head this is. */
export function isExternal(elsewhere: Elsewhere, head: string, sentence: Sentence): boolean {
  // The contract's own title, in full, is this contract.
  return typeof elsewhere === 'boolean' ? elsewhere : !head.slice(0, sentence.start).includes(elsewhere.paper.toLowerCase())
}

/** What a sentence's own words tell of the reference at this place. */
export function elsewhereIn(sentence: string, at: number, reference: string, kind: 'clause' | 'attachment'): Elsewhere {
  const before = sentence.slice(Math.max(0, at - 60), at)
  const after = sentence.slice(at + reference.length, at + reference.length + 160)
  if (kind === 'clause' && hasMatch(before, /(?:\bU\.?S\.?C\.?A?|\bC\.?F\.?R\.?|\bCode|\bAct(?:\s(?:of\s)?\d{4})?|\bReg(?:ulation)?s?\.?|\bStat(?:utes?)?\.?|\bCodified|\bLaws?|\bOrdinance|\bUCC|\bIRC|\bANN\.?|\bAnn\.)[,\s]{1,3}$/)) return true
  if (hasMatch(after, /^[\s,]{0,3}(?:\([^)]{0,40}\)\s)?(?:hereof|hereto|herein|above|below)\b/)) return false
  if (/^[\s,]{0,3}(?:thereof|thereto|therein)\b/.test(after)) return true
  if (hasMatch(after, /^,?\s?(?:(?:of|in|to|under)\s(?:the\s)?)?(?:EU\s|UK\s)?(?:GDPR|UCC|BGB|HIPAA|ERISA|CCPA)\b/)) return true
  // "409A", "1542": no contract counts so far.
  if (kind === 'clause' && /(?:^|\s)\d{3,5}[A-Z]?(?:\(|$|[^.\d])/.test(reference.replace(/^(?:§{1,2}|\S+?\s)[\s\u200b]{0,3}/, ' ')) && !/^,?\s(?:of|in)\s(?:this|these)\b/.test(after)) return true
  const of = firstMatch(after.replace(/\s+/g, ' '), /^(?:[\s,]{0,3}(?:\([^)]{0,60}\)\s)?(?:and\s\w{1,10}\s[\d.()a-z]{1,12}\s)?(?:of|in|to|under|as set forth in|contained in|from)\s)((?:the|that(?:\scertain)?|its|their|such|said|any|our|your|each|this|these|an?)\s)?([^.;:()]{0,90})/)
  if (!of) return false
  const which = (of[1] ?? '').trim()
  const what = of[2]!
  if (/^(?:this|these)/.test(which)) return false
  if (hasMatch(what, /^(?:exhibit|schedule|annex|annexure|appendix|attachment|section|article|clause|part)\b/i)) return false
  const head = firstMatch(what, /^(?:[\p{Lu}\d][\p{L}\d.&’'-]{0,30}(?:\s(?:and|of|on|for|the)(?=\s\p{Lu}))?\s?){1,9}/u)?.[0].trim() ?? ''
  if (head === '') return /^(?:such|said|that)/.test(which) && hasMatch(what.split(' ').slice(0, 3).join(' '), papers) || hasMatch(what.split(' ').slice(0, 4).join(' '), laws)
  if (hasMatch(head, /^(?:agreement|contract|lease|terms|terms of (?:service|use)|msa|nda|deed|licen[cs]e|policy|addendum|dpa)$/i)) return /^(?:such|said|that)/.test(which)
  return hasMatch(head, papers) ? { paper: head } : hasMatch(head, laws) || /\b(?:Act|Code)\b/.test(what.slice(0, 60))
}

/** Whether a contract changes another, which its references then mean: "Section 4.2 is deleted". */
export const isAmendment = (text: string): boolean => hasMatch(text.slice(0, 1500), /\b(?:amendment|addendum|modification|supplement|variation)\b(?:\s(?:no\.?|number)?\s?\w{1,8}){0,2}\s(?:to|of)\b|\b(?:deed\sof\svariation|(?:first|second|third|fourth|fifth|sixth)\samendment|amending\sagreement|amendment\sno)\b/i)

/** In an amendment: "Section 4.2 of the Agreement", and what is amended, deleted or replaced, unless it is said to be of the amendment itself. */
export function isAmended(sentence: Sentence, at: number, reference: string): boolean {
  const after = sentence.text.slice(at + reference.length, at + reference.length + 120)
  if (hasMatch(after, /^[\s,]{0,3}(?:(?:of|in|to|under)\s)?(?:this\b|hereof|hereto|above|below)/)) return false
  if (hasMatch(after, /^[\s,]{0,3}(?:\([^)]{0,60}\)\s)?(?:of|in|to|under)\s(?:the|such|said|that)\s(?!(?:\w+\s){0,3}amendment)/i)) return true
  // What stands in quotation marks is the other paper's new text.
  const quotes = (sentence.text.slice(0, at).match(/[“"]/g)?.length ?? 0) - (sentence.text.slice(0, at).match(/”/g)?.length ?? 0)
  if (sentence.text.includes('”') ? quotes > 0 : quotes % 2 === 1) return true
  return changesWords(sentence.text)
}

const changesWords = rememberInSentence(text => hasMatch(text, /\b(?:amend(?:s|ed|ing)|delet(?:es|ed|ing)|replac(?:es|ed|ing)|restat(?:es|ed|ing)|insert(?:s|ed|ing)|supplement(?:s|ed)|substitut(?:es|ed|ing)|modif(?:ies|ied|ying)|add(?:s|ed|ing))\b/i))
