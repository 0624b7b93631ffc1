/** Words by which contracts call a party by what it does, in their singular. Pairs that belong together stand together. */
export const roles: readonly string[] = [
  'Provider', 'Service Provider', 'Supplier', 'Vendor', 'Seller', 'Contractor', 'Consultant', 'Freelancer', 'Developer', 'Designer', 'Agency', 'Subcontractor', 'Customer', 'Client', 'Buyer', 'Purchaser', 'Subscriber', 'User', 'Merchant',
  'Company', 'Employer', 'Employee', 'Executive', 'Worker', 'Landlord', 'Tenant', 'Lessor', 'Lessee', 'Licensor', 'Licensee', 'Sublicensee', 'Distributor', 'Reseller', 'Manufacturer', 'Dealer', 'Retailer', 'Wholesaler',
  'Disclosing Party', 'Receiving Party', 'Discloser', 'Recipient', 'Borrower', 'Lender', 'Guarantor', 'Franchisor', 'Franchisee', 'Owner', 'Agent', 'Principal', 'Investor', 'Publisher', 'Author', 'Artist', 'Sponsor', 'Advertiser',
  'Operator', 'Manager', 'Administrator', 'Transferor', 'Transferee', 'Assignor', 'Assignee', 'Grantor', 'Grantee', 'Issuer', 'Underwriter', 'Trustee', 'Carrier', 'Shipper', 'Producer', 'Processor', 'Controller', 'Affiliate', 'Participant',
  'Bank', 'Servicer', 'Insurer', 'Insured', 'Holder', 'Mortgagor', 'Mortgagee', 'Promisor', 'Promisee', 'Bailor', 'Bailee', 'Hirer', 'Guest', 'Host', 'Member', 'Partner', 'Founder', 'Shareholder', 'Stockholder', 'Creditor', 'Debtor',
  'Influencer', 'Photographer', 'Creator', 'Tutor', 'Trainer', 'Coach', 'Venue', 'Organiser', 'Organizer', 'Bailiff', 'Builder', 'Architect', 'Engineer', 'Homeowner', 'Party A', 'Party B', 'Resident', 'Occupant', 'Student', 'School', 'Volunteer', 'Intern',
]

/** Who stands on the other side of whom: where one is a party, the other most likely is too. */
const across: Readonly<Record<string, readonly string[]>> = {
  Provider: ['Customer', 'Client', 'Recipient', 'Subscriber', 'User', 'Company'], Supplier: ['Customer', 'Buyer', 'Client', 'Purchaser', 'Company', 'Distributor'], Vendor: ['Customer', 'Client', 'Company', 'Buyer', 'Purchaser'],
  Contractor: ['Client', 'Company', 'Customer', 'Owner', 'Employer', 'Subcontractor'], Consultant: ['Client', 'Company', 'Customer'], Freelancer: ['Client', 'Company'], Employer: ['Employee', 'Worker', 'Contractor'], Employee: ['Employer', 'Company'],
  Executive: ['Company', 'Employer'], Landlord: ['Tenant'], Lessor: ['Lessee'], Licensor: ['Licensee'], Seller: ['Buyer', 'Purchaser'], Lender: ['Borrower'], Franchisor: ['Franchisee'], Discloser: ['Recipient'], Borrower: ['Lender'],
  'Disclosing Party': ['Receiving Party', 'Recipient'], 'Receiving Party': ['Disclosing Party', 'Discloser'], Distributor: ['Manufacturer', 'Supplier', 'Company'], Agent: ['Principal', 'Company'], Investor: ['Company', 'Founder'], Owner: ['Contractor', 'Operator', 'Manager'],
}

export const counterparts: ReadonlyMap<string, readonly string[]> = new Map(roles.map(role => [role, [...(across[role] ?? []), ...Object.keys(across).filter(other => across[other]!.includes(role))]]))

const lower = new Set(roles.map(role => role.toLowerCase()))
export const isRole = (word: string): boolean => lower.has(word.toLowerCase().replace(/^the /, ''))

/** Terms defined in a preamble that are no party. */
export const notAParty = /^(?:.*\b(?:agreement|contract|date|territory|products?|services?|term|terms|affiliates|act|websites?|site|commission|securities|property|premises|program(?:me)?|project|business|fee|fees|lease|licen[cs]e|rights?|software|technology|plan|notes?|loan|shares?|marks?|trademarks?|purpose|information|order|transaction|closing|effective|confidential|exchange|amendment|system|event|period|sow|msa|nda|policy|policies|platform|app|application|content|code|regulations?|recitals?|background|undersigned|hereof|materials?|patents?|field|facility|facilities|building|equipment|goods|vessel|vehicle|deed|trust deed)|affiliate|part(?:y|ies)|(?:each|either|other|third|both) part(?:y|ies)|.*\bparties|signator(?:y|ies)|persons?|execution date|us|we|our|you|your|ours|yours|us,|i|me|my)$/i
