import { expect, test } from 'vitest'
import type { ContractKind } from '../../../src/engine/contract-type'
import { kindsNamed } from '../../../src/engine/contract-type/kind-names'

const titles: Readonly<Record<ContractKind, readonly string[]>> = {
  nda: ['Mutual Nondisclosure Agreement', 'CONFIDENTIALITY UNDERTAKING', 'One-Way NDA', 'Non-Competition and Non-Disclosure Agreement', 'Confidential Disclosure Agreement', 'Employee Confidentiality Agreement', 'NON - DISCLOSURE AND DATA SHARING AGREEMENT'],
  services: [
    'Professional Services Agreement', 'Loan Servicing Agreement', 'Product Marketing Agreement', 'Equipment Maintenance Agreement', 'Statement of Work No. 3', 'Independent Contractor Agreement', 'Property Management Agreement', 'Investment Advisory Agreement',
    'Website Design and Development Agreement', 'Catering Contract', 'Celebrity Endorsement Agreement', 'Gas Transportation Agreement', 'Clinical Trial Services Agreement', 'Transition Services Agreement', 'Software Development Agreement', 'Investment Management Agreement', 'Software Maintenance and Support Agreement', 'Contract for Cleaning Services', 'Transfer Agency Services Agreement', 'Fund Administration Agreement', 'Credit Card Processing Services Agreement',
  ],
  saas: ['Software-as-a-Service Agreement', 'Web Hosting Agreement', 'SaaS Subscription Agreement', 'Cloud Subscription Agreement', 'Application Service Provider Agreement', 'Master Subscription Agreement', 'Co-location Agreement'],
  licence: ['Patent License Agreement', 'Software Licence', 'Content Licensing Agreement', 'Exclusive Trademark Licence Agreement', 'Software License and Support Agreement', 'License, Development and Commercialization Agreement', 'Amendment No. 1 to Patent Sublicense Agreement', 'Enterprise License Agreement'],
  employment: ['Executive Employment Agreement', 'Contract of Employment', 'Director’s Service Agreement', 'Offer of Employment', 'Zero-Hours Contract', 'Employment and Confidentiality Agreement', 'Internship Agreement', 'Amended and Restated Employment Agreement'],
  separation: ['Separation Agreement and General Release', 'Employment Separation Agreement', 'Severance Agreement', 'Change in Control Agreement', 'Transition and Separation Agreement', 'Executive Severance Plan', 'Change of Control Severance Agreement', 'Compromise Agreement'],
  lease: ['Commercial Lease Agreement', 'Agreement of Lease', 'Sublease', 'Assured Shorthold Tenancy Agreement', 'Vehicle Rental Agreement', 'First Amendment to Office Lease', 'Ground Lease', 'Equipment Leasing Agreement', 'Lease of Retail Premises'],
  sale: ['Asset Purchase Agreement', 'Agreement for the Sale of Goods', 'Master Supply Agreement', 'Manufacturing and Supply Agreement', 'Real Estate Purchase and Sale Agreement', 'Purchase Order', 'Bill of Sale', 'Terms and Conditions of Sale', 'Contract Manufacturing Agreement', 'Vehicle Sales Contract', 'Power Purchase Agreement'],
  loan: ['Revolving Credit Agreement', 'Term Loan Agreement', 'Promissory Note', 'Note Purchase Agreement', 'Guaranty', 'Pledge and Security Agreement', 'Deed of Trust', 'Third Amendment to Credit Agreement', 'Facility Agreement', 'Bridge Facility Letter', 'Forbearance Agreement', 'Senior Notes Indenture'],
  construction: ['Construction Contract', 'Design-Build Agreement', 'Standard Form of Agreement Between Owner and Contractor', 'Engineering, Procurement and Construction Contract', 'JCT Minor Works Building Contract', 'Home Improvement Contract', 'Construction Management Agreement', 'Amendment to Construction Agreement', 'Construction Loan Agreement', 'Construction and Sale Contract'],
  investment: ['Stock Purchase Agreement', 'Share Subscription Agreement', 'Series B Preferred Stock Purchase Agreement', 'Shareholders’ Agreement', 'Investors’ Rights Agreement', 'Registration Rights Agreement', 'Underwriting Agreement', 'Convertible Note', 'Convertible Promissory Note', 'Common Stock Purchase Warrant', 'Securities Purchase Agreement', 'Membership Interest Purchase Agreement'],
  partnership: ['Limited Partnership Agreement', 'Joint Venture Agreement', 'Strategic Alliance Agreement', 'Collaboration Agreement', 'Limited Liability Company Operating Agreement', 'Co-Branding Agreement', 'Teaming Agreement', 'Founders’ Agreement', 'Joint Development Agreement', 'Cooperation Agreement'],
  distribution: ['Distributor Agreement', 'Exclusive Distributorship Agreement', 'Value-Added Reseller Agreement', 'Franchise Agreement', 'Sales Representative Agreement', 'Dealer Agreement', 'Commercial Agency Agreement', 'Distribution Agreement', 'International Distribution Agreement', 'Marketing and Distribution Agreement'],
  'online-terms': ['Terms of Service', 'Website Terms of Use', 'User Agreement', 'Terms and Conditions', 'Acceptable Use Policy', 'Conditions of Use'],
  other: ['Escrow Agreement', 'Retirement Plan', 'Data Processing Agreement', 'Privacy Notice', 'Power of Attorney', 'Indemnification Agreement', 'Agreement and Plan of Merger', 'Joint Filing Agreement', 'Stock Option Agreement', 'Tax Sharing Agreement', 'Non-Competition Agreement', 'Separation and Distribution Agreement'],
}

test.each(Object.entries(titles).flatMap(([kind, list]) => list.map(title => [title, kind])))('“%s” names %s', (title, kind) => {
  expect(kindsNamed(title)[0]?.kind).toBe(kind)
})

test.each(['Agreement', 'Amendment No. 2', 'Contract between Acme and Bolt', 'Release the hounds', 'Reconstruction Funding Report', 'Creditworthy'])('“%s” names nothing for sure', title => {
  expect(kindsNamed(title).filter(({ sure }) => sure)).toEqual([])
})

test('where a name says two kinds the first comes first, and the words are marked', () => {
  const name = 'License and Reseller Agreement'
  expect(kindsNamed(name).map(({ kind, start, end }) => [kind, name.slice(start, end)])).toEqual([['licence', 'License'], ['distribution', 'Reseller']])
})
