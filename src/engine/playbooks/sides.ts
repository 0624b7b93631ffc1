/** On which side of a contract a party stands, by what the contract calls it. */
import type { ContractKind } from '../contract-type/kind'
import type { Party } from '../contract/contract'

/** Each side, and the roles that stand on it, lower-case. A role may stand on several; the kind of contract decides. */
const rolesOf = {
  customer: ['customer', 'client', 'subscriber', 'buyer', 'purchaser', 'end user', 'user', 'users', 'you', 'member', 'owner', 'employer', 'principal'],
  supplier: ['supplier', 'provider', 'service provider', 'vendor', 'contractor', 'subcontractor', 'builder', 'consultant', 'freelancer', 'agency', 'designer', 'developer', 'advisor', 'adviser', 'host', 'seller', 'we', 'us'],
  buyer: ['buyer', 'purchaser', 'customer', 'client'],
  seller: ['seller', 'supplier', 'vendor', 'manufacturer'],
  licensor: ['licensor', 'author', 'owner', 'publisher', 'we', 'us'],
  licensee: ['licensee', 'sublicensee', 'end user', 'user', 'you'],
  employer: ['employer', 'company', 'we'],
  employee: ['employee', 'executive', 'worker', 'you', 'director'],
  landlord: ['landlord', 'lessor', 'owner', 'sublandlord', 'licensor'],
  tenant: ['tenant', 'lessee', 'subtenant', 'renter', 'resident', 'licensee'],
  discloser: ['discloser', 'disclosing party', 'disclosing parties'],
  recipient: ['recipient', 'receiving party', 'receiving parties', 'receiver'],
  principal: ['principal', 'supplier', 'manufacturer', 'franchisor', 'producer', 'vendor'],
  distributor: ['distributor', 'reseller', 'dealer', 'agent', 'franchisee', 'sales agent', 'representative'],
  lender: ['lender', 'creditor', 'bank', 'holder', 'noteholder'],
  borrower: ['borrower', 'debtor', 'maker', 'obligor'],
} as const

export type SideName = keyof typeof rolesOf
export const sideNames = Object.keys(rolesOf) as readonly SideName[]

type Pair = readonly [SideName, SideName]
const service: Pair = ['customer', 'supplier'], job: Pair = ['employer', 'employee']
const pairs: Readonly<Partial<Record<ContractKind, Pair>>> = {
  nda: ['discloser', 'recipient'], services: service, construction: service, saas: service, 'online-terms': service, licence: ['licensor', 'licensee'],
  employment: job, separation: job, lease: ['landlord', 'tenant'], sale: ['buyer', 'seller'], distribution: ['principal', 'distributor'], loan: ['lender', 'borrower'],
}

/**
 * The side of this role; undefined where it cannot be told. Whoever is called by no known word stands opposite the only other
 * party, where that one is known. `more`: words of the reader's own for a side.
 */
export function sideOf(role: string, kind: ContractKind, parties: readonly Party[], more: readonly { readonly side: SideName; readonly roles: readonly string[] }[] = []): SideName | undefined {
  const own = more.find(({ roles }) => roles.some(word => called(parties, role).includes(word.toLowerCase())))
  if (own) return own.side
  const pair = pairs[kind]
  if (!pair) return sideNames.find(side => stands(role, side))
  const other = parties.length === 2 ? parties.find(party => party.role !== role)?.role : undefined
  const mine = pair.filter(side => stands(role, side)), theirs = pair.filter(side => other !== undefined && stands(other, side))
  // A word that fits both sides is settled by the other party's.
  if (mine.length === 1) return mine[0]
  return theirs.length === 1 ? pair.find(side => side !== theirs[0]) : undefined
}

const stands = (role: string, side: SideName): boolean => (rolesOf[side] as readonly string[]).includes(role.toLowerCase().replace(/^the /, ''))

/** Every word for the party, lower-case. */
function called(parties: readonly Party[], role: string): readonly string[] {
  const party = parties.find(party => party.role === role)
  return [role, ...party?.aliases ?? [], ...party?.name ? [party.name] : []].map(word => word.toLowerCase())
}
