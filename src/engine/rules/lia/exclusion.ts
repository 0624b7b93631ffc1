/** The form of rules about who answers for nothing: sentences in which one party, and not the other, is freed of liability. */
import type { Sentence, Span } from '../../contract/contract'
import type { Find, Hit, Reading } from '../rule'
import { leadOf } from '../../contract/leads'
import { firstMatch, hasMatch } from '../../contract/matches'
import { insideQuotation } from '../forms'
import { areOnlineTerms, speakerAt, spokenTo } from '../voice'

/** What is excluded: indirect loss; what others do; a service that fails or changes; or everything. */
export type Excluded = 'indirect' | 'others' | 'failing' | 'everything'

/** Places where one party alone is freed of liability of this kind. Between named roles, nothing is found where both are. */
export function oneSidedExclusion(kind: Excluded): Find {
  return { inContract: reading => (areOnlineTerms(reading.contract) ? inOnlineTerms(kind, reading) : betweenRoles(kind, reading)) }
}

function sentencesOf({ contract }: Reading): Sentence[] {
  const found = new Set(['liable', 'liability', 'responsible', 'responsibility', 'liabilities', 'damages'].flatMap(word => contract.words.sentencesWith(word)))
  return [...found].sort((a, b) => a - b).map(i => contract.sentences[i]!).filter(({ operative }) => operative)
}

function inOnlineTerms(kind: Excluded, reading: Reading): Hit[] {
  const you = spokenTo(reading.contract)
  return sentencesOf(reading).flatMap(({ index, start, text }) => {
    const found = firstMatch(text, freed)
    if (!found || hasMatch(text, isCap) || !isExclusion(text, kind) || insideQuotation(text, found.index) || isOfTheStore(text, found, reading)) return []
    if ((!/\bhold\b/i.test(found[0]) && hasMatch(text.slice(Math.max(0, found.index - 50), found.index + found[0].length), ofTheReader)) || hasMatch(text, keeps) || hasMatch(text, yourOwnDoing)) return []
    return [{ spans: [{ start: start + found.index, end: start + found.index + found[0].length }, ...itemsAfter(index, text, reading)], ...(you ? { against: you } : {}) }]
  })
}

/** Apps pass on what the shop asks of them: “Apple is not responsible for the app”. In terms of these two themselves they are named at every turn. */
function isOfTheStore(text: string, found: RegExpExecArray, { contract: { words, sentences } }: Reading): boolean {
  const store = /\b(apple|google)\b[^.;]{0,60}$/i.exec(text.slice(Math.max(0, found.index - 60), found.index + found[0].length))?.[1]?.toLowerCase()
  return store !== undefined && words.sentencesWith(store).length * 8 < sentences.length
}

/** The listed losses, where “we are not liable for:” leads into a list; twelve are enough to show. */
function itemsAfter(index: number, text: string, { contract }: Reading): Span[] {
  const items: Span[] = []
  if (!/[:—–]\s*$/.test(text)) return items
  for (const item of contract.sentences.slice(index + 1, index + 13)) {
    if (leadOf(contract, item)?.index !== index && !/^(?:\(? ?[a-z\d]{1,4} ?[.)]|[•*–-])\s/i.test(item.text)) break
    items.push({ start: item.start, end: item.end })
  }
  return items
}

function betweenRoles(kind: Excluded, reading: Reading): Hit[] {
  if (kind === 'others' || kind === 'failing') return []
  const { contract } = reading
  const freedParties: { readonly role: string; readonly hit: Hit }[] = []
  for (const { start, text } of sentencesOf(reading)) {
    const found = firstMatch(text, freedRole) ?? firstMatch(text, excludedOf)
    if (!found || hasMatch(text, isCap) || kindOf(text) !== kind || hasMatch(text, beyondControl) || insideQuotation(text, found.index)) continue
    if (hasMatch(text, mutual)) { if (kind === 'indirect') return []; continue }
    if (kind === 'everything' && ((!hasMatch(text, wide) && !hasMatch(text, excludedOf)) || hasMatch(text, narrow))) continue
    const subject = found.groups?.['subject']
    const speaker = subject !== undefined
      ? speakerAt(contract, text, found.index + found[0].indexOf(subject) + firstParty(subject))
      : speakerAt(contract, text, found.index)
    if (!speaker) continue
    const from = subject === undefined ? Math.min(speaker.start, found.index) : found.index
    freedParties.push({ role: speaker.role, hit: { spans: [{ start: start + from, end: start + found.index + found[0].length }], ...(speaker.against ? { against: speaker.against } : {}) } })
  }
  return new Set(freedParties.map(({ role }) => role)).size === 1 ? freedParties.map(({ hit }) => hit) : []
}

/** Where the first name of a list of the freed ends: "Provider, its affiliates or licensors". */
const firstParty = (subject: string): number => /^[^,(]*?(?= (?:and|or|nor)\b|[,(]|$)/.exec(subject)?.[0].length ?? subject.length

/** An excuse that most contracts give to both sides. */
const forceMajeure = /\b(?:acts? of god|riots?|embargo(?:es)?|natural disasters?|force majeure)\b/i
/** “Not responsible for interruptions” needs no word for loss: the service is what one pays for. */
const pausing = /\b(?:responsible|responsibility) for (?:any )?(?:\w+ (?:or|and) )?(?:(?:network|server|service)s? )?(?:suspension|interruption|disruption|unavailability|downtime|outage|dysfunction|malfunction)s?\b|\bresponsible for (?:any )?(?:(?:failures?|delays?)(?: or (?:failures?|delays?))?) (?:in|of) (?:\w+ ){0,3}?(?:performance|performing|services?|operation)\b|\bresponsible for\b[^.;]{0,80} technical problems/i

/** “Not responsible for the weather” says who does what; “not liable” or “not responsible for loss” shuts a claim out. */
function isExclusion(text: string, kind: Excluded): boolean {
  return kindOf(text) === kind && (kind === 'indirect' || !hasMatch(text, forceMajeure) || /\bregardless of (?:the )?cause\b/i.test(text)) && (hasMatch(text, /\b(?:liab\w+|damages?|loss(?:es)?|lost|injur\w+|harm)\b/i) || hasMatch(text, pausing))
}

export function kindOf(sentence: string): Excluded {
  // “Liable to you or any third party” says to whom, not for whom.
  const text = sentence.replace(toWhom, ' ')
  if (hasMatch(text, /\b(?:consequential|(?<!direct or )indirect|incidental|special|punitive|exemplary)\b|\b(?:lost|loss of) (?:\w+,? ){0,3}(?:profits?|revenues?|business)\b/i)) return 'indirect'
  if (hasMatch(text, ownFailure) && !hasMatch(text, /\bthird[- ]part|\bother (?:users|members|people|persons)|\bconduct\b/i)) return 'failing'
  if (hasMatch(text, /\bthird[- ]part(?:y|ies)|\bother (?:users|members|people|persons)|\blink(?:s|ed)\b|\b(?:user|member|subscriber|your)[a-z' -]{0,20} (?:content|conduct)|\bconduct of|\b(?:acts?|actions?)[^.;]{0,12} omissions? (?:by|of) you\b|\byour (?:own )?acts?\b|posted|submitted by|\bcontent\b/i)) return 'others'
  if (hasMatch(text, /interrupt|unavailab|not available|downtime|suspen|modif|discontinu|terminat|data loss|loss of data|delet|corrupt|errors?\b|delay|failure|virus|malfunction|beyond (?:our|its|the)|remov|disabl|limits|chang|transmission|access/i)) return 'failing'
  return 'everything'
}
const toWhom = /\bto (?:you|(?:the |any )?users?)(?:,)? (?:and|or|nor|and\/or) (?:to )?(?:any )?(?:other )?(?:third[- ]part(?:y|ies)|other (?:users|members|people|persons)|others)\b/gi
const ownFailure = /\b(?:deletion|failure to (?:store|deliver)|interruption|suspension|discontinuance)\b/i

/** “Won’t”, and “wo n't” as some tools part it. */
const shortNot = String.raw`(?:(?:wo|are|is|do|does|ca|would|should|could) ?)?n['’]t`
const freed = new RegExp([
  String.raw`\b(?:(?:(?:can)?not|${shortNot}|never|neither|nor|no event|no circumstances?|no case|no way|no (?:legal )?theory|none of|no one)\b(?:(?!\b(?:not|never)\b)[^.;]|\.(?=\w)){0,400}?\b(?:be |held |hold (?:us|\S+(?: \S+)?) )?(?:responsible|liable)\b)`,
  String.raw`\b(?:no|without(?: any)?(?! limit| (?:any )?admi)|(?:not|${shortNot}) (?:\w+ )?(?:accept|assume|have|incur|bear|undertake|take)(?: any)?) (?:\S+ ){0,5}?(?:liability|responsibility)\b`,
  String.raw`\b(?:no event|no circumstances?|no case|no way|neither|nor)\b[^.;]{0,120}? (?:assumes?|have|has|bears?|accepts?|incurs?|takes?)\b[^.;]{0,40}?\b(?:liability|responsibility)\b`,
  String.raw`\b(?:disclaimers?|exclusions?) of (?:liability|damages)\b[^.;]{0,60}? (?:shall |will )?appl(?:y|ies) to (?:any|all)\b`,
  String.raw`\b(?:disclaims?|excludes?|disclaiming|declines?(?= (?:any|all)\b)|excluding(?! you\b))\b[^.;]{0,80}?\b(?:liability|responsibility)\b`,
  String.raw`\bnot (?:to )?hold [^.;]{1,60}? (?:liable|responsible)\b`,
  String.raw`\bclaims? for (?:\w+ )?(?:damages|compensation)\b[^.;]{0,60}? (?:is|are) (?:hereby )?excluded\b`,
  String.raw`\bnothing\b[^.;]{0,60}? (?:shall |will |can )?(?:give rise to|create|lead to) (?:any )?liabilit(?:y|ies)\b`,
  String.raw`\bliabilit(?:y|ies)\b(?! (?:which|that) (?:can|may|could|must|shall)\s?not\b)[^.;]{0,120}?\b(?:is|are|be|hereby) (?:hereby |expressly )?(?:excluded|disclaimed|waived|ruled out)\b`,
].join('|'), 'i')

const freedRole = new RegExp([
  String.raw`\b(?:in no event|under no circumstances?|in no case)\b(?:[^.;]{0,60}?) ?(?:shall|will|is|are)\s(?<subject>[^.;]{1,160}?)\s(?:be )?(?:responsible|liable)\b`,
  String.raw`\b(?:(?:shall|will|is|are) (?:not|in no event|under no circumstances)(?:,[^,;.]{0,60},)? (?:be )?(?:held )?(?:responsible|liable)|(?:accepts?|assumes?|(?:shall|will) have|has|bears?) (?:absolutely )?no (?:responsibility|liability|liability or responsibility)|(?:disclaims?|excludes?) (?:any and )?(?:all|any) (?:liability|responsibility))\b`,
].join('|'), 'i')

/** “All liability of the Supplier is excluded.” */
const excludedOf = /\b(?:all|any) (?:other )?liability of (?<subject>[^.;,]{1,60}?)(?:,[^.;]{0,120}?,)? (?:is|are|shall be|is hereby) (?:hereby )?excluded\b/i

const wide = /\b(?:any|all) (?:\w+,? ){0,4}(?:loss(?:es)?|damages?|claims?|liabilit\w+)\b[^.;]{0,80}?(?:whatsoever|of any (?:kind|nature|type)|howsoever|however (?:caused|arising)|for any reason|(?:in connection with|arising (?:out of|from|under)|under) this)|\bno liability (?:whatsoever|of any (?:kind|nature|type|sort))\b|\b(?:excludes?|disclaims?) all liability\b/i
const narrow = /infring|indemnif|provided,? that|to the extent|\bbreach|due to|caused by|based (?:up)?on/i

const isCap = /\b(?:exceed|limited to (?:the )?(?:greater|lesser|amount|fees|sum|total|\S{0,3}\d|\w+ hundred|\w+ thousand|purchase)|(?<!\bremed(?:y|ies) )shall be limited to|be more than)\b/i
const ofTheReader = /\byou(?:r \w+)? (?:(?:will|shall|are|may|do|can) (?:not|n['’]t|never)|accept no|have no|are in no)\b|\bneither (?:of us|party)|either party|\bneither (?:you (?:or|nor)|(?:\S+ ){1,3}(?:or|nor) you\b)/i
/** What the reader’s own slip brings, and what the reader promises, is another matter than what they do not answer for. */
const yourOwnDoing = /\byour (?:own )?(?:failure|negligence|breach)\b|\bunauthori[sz]ed use of (?:your|the) (?:\w+ )?(?:account|password|user ?name)|\byou (?:\w+ ){0,2}represent and warrant\b|\bfree to use\b/i
const keeps = /\b(?:do(?:es)? ?(?:not|n['’]t)|shall not|will not) (?:\S+ ){0,6}?(?<!\btime )(?:limit|exclude)s?\b|\b(?:limits|excludes) or (?:limits|excludes) our responsibility|\b(?:nothing) (?:\S+ ){0,14}?(?:limits?|excludes?|restricts?|affects?)\b[^.;]{0,80}?\bliability\b|\bdoes not apply\b|(?:remains?|is|are) unaffected\b|\bmay not apply to you\b/i
const mutual = /\b(?:either|neither|each|both|no|any|a) part(?:y|ies)\b|\bthe parties (?:shall|will)\b/i
const beyondControl = /beyond (?:its|their|the|such)[^.;]{0,30}control|force majeure/i
