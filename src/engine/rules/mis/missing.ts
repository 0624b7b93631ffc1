/** The form of rules about what a contract does not say. */
import type { ContractKind } from '../../contract-type'
import type { Contract, Span } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import type { Hit, Reading, Rule } from '../rule'
import { spokenTo } from '../voice'
import { wholeContract } from './whole'

type Missing = {
  /** The sorts of contract that should say it. */
  readonly in: readonly ContractKind[]
  /** False leaves this contract alone: a lease of a machine has no rooms to repair. */
  readonly when?: (reading: Reading) => boolean
  /** Kinds of provisions and key terms of which one is enough. */
  readonly provisions?: readonly string[]
  readonly keyTerms?: readonly string[]
  /** Words that say it, anywhere in the text. */
  readonly said: RegExp
  /** Another paper, named here, in which it may stand. */
  readonly elsewhere?: RegExp
  /** Lower-case words, without all of which the absence is plain; where one stands in the text the reader's eyes are needed. */
  readonly brushedBy: readonly string[]
  /** The heading of the clause that is nearest to it, which is marked; else the title is. */
  readonly near?: RegExp
  /** The roles for which it is hard that it is missing; absent where it is hard on both. */
  readonly hurts?: RegExp
}

/** The parts of a rule that this form fills in. */
type Filled = Pick<Rule, 'find' | 'rationed' | 'appliesTo'>

/** One finding where a whole contract of this sort does not say it: at the nearest clause's heading, or the title. */
export function missing(one: Missing): Filled {
  const appliesTo = (reading: Reading) => {
    const whole = wholeContract(reading)
    return whole !== undefined && one.in.includes(whole.kind) && one.when?.(reading) !== false
  }
  const inContract = (reading: Reading): readonly Hit[] => {
    const whole = appliesTo(reading) ? wholeContract(reading) : undefined
    if (!whole || says(one, reading)) return []
    const { contract } = reading
    const against = one.hurts && bearerOf(contract, one.hurts)
    const plain = !one.brushedBy.some(word => contract.words.has(word))
    return [{ spans: [(one.near && headingLike(contract, one.near, whole.title)) ?? whole.title], ...(against ? { against } : {}), ...(plain ? {} : { tier: 'judgement' as const }) }]
  }
  return { find: { inContract }, rationed: true, appliesTo }
}

function says({ provisions = [], keyTerms = [], said, elsewhere }: Missing, { contract, provisions: found, keyTerms: facts }: Reading): boolean {
  return found.some(({ kind }) => provisions.includes(kind)) || facts.some(({ kind }) => keyTerms.includes(kind)) || hasMatch(contract.text, said) || elsewhere !== undefined && hasMatch(contract.text, elsewhere)
}

/** The first heading that speaks of it, after the title and outside of attachments. */
function headingLike({ clauses, text }: Contract, near: RegExp, title: Span): Span | undefined {
  const clause = clauses.find(({ heading, attachment, at }) => at.start >= title.end && heading !== undefined && !attachment && heading.length < 120 && hasMatch(heading, near))
  if (!clause) return undefined
  const { start, end } = clause.at, lead = text.slice(start, end).search(/\S/)
  return lead < 0 ? undefined : { start: start + lead, end }
}

/** Whoever of two parties it is hard on; the reader of terms that speak to “you”. */
function bearerOf(contract: Contract, roles: RegExp): string | undefined {
  const { parties } = contract, bearers = parties.filter(({ role, aliases }) => [role, ...aliases].some(word => hasMatch(word, roles)))
  return bearers.length === 1 ? bearers[0]!.role : spokenTo(contract) && hasMatch('You', roles) ? spokenTo(contract) : undefined
}

/** The side that does the work, and the side that gets it. */
export const performer = /^(?:the )?(?:contractor|consultant|freelancer|supplier|seller|vendor|(?:service )?provider|agency|designer|developer|advis[eo]r|performer|artist|photographer|writer|independent contractor)$/i
export const receiver = /^(?:the )?(?:client|customer|buyer|purchaser|subscriber|licensee|you|user)$/i

/** Whether the one who does the work is a person alone: named, and not as a firm. A firm sets its own terms, and is no employee. */
export const worksAlone = ({ contract: { parties } }: Reading): boolean => parties.some(({ role, name }) => hasMatch(role, performer) && name !== undefined && !hasMatch(name, firm))
const firm = /\b(?:Inc|INC|LLC|L\.L\.C|Ltd|LTD|Limited|LLP|GmbH|Corp|Corporation|Company|Co|PLC|plc|LP|AG|BV|SARL|Pte|Pty|Partners|Group|Associates|Services|Solutions|Consulting|Capital|Holdings|Bank|University|Studio|Agency)\b/

/** Papers that hang on a contract and hold its particulars. */
export const particulars = /\b(?:exhibits?|schedules?|annex(?:es|ures?)?|appendi(?:x|ces)|attachments?|order forms?|purchase orders?|work orders?|task orders?|statements? of work|SOWs?|proposals?|quot(?:e|ation)s?|price lists?|rate cards?|estimates?|brief|cover page|website|from time to time agree|separate (?:agreement|letter|document))\b/i

/** Whether money changes hands at all. */
export const pays = ({ contract: { words } }: Reading): boolean => ['pay', 'pays', 'paid', 'payable', 'fee', 'fees', 'price', 'invoice'].some(word => words.has(word))
/** Whether one of these lower-case words stands in the text. */
export const holds = (...some: readonly string[]) => ({ contract: { words } }: Reading): boolean => some.some(word => words.has(word))
/** Whether a contract hangs together with at least two schedules and with orders or statements of work besides. */
export function manyPapers({ contract: { references, text } }: Reading): boolean {
  const attached = new Set(references.filter(({ kind, external }) => kind === 'attachment' && !external).map(({ label }) => label.toLowerCase())).size
  return attached >= 2 && hasMatch(text, /\b(?:purchase orders?|order forms?|work orders?|statements? of work)\b/i)
}
/** Whether a sale is of goods that come in pieces or by weight, and not of land, shares or a business. */
export function goods({ contract: { text, words, sentences } }: Reading): boolean {
  const spoken = new Set(['goods', 'product', 'products'].flatMap(word => words.sentencesWith(word))).size
  return spoken * 8 > sentences.length && !hasMatch(text.slice(0, 12_000), /\b(?:real (?:property|estate)|escrow|parcel of land|purchased assets|acquired assets|shares of)\b/i)
}
