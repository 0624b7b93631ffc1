import type { Sentence } from './contract'
import { inSmallLetters } from './letters'
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
  if (kind === 'clause' && /(?:\bU\.?S\.?C\.?A?|\bC\.?F\.?R\.?|\bCode|\bAct(?:\s(?:of\s)?\d{4})?|\bReg(?:ulation)?s?\.?|\bStat(?:utes?)?\.?|\bCodified|\bLaws?|\bOrdinance|\bUCC|\bIRC|\bANN\.?|\bAnn\.)[,\s]{1,3}$/.test(before)) return true
  if (/^[\s,]{0,3}(?:\([^)]{0,40}\)\s)?(?:hereof|hereto|herein|above|below)\b/.test(after)) return false
  if (/^[\s,]{0,3}(?:thereof|thereto|therein)\b/.test(after)) return true
  if (/^,?\s?(?:(?:of|in|to|under)\s(?:the\s)?)?(?:EU\s|UK\s)?(?:GDPR|UCC|BGB|HIPAA|ERISA|CCPA)\b/.test(after)) return true
  // "409A", "1542": no contract counts so far.
  if (kind === 'clause' && /(?:^|\s)\d{3,5}[A-Z]?(?:\(|$|[^.\d])/.test(reference.replace(/^(?:§{1,2}|\S+?\s)[\s\u200b]{0,3}/, ' ')) && !/^,?\s(?:of|in)\s(?:this|these)\b/.test(after)) return true
  const of = /^(?:[\s,]{0,3}(?:\([^)]{0,60}\)\s)?(?:and\s\w{1,10}\s[\d.()a-z]{1,12}\s)?(?:of|in|to|under|as set forth in|contained in|from)\s)((?:the|that(?:\scertain)?|its|their|such|said|any|our|your|each|this|these|an?)\s)?([^.;:()]{0,90})/.exec(after.replace(/\s+/g, ' '))
  if (!of) return false
  const which = (of[1] ?? '').trim()
  const what = of[2]!
  if (/^(?:this|these)/.test(which)) return false
  if (/^(?:exhibit|schedule|annex|annexure|appendix|attachment|section|article|clause|part)\b/i.test(what)) return false
  const head = /^(?:[\p{Lu}\d][\p{L}\d.&’'-]{0,30}(?:\s(?:and|of|on|for|the)(?=\s\p{Lu}))?\s?){1,9}/u.exec(what)?.[0].trim() ?? ''
  if (head === '') return /^(?:such|said|that)/.test(which) && papers.test(what.split(' ').slice(0, 3).join(' ')) || laws.test(what.split(' ').slice(0, 4).join(' '))
  if (/^(?:agreement|contract|lease|terms|terms of (?:service|use)|msa|nda|deed|licen[cs]e|policy|addendum|dpa)$/i.test(head)) return /^(?:such|said|that)/.test(which)
  return papers.test(head) ? { paper: head } : laws.test(head) || /\b(?:Act|Code)\b/.test(what.slice(0, 60))
}

/** Whether a contract changes another, which its references then mean: "Section 4.2 is deleted". */
export const isAmendment = (text: string): boolean => /\b(?:amendment|addendum|modification|supplement|variation)\b(?:\s(?:no\.?|number)?\s?\w{1,8}){0,2}\s(?:to|of)\b|\b(?:deed\sof\svariation|(?:first|second|third|fourth|fifth|sixth)\samendment|amending\sagreement|amendment\sno)\b/i.test(text.slice(0, 1500))

/** In an amendment: "Section 4.2 of the Agreement", and what is amended, deleted or replaced, unless it is said to be of the amendment itself. */
export function isAmended(sentence: Sentence, at: number, reference: string): boolean {
  const after = sentence.text.slice(at + reference.length, at + reference.length + 120)
  if (/^[\s,]{0,3}(?:(?:of|in|to|under)\s)?(?:this\b|hereof|hereto|above|below)/.test(after)) return false
  if (/^[\s,]{0,3}(?:\([^)]{0,60}\)\s)?(?:of|in|to|under)\s(?:the|such|said|that)\s(?!(?:\w+\s){0,3}amendment)/i.test(after)) return true
  // What stands in quotation marks is the other paper's new text.
  const quotes = (sentence.text.slice(0, at).match(/[“"]/g)?.length ?? 0) - (sentence.text.slice(0, at).match(/”/g)?.length ?? 0)
  if (sentence.text.includes('”') ? quotes > 0 : quotes % 2 === 1) return true
  return changesWords(sentence.text)
}

const changesWords = rememberInSentence(text => /\b(?:amend(?:s|ed|ing)|delet(?:es|ed|ing)|replac(?:es|ed|ing)|restat(?:es|ed|ing)|insert(?:s|ed|ing)|supplement(?:s|ed)|substitut(?:es|ed|ing)|modif(?:ies|ied|ying)|add(?:s|ed|ing))\b/i.test(text))
