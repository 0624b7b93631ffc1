/** What a contract's own name says of its kind. */
import { firstMatch, hasMatch } from '../contract/matches'
import { anyOf } from './any-of'
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
  {
    kind: 'separation',
    sure: anyOf`
      separation(?! and distribution) | severance | redundancy | compromise agreement | termination of employment | transition agreement | transition (?=and ) |
      change (?:in|of) control`,
    perhaps: anyOf`
      settlement | (?:general|mutual|full|waiver and) release | and release | retirement agreement | resignation | termination (?:benefits|agreement)`,
  },
  {
    kind: 'nda',
    sure: anyOf`non[-\s]{0,3}disclosure | confidentiality | NDA | MNDA | CDA | confidential (?:disclosure|information) | secrecy`,
    perhaps: /\bconfidential\b/i,
  },
  {
    kind: 'employment',
    sure: anyOf`
      (?<!post-)(?<!pre-)employment | offer letter | letter of offer | job offer | executive services? | director[’']?s? service | service agreement with director |
      apprenticeship | internship | zero[-\s]{1,4}hours | executive compensation | employee agreement`,
    perhaps: anyOf`employees? | executives? | offer | salary | bonus | service agreement | contract of service(?!s)`,
  },
  {
    kind: 'construction',
    sure: anyOf`
      construction | building (?:contract|works?|agreement) | EPC | design[-\s]{1,4}(?:and[-\s]{1,4})?build | general contractor | engineering,? procurement | AIA document | JCT |
      FIDIC | guaranteed maximum price | remodel\w* | renovation | home improvement |
      between (?:the )?(?:owner|employer|client) and (?:the )?(?:general )?(?:contractor|builder|architect|construction manager)`,
    perhaps: anyOf`sub-?contract | architect\w* | building | turnkey | works | change order | installation`,
  },
  {
    kind: 'lease',
    sure: anyOf`leas(?:e|es|ing) | sub-?lease | rental | tenancy | sub-?letting | letting | (?:licen[cs]e|permit) to occupy`,
    perhaps: anyOf`premises | occupancy | hire`,
  },
  {
    kind: 'loan',
    sure: anyOf`
      loan | credit(?! (?:cards?|reports?|information)\b) | promissory | facility (?:agreement|letter) | facilities agreement | (?<!information )(?<!data )security agreement | pledge | guarant(?:y|ee)(?! maximum) | note purchase | financing | mortgage |
      debenture | indenture | deed of trust | forbearance | iou | line of credit | revolving | borrow\w* | lending`,
    perhaps: anyOf`note | facility | security | collateral | debt`,
  },
  {
    kind: 'investment',
    sure: anyOf`
      investment(?! advis)(?! manage) | subscription agreement(?= for shares) |
      (?:stock|share|securities|unit|interest)s? (?:purchase|subscription|sale|exchange|issuance) (?:agreement|contract) | SAFE | simple agreement for future equity |
      (?:share|stock)holders?[’']? (?:agreement|rights) | (?:share|stock)holders[’']? | investors?[’']? | voting agreement | underwriting | registration rights |
      warrant | convertible(?: (?:secured|unsecured|subordinated|senior|bridge)){0,2}(?: (?:promissory|loan|debenture))? | private placement`,
    perhaps: anyOf`subscription | term sheet | placement | shares? | (?:preferred )?stock | securities | equity`,
  },
  {
    kind: 'online-terms',
    sure: anyOf`
      terms (?:of|for) (?:use|service) | conditions of use | user (?:agreement|terms) | acceptable use | web ?site terms | service terms`,
    perhaps: anyOf`terms(?! of (?:this|the|an?)\b) | conditions | end[-\s]{1,4}user | EULA | user | web ?site use`,
  },
  {
    kind: 'saas',
    sure: anyOf`
      saas | software[-\s]{1,4}as[-\s]{1,4}a[-\s]{1,4}service | subscription (?:services? )?agreement | cloud | hosting | hosted | co-?location |
      application servic(?:e|es) provi(?:der|sion) | order form for subscription`,
    perhaps: anyOf`platform | subscription | access`,
  },
  {
    kind: 'distribution',
    sure: anyOf`
      distribut(?:or|ors|orship) | resell(?:er|ing) | franchise | dealer(?:ship)? | sales (?:representative|agency|agent|rep) | value[-\s]{1,4}added | commercial agency |
      VAR | channel partner | (?<!separation and )distribution(?= (?:agreement|contract))`,
    perhaps: anyOf`distribution | representative | referral | dealer | wholesal\w+`,
  },
  {
    kind: 'licence',
    sure: anyOf`(?<!end[-\s]{1,4}user )(?:sub-?)?licen[cs](?:es?|ing)`,
    perhaps: anyOf`
      intellectual property | patents? | trade-?marks? | technology transfer | royalty | publishing | content | end[-\s]{1,4}user | EULA`,
  },
  {
    kind: 'partnership',
    sure: anyOf`
      partnership | joint venture | limited liability company agreement | (?<!and )operating agreement | LLC agreement | collaborati(?:on|ve) | alliance |
      co-?operation agreement | cooperation | co-?branding | joint development | teaming | consortium | co-?founders?[’']? | founders?[’']?`,
    perhaps: anyOf`joint | affiliate | partners?[’']? | members?[’']? | memorandum of understanding | association`,
  },
  {
    kind: 'sale',
    sure: anyOf`
      sales? (?:agreement|contract|of) | bill of sale | (?:purchase|sale) (?:and|&) (?:purchase|sale) | purchase (?:agreement|contract|order) | supply | manufactur\w+ |
      assets? (?:purchase|sale|transfer) | procurement | goods | conditions of (?:sale|purchase) | off-?take | contract (?:of|for) sale`,
    perhaps: anyOf`sales? | purchase | asset | buy\w* | vendor | product | equipment | contract manufacturing | toll`,
  },
  {
    kind: 'services',
    sure: anyOf`
      consult(?:ing|ancy|ant) | independent contractor | freelance\w* | statement of work | master services? | professional services? | outsourcing | sponsorship |
      endorsement | servicing | maintenance | transportation | advisory | engagement letter | carriage | managed services?`,
    perhaps: anyOf`
      services? | contractor | development | marketing | promotion\w* | advertising | management | support | engagement | work | appointment | administration |
      transport | retainer | training | design | research | production | performance | speaker | event | catering | cleaning | co-?promotion`,
  },
  {
    kind: 'other',
    sure: anyOf`
      joint filing | escrow | power of attorney | last will | data (?:processing|protection|transfer|sharing) | privacy | cookies? | plan | retirement (?!agreement) |
      pension | 401\s?\(?k | salary continuation | stock option | option plan | incentive plan | award agreement | deferred compensation | by-?laws | certificate of |
      articles of | merger | indemni(?:ty|fication) | insurance policy | trust agreement | declaration of trust | annual report | tax (?:sharing|matters) |
      separation and distribution | voting trust | standstill | not to compete | non-?compet\w+ | orderly | prenuptial | proxy statement | deed of release`,
    perhaps: anyOf`settlement | release | assignment | memorandum | undertaking`,
  },
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
    const certain = sure && firstMatch(name, sure), m = certain ?? (perhaps && firstMatch(name, perhaps))
    return m && !(kind === 'loan' && hasMatch(name, constructionLoan)) ? [{ kind, sure: Boolean(certain), start: m.index, end: m.index + m[0].trimEnd().length }] : []
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
  return [...found].sort((a, b) => part(a) - part(b) || head(b) - head(a) || a.start - b.start)
}
