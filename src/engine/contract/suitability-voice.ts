/** Whether a text speaks as a contract, or about one. */
import { hasMatch } from './matches'
import { copyOf, remember } from './memory'

export type Voice = {
  /** Signs that the text itself binds: a contract's title, what it calls itself, whom it is between, places to sign. */
  readonly binds: number
  /** From 0 upwards: how much of it tells of contracts, asks about them, or is a law, a letter or a report. */
  readonly tells: number
}

const paper = String.raw`(?:agreements?|contract|terms|conditions|lease|tenancy|deed|licen[cs]e|eula|undertaking|release|addendum|amendment|note|order form|purchase order|statement of work|bill of sale|letter of intent|heads of (?:terms|agreement)|memorandum of (?:understanding|agreement)|covenant|warrant)`

/** A heading of a few words that names such a paper, and neither asks nor explains. */
const title = new RegExp(String.raw`^(?!.*(?:\?|\b(?:how|what|why|when|your?|our|we|guide|checklist|questions|faq|tips|templates?|act|law|bill|regulations|explained|notes|minutes|glossary|example|sample|case|news|invoice)\b))(?:(?!(?:an?|to|in|for|from|with|that)\b)[^\s.!]{1,30} ){0,6}${paper}\b(?! (?:says?|law|signed|reached|ends?|explained)\b)[^.!?]{0,60}$`, 'i')
/** The text names itself: "under this Agreement", "these terms apply". */
const itself = new RegExp(String.raw`\b(?:this|these) (?:[\w-]{1,20} ){0,2}${paper}\b|\bthis (?:letter|order|engagement|membership)\b`, 'gi')
const between = /\b(?:by and between|entered into (?:by|between)|(?:agreement|contract|deed|terms) (?:is |are )?(?:made )?between|made (?:on|as of|this) [^.]{1,60} between|(?:is|are) the contract between|agreed? as follows|this is (?:your|the|our) (?:contract|agreement)|hereby agrees?|agrees? (?:on|to) the following|the undersigned|on the following terms|on the terms (?:below|of this)|what we have agreed)\b/i
const accepts = /\bby (?:using|accessing|booking|entering|creating|placing|signing|clicking|installing|downloading|ordering|registering|joining|opening)\b[^.]{0,120}\b(?:agrees?|accepts?|bound)\b[^.]{0,40}\b(?:these|this|following|below)\b|\bI (?:have read|agree|accept)\b[^.]{0,60}\b(?:these|this|the) (?:terms|conditions|offer|agreement|release|rules)\b/i
const signing = /_{4,}|^[ \t]{0,20}(?:signed|signatures?|agreed|accepted|witness)\b[^.\n]{0,40}$|\bin witness whereof\b|^signed (?:by|for|on)\b|\bplease sign\b[^.]{0,60}\b(?:copy|below|return)\b/im

const asked = /\?/g
const reported = /\b(?:said|says|told|asked|wrote|argued|replied|reported|announced|resolved|held|denies|alleged|plaintiff|defendant|appellant|according to)\b/gi
/** Contracts of nobody in particular: "most leases", "a contract", "your employment contract". */
const general = /\b(?:an?|most|many|some|every|each|any|all|such|good|other|these days|modern) (?:[\w-]{1,15} )?(?:contracts?|agreements?|clauses?|leases?|tenanc(?:y|ies)|ndas?|indemnit(?:y|ies)|licen[cs]es)\b/gi
const lawgiver = /\b(?:this act|these regulations|this regulation|this law|enacted|comes? into force|commits an offen[cs]e|the minister|appeal|the court (?:held|must|may)|court of appeal|superior court|statute)\b/gi
const mail = /^[ \t]{0,20}(?:subject|re|fwd?|to|from|sent):|^[ \t]{0,20}(?:hi|hello|hey|regards|best wishes|kind regards|cheers|best|thanks)\b[^.\n]{0,30}$|^[ \t]{0,20}>|\bwrote:$|^[ \t]{0,20}(?:posted|reply) by\b/gim

export function voiceOf(text: string): Voice {
  const { binds, tells, signed } = voiceOfStart(text.slice(0, 30_000))
  return { binds: binds + one(signed || hasPlaceToSign(text.slice(-15_000))), tells }
}

/** An edit further down leaves the beginning and the end of a text as they were. */
const voiceOfStart = remember((start): Voice & { readonly signed: boolean } => {
  const count = (pattern: RegExp): number => start.match(pattern)?.length ?? 0
  const binds = one(hasTitle(start)) + Math.min(count(itself), 3) / 2 + one(hasMatch(start, between)) + one(hasMatch(start, accepts))
  // One such phrase may stand in any contract. Six characters are a word.
  const told = Math.max(0, [asked, reported, general, lawgiver, mail].reduce((sum, pattern) => sum + count(pattern), -1))
  return { binds, tells: told * 600 / Math.max(start.length, 400), signed: hasMatch(start, signing) }
}, copyOf)
const hasPlaceToSign = remember(end => hasMatch(end, signing), copyOf)

const one = (sign: boolean) => (sign ? 1 : 0)

/** A site's menu and its foot may name its terms too, but there no sentences follow, or nearly all stands before. */
function hasTitle(text: string): boolean {
  const lines = text.slice(0, Math.min(4000, text.length * 0.4)).split('\n').map(line => line.trim()).filter(Boolean).slice(0, 25)
  return lines.some((line, i) => line.length < 120 && hasMatch(line, title) && (i < 4 || lines.slice(i + 1, i + 3).some(next => next.length > 60)))
}
