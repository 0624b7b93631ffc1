/** What sort of contract this is: its title says, else its roles and its vocabulary. */
import type { Contract, Span } from './contract/contract'
import { titleOf } from './provisions/title'

export type ContractKind = 'nda' | 'services' | 'saas' | 'licence' | 'employment' | 'separation' | 'lease' | 'sale' | 'loan' | 'construction' | 'investment'
  | 'partnership' | 'distribution' | 'online-terms' | 'other'

type Signs = {
  readonly kind: ContractKind
  /** In a title: decides, the first kind in the list that matches. */
  readonly title: RegExp
  /** Roles that only this kind has, each worth three words of vocabulary. */
  readonly roles: RegExp
  /** Words of the trade, lower-case; each that the contract holds counts once a sentence, up to a limit. */
  readonly words: readonly string[]
}

/** The order matters: "Separation Agreement" before "Employment", "Software License" before "Services". */
const signs: readonly Signs[] = [
  { kind: 'separation', title: /\b(?:separation|severance|settlement and release|general release|redundancy|termination of employment|retirement|transition (?:and|agreement))\b/i, roles: /^$/, words: ['severance', 'separation', 'release', 'cobra', 'revocation', 'owbpa', 'adea', 'reinstatement'] },
  { kind: 'nda', title: /\b(?:non-?\s?disclosure|confidentiality|NDA|confidential disclosure|secrecy)\b/i, roles: /^(?:discloser|recipient|disclosing party|receiving party)$/i, words: ['confidential', 'disclosing', 'receiving', 'recipient', 'discloser', 'non-disclosure'] },
  { kind: 'employment', title: /\b(?:employment|offer (?:letter|of employment)|executive (?:service|compensation)|change (?:in|of) control (?:severance )?agreement|service agreement with director|employee)\b/i, roles: /^(?:employee|executive|employer|worker)$/i, words: ['employment', 'salary', 'bonus', 'vacation', 'employee', 'executive', 'benefits', 'disability'] },
  { kind: 'construction', title: /\b(?:construction|building (?:contract|works?)|EPC|design[- ]build|general contractor|engineering,? procurement|subcontract|AIA document|architect)\b/i, roles: /^(?:owner|general contractor|subcontractor|architect|builder)$/i, words: ['construction', 'subcontractor', 'subcontractors', 'architect', 'drawings', 'lien', 'liens', 'site', 'punch', 'retainage'] },
  { kind: 'lease', title: /\b(?:lease|rental|tenancy|sublease)\b/i, roles: /^(?:landlord|tenant|lessor|lessee|sublessor|sublessee)$/i, words: ['premises', 'landlord', 'tenant', 'rent', 'lessor', 'lessee'] },
  { kind: 'loan', title: /\b(?:loan|credit|promissory note|facility|security agreement|pledge|guaranty|note purchase|financing|mortgage|debenture|indenture)\b/i, roles: /^(?:borrower|lender|lenders|borrowers|administrative agent|guarantor|debtor|secured party)$/i, words: ['borrower', 'lender', 'lenders', 'loans', 'loan', 'principal', 'eurodollar', 'libor', 'sofr', 'prepayment', 'collateral'] },
  { kind: 'investment', title: /\b(?:investment|subscription agreement|stock purchase|share purchase|securities purchase|SAFE|shareholders?[’']?|stockholders?|investors?[’']?|voting agreement|underwriting|registration rights|warrant|preferred stock)\b/i, roles: /^(?:investor|investors|underwriter|stockholder|shareholder|purchasers)$/i, words: ['investor', 'investors', 'shares', 'preferred', 'stockholders', 'shareholders', 'securities', 'dividend'] },
  { kind: 'online-terms', title: /\b(?:terms (?:of (?:use|service|sale)|and conditions|& conditions)|terms|conditions of use|user agreement|end[- ]user|EULA|acceptable use|website)\b/i, roles: /^(?:you|user|we)$/i, words: ['website', 'account', 'site', 'app', 'content', 'cookies', 'users', 'post', 'browser'] },
  { kind: 'saas', title: /\b(?:SaaS|software[- ]as[- ]a[- ]service|subscription (?:services? )?agreement|cloud|hosting|hosted|platform)\b/i, roles: /^(?:subscriber)$/i, words: ['saas', 'subscription', 'uptime', 'hosted', 'hosting', 'cloud', 'subscriber'] },
  { kind: 'licence', title: /\b(?:licen[cs](?:e|ing))\b/i, roles: /^(?:licensor|licensee)$/i, words: ['licensor', 'licensee', 'license', 'licence', 'royalty', 'royalties', 'sublicense', 'software'] },
  { kind: 'distribution', title: /\b(?:distribut(?:or|ion|orship)|resell(?:er|ing)|franchise|agency|dealer(?:ship)?|sales representative|value[- ]added)\b/i, roles: /^(?:distributor|reseller|franchisee|franchisor|dealer|agent)$/i, words: ['distributor', 'territory', 'reseller', 'resale', 'franchise', 'franchisee', 'dealer'] },
  { kind: 'partnership', title: /\b(?:partnership|joint venture|operating agreement|limited liability company agreement|collaboration|alliance|cooperation|co-?branding|joint (?:development|marketing|filing)|affiliate)\b/i, roles: /^(?:partner|partners|member|members|general partner)$/i, words: ['partner', 'partners', 'partnership', 'collaboration', 'jointly', 'joint'] },
  { kind: 'sale', title: /\b(?:sales?|purchase|supply|manufactur\w+|bill of sale|asset|procurement|goods)\b/i, roles: /^(?:seller|buyer|purchaser|vendor|manufacturer)$/i, words: ['seller', 'buyer', 'purchaser', 'goods', 'purchase', 'delivery', 'shipment'] },
  { kind: 'services', title: /\b(?:services?|consult(?:ing|ancy)|contractor|freelance|statement of work|maintenance|outsourcing|development|marketing|promotion|sponsorship|endorsement|transportation|management|support|engagement|advisory|work)\b/i, roles: /^(?:consultant|contractor|client|service provider|freelancer|provider|customer)$/i, words: ['services', 'consultant', 'contractor', 'client', 'deliverables', 'work'] },
]

/** A kind needs this many marks, and this share more than the next, to be named without a title. */
const enough = 12, lead = 1.25
/** The kinds at the head of the list are told by words that mean nothing else: only these are looked for beside a bare title. */
const bare = signs.findIndex(sign => sign.kind === 'investment')
/** One word counts in at most this many sentences: a long contract says "services" a thousand times. */
const most = 12

/** `because` holds the words that decided: the title's, or the first uses of the words of the trade. */
export function readContractType(contract: Contract): { readonly kind: ContractKind; readonly because: readonly Span[] } {
  const site = signs.find(sign => sign.kind === 'online-terms')
  if (site && addressed(contract) && !personal.test(openingOf(contract))) return { kind: 'online-terms', because: firstUses(site, contract) }
  const title = titleOf(contract)
  if (title) {
    const words = contract.text.slice(title.start, title.end)
    for (const { kind, title: says } of signs) {
      const m = says.exec(words)
      if (m && !vague(kind, words, contract)) return { kind, because: [{ start: title.start + m.index, end: title.start + m.index + m[0].length }] }
    }
    // A bare "Agreement" or "Amendment": the lines around it say of what.
    const from = Math.max(0, title.start - opening / 2), around = contract.text.slice(from, title.end + opening)
    for (const { kind, title: says } of signs.slice(0, bare)) {
      const m = new RegExp(String.raw`(?:${says.source})(?=[^.]{0,40}\b(?:agreement|contract|plan|note)\b)`, 'i').exec(around)
      if (m && kind !== 'online-terms') return { kind, because: [{ start: from + m.index, end: from + m.index + m[0].length }] }
    }
  }
  const ranked = signs.map(sign => ({ sign, marks: marksOf(sign, contract) })).sort((a, b) => b.marks - a.marks)
  const [first, second] = ranked
  if (!first || !second || first.marks < enough || first.marks < second.marks * lead) return { kind: 'other', because: [] }
  return { kind: first.sign.kind, because: firstUses(first.sign, contract) }
}

/** Letters to a person who is hired, leaves or lends say "you" too. */
const personal = /\b(?:employment|severance|separation|offer letter|consult\w+|lease|loan|credit agreement|non-?disclosure|confidentiality agreement|franchise|retirement|stock option)\b/i
/** How much of a contract says what it is, in characters. */
const opening = 1_500

const openingOf = (contract: Contract) => contract.text.slice(0, opening)

/** True where a quarter of the sentences speak to "you", and of an account, a site or an app. */
function addressed({ words, sentences }: Contract): boolean {
  const yours = new Set([...words.sentencesWith('you'), ...words.sentencesWith('your')]).size
  const trade = ['account', 'website', 'site', 'app', 'content', 'users', 'services', 'service'].filter(word => words.sentencesWith(word).length > 2).length
  return yours > 12 && yours * 4 > sentences.length && trade >= 3
}

/** "Terms" and "Conditions" head every sort of contract: they mean online terms only where someone is called "you". */
function vague(kind: ContractKind, title: string, contract: Contract): boolean {
  return kind === 'online-terms' && !/\b(?:use|service|end[- ]user|EULA|user|website)\b/i.test(title) && contract.words.sentencesWith('you').length * 12 < contract.sentences.length
}

function marksOf({ roles, words }: Signs, contract: Contract): number {
  const parties = contract.parties.filter(party => [party.role, ...party.aliases].some(word => roles.test(word))).length
  return parties * 8 + words.reduce((sum, word) => sum + Math.min(most, contract.words.sentencesWith(word).length), 0)
}

function firstUses({ words }: Signs, contract: Contract): Span[] {
  return words.flatMap(word => {
    const index = contract.words.sentencesWith(word)[0]
    const sentence = index === undefined ? undefined : contract.sentences[index]
    const at = sentence?.text.toLowerCase().indexOf(word) ?? -1
    return sentence && at >= 0 ? [{ start: sentence.start + at, end: sentence.start + at + word.length }] : []
  }).sort((a, b) => a.start - b.start).slice(0, 5)
}
