/** The roles and the words of each trade, for contracts whose name does not say what they are. */
import type { Contract, Span } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import type { ContractKind, Sign } from './kind'

type Trade = {
  readonly kind: ContractKind
  /** Roles that this kind has and few others. */
  readonly roles: RegExp
  /** Lower-case words that mean this trade wherever they stand, the most telling first. */
  readonly words: readonly string[]
}

const trades: readonly Trade[] = [
  { kind: 'separation', roles: /^$/, words: ['severance', 'separation', 'release', 'releases', 'cobra', 'adea', 'revoke', 'control', 'resignation'] },
  { kind: 'nda', roles: /^(?:discloser|disclosing party|receiving party)$/i, words: ['confidential', 'disclosing', 'receiving', 'discloser', 'recipient', 'evaluation', 'non-disclosure', 'secrecy'] },
  { kind: 'employment', roles: /^(?:employee|executive|employer|worker)$/i, words: ['employment', 'salary', 'employee', 'executive', 'bonus', 'vacation', 'holiday', 'benefits', 'employer'] },
  { kind: 'construction', roles: /^(?:general contractor|subcontractor|sub-contractor|architect|builder)$/i, words: ['construction', 'subcontractors', 'architect', 'drawings', 'liens', 'retainage', 'retention', 'punch', 'site', 'completion'] },
  { kind: 'lease', roles: /^(?:landlord|tenant|lessor|lessee|sublessor|sublessee|renter)$/i, words: ['premises', 'landlord', 'tenant', 'rent', 'lessor', 'lessee', 'property', 'deposit'] },
  { kind: 'loan', roles: /^(?:borrower|borrowers|lender|lenders|administrative agent|guarantor|debtor|secured party|mortgagor|mortgagee|pledgor|maker|obligor)$/i, words: ['borrower', 'lender', 'lenders', 'loan', 'loans', 'principal', 'collateral', 'prepayment', 'repayment', 'mortgage'] },
  { kind: 'investment', roles: /^(?:investor|investors|underwriter|underwriters|stockholder|stockholders|shareholder|shareholders|subscriber)$/i, words: ['shares', 'investor', 'investors', 'stockholders', 'shareholders', 'securities', 'preferred', 'dividend'] },
  { kind: 'online-terms', roles: /^(?:you|user|we)$/i, words: ['website', 'account', 'app', 'cookies', 'users', 'browser', 'posting', 'password'] },
  { kind: 'saas', roles: /^subscriber$/i, words: ['subscription', 'hosted', 'hosting', 'uptime', 'cloud', 'saas', 'availability', 'users', 'server'] },
  { kind: 'licence', roles: /^(?:licensor|licensee)$/i, words: ['license', 'licence', 'licensor', 'licensee', 'licensed', 'royalty', 'royalties', 'software', 'sublicense'] },
  { kind: 'distribution', roles: /^(?:distributor|reseller|franchisee|franchisor|dealer|sales agent)$/i, words: ['distributor', 'reseller', 'territory', 'franchise', 'franchisee', 'dealer', 'resale', 'distribution'] },
  { kind: 'partnership', roles: /^(?:partners?|members?|general partner|managing member)$/i, words: ['partnership', 'partner', 'partners', 'joint', 'collaboration', 'venture', 'members', 'jointly'] },
  { kind: 'sale', roles: /^(?:seller|buyer|purchaser|vendor|manufacturer|supplier)$/i, words: ['seller', 'buyer', 'purchaser', 'goods', 'shipment', 'delivery', 'supplier', 'products', 'manufacture'] },
  { kind: 'other', roles: /^(?:participant|escrow agent|controller|processor|grantee|optionee|indemnitee)$/i, words: ['participant', 'vested', 'actuarial', 'beneficiary', 'annuity', 'pension', 'retirement'] },
  { kind: 'services', roles: /^(?:consultant|contractor|client|service provider|freelancer)$/i, words: ['services', 'consultant', 'contractor', 'client', 'deliverables', 'consulting', 'sponsorship'] },
]

/** A word that stands in this share of the sentences is a word that the contract is about. */
const usual = 0.08
/** Of a trade's words this many are asked for: "landlord", "tenant", "rent" and "premises" are enough. */
const asked = 4

/** At most 2 for the words and 1 for the roles of each trade. The places are left to `wordsOfTrade`, for the one trade that wins. */
export function tradeSigns(contract: Contract): Sign[] {
  const length = Math.max(contract.sentences.length, 1)
  return trades.flatMap(({ kind, roles, words }): Sign[] => {
    const held = words.map(word => Math.min(1, contract.words.sentencesWith(word).length / Math.max(2, length * usual))).sort((a, b) => b - a).slice(0, asked)
    const share = held.reduce((sum, one) => sum + one, 0) / asked
    const parties = contract.parties.filter(party => [party.role, ...party.aliases].some(word => hasMatch(word, roles))).length
    const weight = 2 * share + Math.min(1, parties * 0.5)
    return weight > 0 ? [{ kind, from: 'trade', weight, at: [] }] : []
  })
}

/** The first uses of a trade's words, at most five, in the order of the text. */
export function wordsOfTrade(kind: ContractKind, { words, sentences }: Contract): Span[] {
  const trade = trades.find(one => one.kind === kind)
  return (trade?.words ?? []).flatMap(word => {
    const index = words.sentencesWith(word)[0], sentence = index === undefined ? undefined : sentences[index]
    const m = sentence && new RegExp(`\\b${word}\\b`, 'i').exec(sentence.text)
    return m ? [{ start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }] : []
  }).sort((a, b) => a.start - b.start).slice(0, 5)
}
