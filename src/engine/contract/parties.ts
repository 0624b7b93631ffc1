import type { Block, DefinedTerm, Party, Sentence } from './contract'

const roles = ['Provider', 'Supplier', 'Vendor', 'Customer', 'Client', 'Contractor', 'Consultant', 'Company', 'Employer', 'Employee', 'Landlord', 'Tenant', 'Lessor', 'Lessee', 'Licensor', 'Licensee', 'Seller', 'Buyer', 'Purchaser', 'Distributor', 'Discloser', 'Recipient']

export function readParties(text: string, _blocks: readonly Block[], _sentences: readonly Sentence[], _definitions: readonly DefinedTerm[]): Party[] {
  return roles.flatMap(role => {
    const at = new RegExp(`\\b${role}\\b`).exec(text)
    return at ? [{ role, aliases: [], at: { start: at.index, end: at.index + role.length } }] : []
  })
}
