/** What a contract's own name says of its kind. */
import type { ContractKind } from './kind'

type NamesOf = {
  readonly kind: ContractKind
  /** Words that no other kind has in its name. */
  readonly sure?: RegExp
  /** Words that other kinds have in their names too: "Services" stands in "Subscription Services" and "Construction Services". */
  readonly perhaps?: RegExp
}

/**
 * The order decides where a name says several: "Employment Separation Agreement" is about the parting, "Non-Disclosure and Data Sharing
 * Agreement" about secrets.
 */
const names: readonly NamesOf[] = [
  { kind: 'separation', sure: /\b(?:separation|severance|redundancy|compromise agreement|termination of employment|transition agreement|transition and\s|change (?:in|of) control)\b(?! and distribution)/i, perhaps: /\b(?:settlement|(?:general|mutual|full|waiver and) release|and release|retirement agreement|resignation|termination (?:benefits|agreement))\b/i },
  { kind: 'nda', sure: /\b(?:non[-\s]{0,3}disclosure|confidentiality|NDA|MNDA|CDA|confidential (?:disclosure|information)|secrecy)\b/i, perhaps: /\bconfidential\b/i },
  { kind: 'employment', sure: /\b(?:(?<!post-)(?<!pre-)employment|offer letter|letter of offer|job offer|executive services?|director[’']?s? service|service agreement with director|apprenticeship|internship|zero[- ]hours|executive compensation|employee agreement)\b/i, perhaps: /\b(?:employees?|executives?|offer|salary|bonus|service agreement|contract of service(?!s))\b/i },
  { kind: 'construction', sure: /\b(?:construction|building (?:contract|works?|agreement)|EPC|design[- ](?:and[- ])?build|general contractor|engineering,? procurement|AIA document|JCT|FIDIC|guaranteed maximum price|remodel\w*|renovation|home improvement|between (?:the )?(?:owner|employer|client) and (?:the )?(?:general )?(?:contractor|builder|architect|construction manager))\b/i, perhaps: /\b(?:sub-?contract|architect\w*|building|turnkey|works|change order|installation)\b/i },
  { kind: 'lease', sure: /\b(?:leas(?:e|es|ing)|sub-?lease|rental|tenancy|sub-?letting|letting|(?:licen[cs]e|permit) to occupy)\b/i, perhaps: /\b(?:premises|occupancy|hire)\b/i },
  { kind: 'loan', sure: /\b(?:loan|credit|promissory|facility|facilities agreement|security agreement|pledge|guarant(?:y|ee)(?! maximum)|note purchase|financing|mortgage|debenture|indenture|deed of trust|forbearance|iou|line of credit|revolving|borrow\w*|lending)\b/i, perhaps: /\b(?:note|security|collateral|debt)\b/i },
  { kind: 'investment', sure: /\b(?:investment(?! advis)(?! manage)|subscription agreement(?= for shares)|(?:stock|share|securities|unit|interest)s? (?:purchase|subscription|sale|exchange|issuance) (?:agreement|contract)|SAFE|simple agreement for future equity|(?:share|stock)holders?[’']? (?:agreement|rights)|(?:share|stock)holders[’']?|investors?[’']?|voting agreement|underwriting|registration rights|warrant|convertible|term sheet|placement)\b/i, perhaps: /\b(?:subscription|shares?|(?:preferred )?stock|securities|equity)\b/i },
  { kind: 'online-terms', sure: /\b(?:terms (?:of|for) (?:use|service)|conditions of use|user (?:agreement|terms)|acceptable use|web ?site terms|service terms)\b/i, perhaps: /\b(?:terms(?! of (?:this|the|an?)\b)|conditions|end[- ]user|EULA|user|web ?site use)\b/i },
  { kind: 'saas', sure: /\b(?:saas|software[- ]as[- ]a[- ]service|subscription (?:services? )?agreement|cloud|hosting|hosted|co-?location|application servic(?:e|es) provi(?:der|sion)|order form for subscription)\b/i, perhaps: /\b(?:platform|subscription|access)\b/i },
  { kind: 'distribution', sure: /\b(?:distribut(?:or|ors|orship)|resell(?:er|ing)|franchise|dealer(?:ship)?|sales (?:representative|agency|agent|rep)|value[- ]added|commercial agency|VAR|channel partner|(?<!separation and )distribution(?= (?:agreement|contract)))\b/i, perhaps: /\b(?:distribution|representative|referral|dealer|wholesal\w+)\b/i },
  { kind: 'licence', sure: /(?<!\bend[- ]user )\b(?:(?:sub-?)?licen[cs](?:es?|ing))\b/i, perhaps: /\b(?:intellectual property|patents?|trade-?marks?|technology transfer|royalty|publishing|content|end[- ]user|EULA)\b/i },
  { kind: 'partnership', sure: /\b(?:partnership|joint venture|limited liability company agreement|(?<!and )operating agreement|LLC agreement|collaborati(?:on|ve)|alliance|co-?operation agreement|cooperation|co-?branding|joint development|teaming|consortium|co-?founders?[’']?|founders?[’']?)\b/i, perhaps: /\b(?:joint|affiliate|partners?[’']?|members?[’']?|memorandum of understanding|association)\b/i },
  { kind: 'sale', sure: /\b(?:sales? (?:agreement|contract|of)|bill of sale|(?:purchase|sale) (?:and|&) (?:purchase|sale)|purchase (?:agreement|contract|order)|supply|manufactur\w+|assets? (?:purchase|sale|transfer)|procurement|goods|conditions of (?:sale|purchase)|off-?take|contract (?:of|for) sale)\b/i, perhaps: /\b(?:sales?|purchase|asset|buy\w*|vendor|product|equipment|contract manufacturing|toll)\b/i },
  { kind: 'services', sure: /\b(?:consult(?:ing|ancy|ant)|independent contractor|freelance\w*|statement of work|master services?|professional services?|outsourcing|sponsorship|endorsement|servicing|maintenance|transportation|advisory|engagement letter|carriage|managed services?)\b/i, perhaps: /\b(?:services?|contractor|development|marketing|promotion\w*|advertising|management|support|engagement|work|appointment|administration|transport|retainer|training|design|research|production|performance|speaker|event|catering|cleaning|co-?promotion)\b/i },
  { kind: 'other', sure: /\b(?:joint filing|escrow|power of attorney|last will|data (?:processing|protection|transfer|sharing)|privacy|cookies?|plan|retirement (?!agreement)|pension|401\s?\(?k|salary continuation|stock option|option plan|incentive plan|award agreement|deferred compensation|by-?laws|certificate of|articles of|merger|indemni(?:ty|fication)|insurance policy|trust agreement|declaration of trust|annual report|tax (?:sharing|matters)|separation and distribution|voting trust|standstill|not to compete|non-?compet\w+|orderly|prenuptial|proxy statement|deed of release)\b/i, perhaps: /\b(?:settlement|release|assignment|memorandum|undertaking)\b/i },
]

/** A kind that a name speaks of, whether the word is sure, and where in the name it stands. */
export type Named = { readonly kind: ContractKind; readonly sure: boolean; readonly start: number; readonly end: number }

/**
 * Every kind that the name speaks of, the most telling first: sure words before others, and of several in a row the last, for in
 * "Loan Servicing" and "Product Marketing" the last says what the contract is and those before it what it is about. Of what "and" joins the
 * first counts most. "Other" is said only where nothing else is sure.
 */
export function kindsNamed(name: string): Named[] {
  const found = names.flatMap(({ kind, sure, perhaps }): Named[] => {
    const certain = sure?.exec(name), m = certain ?? perhaps?.exec(name)
    return m && !(kind === 'loan' && constructionLoan.test(name)) ? [{ kind, sure: Boolean(certain), start: m.index, end: m.index + m[0].trimEnd().length }] : []
  })
  const ranked = inOrder(found.filter(({ sure }) => sure), name)
  const telling = ranked.filter(({ kind }) => kind !== 'other')
  return [...(telling.length > 0 ? telling : ranked), ...inOrder(found.filter(({ sure }) => !sure), name)]
}

/** A construction loan is paid out as the works go on, and collections of contracts file it with them. */
export const constructionLoan = /\bconstruction\s+(?:and\s+)?(?:term\s+)?(?:loan|line of credit|credit|mortgage|financing)\b/i

/** By the part of the name, as "and", "for" and commas divide it; within a part the last first. */
function inOrder(found: readonly Named[], name: string): Named[] {
  const part = ({ start }: Named) => (name.slice(0, start).match(/\b(?:and|for|of|to)\b|[,&/]/gi) ?? []).length
  const head = ({ start, end }: Named) => start + name.slice(start, end).replace(/\s(?:agreement|contract|order)$/i, '').length
  return [...found].sort((a, b) => part(a) - part(b) || head(b) - head(a))
}
