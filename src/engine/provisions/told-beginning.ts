/** Where a contract tells its beginning without a date: "takes effect on the last signature", "“Effective Date” means the Closing Date". */
import type { Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { rememberInContract, rememberInSentence } from '../contract/memory'
import { sentencesWithAny } from '../contract/words'

/** What a contract's beginning hangs on: its signing, its own date, or an event that its pages do not date. */
export type Beginning = 'signing' | 'making' | 'event'

const own = String.raw`(?:(?:this|the|our|these)\s+(?:\w+[\s-]+){0,3}(?:agreement|contract|lease|amendment|addendum|terms|deed|undertaking|letter|plan|order|licen[cs]e|appointment|engagement|employment|promotion|arrangement|[A-Z]{2,5})|(?:the|its)\s+(?:(?:initial|basic|primary|original|first)\s+)?[“"]?(?:term|duration|period)\b[”"]?|(?:[A-Z]\w+[’']s|its|your|his|her)\s+(?:appointment|engagement|employment)\b(?: hereunder)?)`
const begins = String.raw`(?:(?:(?:is|shall|will|to|may|not|be|become|becomes|been|deemed|considered|first)\s+){1,4}(?:effective|operative|in (?:full )?(?:force|effect))|becomes? effective|takes? effect|(?:comes?|enters?) in(?:to)? (?:full )?(?:force|effect|operation)|commences?|begins?|starts?|(?:[^.;]{0,60}\b(?:commencing|beginning|starting)))`
const when = String.raw`(?:,?\s+(?:on|upon|as of|from|when|with|at|only|once|immediately|beginning|commencing|after|following|until|by|the)\b)`
const told: readonly RegExp[] = [
  /(?:[“"]|\bTHE\s|\bthe\s|^[\W\d]{0,12})(?:Effective|Commencement|Start|Starting|EFFECTIVE|COMMENCEMENT|START|effective|commencement) (?:Date|DATE|date)[”"]?\s*(?:(?:of|for) (?:this|the) [\w\s]{1,40}?)?\b(?:means?|MEANS|shall (?:mean|be)|will be|is|refers to)\s+(?!defined|the meaning|has)/,
  /\(\s*(?:the|hereinafter|herein|such date|such|each|collectively|referred to as|called|,|\s){0,8}[“"](?:Effective|Commencement|Start) Date[”"]\s*\)/i,
  /\b(?:executed|signed|made|entered into)[^.;]{0,20}\band (?:is |be |made )?effective (?:as of|on|from|upon)\b/i,
  new RegExp(String.raw`^[^;]{0,220}?\b${own}\b[^;.]{0,130}?\b${begins}${when}`, 'i'),
]
const asides = [
  /\b(?:termination|resignation|removal|notice|assignment|transfer|waiver|modification|change|increase|insurance|warranty|maintenance|coverage)s?\b[^.;]{0,60}\b(?:effective|take effect|commence)\b|\brenewal term|\b(?:each|any|no|such) (?:amendment|assignment|order|statement|renewal)\b/i,
  /^[\W\d]{0,12}(?:\w{1,3}[.)]\s+)?(?:If|In the event|No|During|Upon)\b/,
  // "begins on the Effective Date" leaves that day to be told elsewhere.
  /\b(?:commence|begin|start|effective|effect|force)\w*\s+(?:on|upon|as of|from|at)\s+(?:and as of\s+)?the\s+[“"]?(?:Effective|Commencement|Start|effective|commencement|start)\s+(?:Date|date)\b(?!\s?(?:which|of|being))/,
]
/** That it stays in effect tells no beginning. */
const stays = /\b(?:shall|will) (?:remain|continue)\b[^.;]{0,20}\b(?:effective|in (?:full )?(?:force|effect))\b/i, beginsToo = /\b(?:become|take|come|enter|commenc|begin|start)\w*\b/i
const signed = /\b(?:signing date|(?:date|day) (?:of|on which|when|that|upon which)[^.;]{0,80}\b(?:signatures?|signing|signs?|signed|executed by)|(?:last|later|latest|final|second)[^.;]{0,40}\b(?:signatures?|signed|signs|sign|signing|execution|executes)|date[^.;]{0,30}\b(?:is|was|has been|been|it is) (?:signed|executed)|dates?[^.;]{0,20}\b(?:set forth |written |shown |signed )?below|(?:upon|on|when|once|until|by)\b[^.;]{0,40}\b(?:signature|signing|signed|executed by)|executed and delivered|counterparts)\b/i
const made = /\b(?:(?:that|such|this|the same) date\b|date (?:hereof|of (?:this|the) (?:\w+ ){0,2}(?:agreement|contract|amendment|lease|letter|addendum))|hereof|(?:day|date)[^.;]{0,20}\b(?:first|herein|here)?(?:above|written|set forth|stated|mentioned|specified|appearing|noted|listed|indicated)|above (?:date|written)|(?:date|time|day) of (?:its |the )?execution|execution (?:hereof|date|of this)|(?:upon|on) (?:its |the )?execution|agreement date)\b/i

const defines = (text: string) => hasMatch(text, told[0]!) || hasMatch(text, told[1]!)

const reading = rememberInSentence((text): Beginning | 'nothing' => {
  if (text.length > 3_000 || !defines(text) && (asides.some(words => hasMatch(text, words)) || hasMatch(text, stays) && !hasMatch(text, beginsToo))) return 'nothing'
  const rank = told.findIndex(words => hasMatch(text, words))
  return rank < 0 ? 'nothing' : hasMatch(text, signed) ? 'signing' : hasMatch(text, made) ? 'making' : 'event'
})

/** The first sentence that tells the beginning; a definition of the effective date comes before the rest. */
export const toldBeginning = rememberInContract((contract): { readonly sentence: Sentence; readonly hangsOn: Beginning } | undefined => {
  let first: { readonly sentence: Sentence; readonly hangsOn: Beginning } | undefined
  for (const index of sentencesWithAny(contract.words, ['effective', 'commencement', 'commence', 'commences', 'begin', 'begins', 'start', 'starts', 'force', 'effect', 'commencing', 'beginning', 'starting'])) {
    const sentence = contract.sentences[index]!
    const hangsOn = reading(sentence.text)
    if (hangsOn === 'nothing') continue
    if (defines(sentence.text)) return { sentence, hangsOn }
    first ??= { sentence, hangsOn }
  }
  return first
})
