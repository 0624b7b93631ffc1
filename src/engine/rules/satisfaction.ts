/** Words that make one side’s taste the test of the work. */
import type { Contract } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { spokenTo } from './voice'

const whose = String.raw`(?:the |its |their |his |her |your |our |such )?(?:sole |absolute |entire |full |complete |own )?`
const name = String.raw`(?:the )?[A-Z][\w-]+`

/** “to the Client’s sole satisfaction”, “acceptable to the Publisher”, “until Client is satisfied”: the source of a pattern that minds capitals. */
export const satisfaction = [
  String.raw`\b(?:to ${whose}satisfaction of (?:the )?(?:[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}|us|you|buyer|seller|company)`,
  String.raw`to (?:the )?(?:[A-Z][\w-]+|[A-Z][\w-]+s)[’'](?:s )?(?:sole |absolute |entire |full |complete )?satisfaction`,
  String.raw`to (?:our|your|its|their|his|her) (?:sole |absolute |entire |full |complete )?satisfaction`,
  String.raw`(?:satisfactory|acceptable) to (?:us\b|${name}(?: [A-Z][\w-]+){0,3}(?: (?:in|at) its (?:sole|absolute)(?: and absolute)? (?:discretion|judgment))?)`,
  String.raw`until ${name} is (?:fully |completely |entirely )?(?:satisfied|happy|content)`,
  String.raw`in (?:its|their|his|her) (?:sole |absolute |entire )satisfaction`,
  String.raw`(?:accepts?|accepted|pays?|payable|due) [^.;]{0,60}\b(?:only )?(?:when|once|if|until|unless) ${name} (?:is (?:fully |completely |entirely )?(?:satisfied|happy|content) with|declares itself (?:satisfied|happy|content))\b`,
  String.raw`(?:satisfactory|acceptable) to (?:it|them)\b(?=[^.;]{0,30}$|[^.;]{0,30}\.)`,
  String.raw`rejects? (?:any|the) (?:\w+ ){1,3}?(?:that|which) (?:does|do) not (?:please|satisfy) (?:it|them|${name})\b`,
  String.raw`(?:accepted|complete|finished|approved) (?:only )?(?:when|once|if) ${name} (?:[^.;]{1,30} )?is (?:satisfied|happy|content)\b)`,
].join('|')

/** Who insures, guarantees or tests, and with which papers: to choose these is not to judge the work. */
const notTheWork = /\b(?:insur\w+|certificates?|bonds?|letters? of credit|banks?|laborator\w+|entit(?:y|ies)|counsel|accountants?|auditors?|guarant\w+|suret\w+|evidence|proof|physicians?|doctors?|methods?|candidates?|appraisals?|assurances?|endorsements?|polic(?:y|ies)|indemnified|dates?|times?|subordinat\w+|opinion|agenc\w+|checks?|credit support|compan(?:y|ies)|institutions?|persons?|third part\w+|lenders?|payment (?:means|methods?)|means of payment|resolv\w+|settl\w+|answer\w*|explain\w*)\b[^.;]{0,40}$/i

/** Whether the words from `from` to `to` leave the test to one side: no reason is asked for, and what is judged is the work. */
export function isTaste(sentence: string, from: number, to: number, contract: Contract): boolean {
  const words = sentence.slice(from, to), lead = sentence.slice(Math.max(0, from - 70), from)
  return !hasMatch(lead, notTheWork) && !(spokenTo(contract) && /\byour?\b/i.test(words))
    && !hasMatch(lead.slice(-30), /reasonabl|mutually|if not|deemed $|un$|\bforms?\b|(?:resolved|settled|answered) $/i)
    && !hasMatch(sentence.slice(from, to + 60), /reasonabl|\b(?:both|each|all) part|acting reasonably|\bnot to be unreasonably|^ (?:and|or) (?:the )?[A-Z]/i)
    && !hasMatch(words, /\b(?:Parties|Party|Both|Court|Tribunal|Arbitrat|Section|Article|Law|Judg|Claim|Condition|Oblig|Debt|Lien|Exchange|SEC|FDA|Securities|Act)/)
}
