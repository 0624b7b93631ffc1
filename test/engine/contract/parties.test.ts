import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'

const parties = (text: string) => readContract(text).parties.map(party => (party.name ? `${party.role}: ${party.name}` : party.role))

test.each([
  ['Provider may terminate this Agreement at any time.', ['Provider']],
  ['Customer shall pay Supplier within thirty (30) days.', ['Customer', 'Supplier']],
  ['The Landlord may raise the rent once a year.', ['Landlord']],
  ['The Receiving Party shall not use what the Disclosing Party tells it.', ['Receiving Party', 'Disclosing Party']],
  ['We may change these rules, and you accept the change by staying.', ['You', 'We']],
  ['you agree to pay us for the damage .', ['You', 'We']],
  ['Client Data belongs to Client.', ['Client']],
  ['Either party may end this Agreement.', []],
  ['EMPLOYEE SHALL NOT COMPETE WITH EMPLOYER.', ['Employee', 'Employer']],
])('%s', (text, expected) => {
  expect(parties(text)).toEqual(expected)
})

test('a preamble gives names, roles and other words', () => {
  const text = 'This Agreement is made on 5 March 2027 by and between Oak & Ash, Inc., a Delaware corporation ("Oak" or the "Company"), and Mina Berg, an individual living at 12 Elm Street ("Consultant").\nThe Company hires Consultant. The Company pays Consultant.'
  expect(readContract(text).parties).toMatchObject([{ role: 'Company', name: 'Oak & Ash, Inc.' }, { role: 'Consultant', name: 'Mina Berg' }])
  expect(readContract(text).parties[0]!.aliases).toContain('Oak')
})

test('numbered parties on their own lines', () => {
  expect(parties('BETWEEN:\n(1) Oak Limited, a company registered in England (the "Supplier"); and\n(2) Birch plc, of 4 High Street, Leeds (the "Buyer").\nBACKGROUND\nThe Supplier sells chairs to the Buyer.')).toEqual(['Supplier: Oak Limited', 'Buyer: Birch plc'])
})

test.each([
  ['who are each a party', 'This Agreement is entered into by Oak Inc. and Birch Inc. (each a “Party” and together the “Parties”). Each Party shall keep what the other tells it secret.', ['Oak: Oak Inc.', 'Birch: Birch Inc.']],
  ['in bold type', 'This Agreement is between **Oak Software GmbH**, Berlin (“**Licensor**”) and **Birch S.p.A.**, Milan (“**Licensee**”). The Licensor grants the Licensee a licence.', ['Licensor: Oak Software GmbH', 'Licensee: Birch S.p.A.']],
  ['still to be named', 'This Agreement is made between ____________ (“Supplier”) and [NAME OF CUSTOMER] (“Customer”). The Supplier shall supply the Customer.', ['Supplier', 'Customer']],
  ['who sign alone', 'The undersigned, Ada Obi (“Borrower”), promises to pay to the order of Oak Bank (“Lender”) the sum of $1,000. Borrower shall pay Lender monthly.', ['Borrower: Ada Obi', 'Lender: Oak Bank']],
  ['with names in small letters', 'This Agreement is between oak.com, inc., a Delaware corporation ("oak.com"), and e-birch, Inc. ("Sponsor"). The Sponsor shall pay oak.com.', ['oak.com: oak.com, inc.', 'Sponsor: e-birch, Inc.']],
  ['that only “and” parts', 'This agreement is between Galaxy and Orion Media Inc.\nNo fee is paid for the use of it.', ['Galaxy: Galaxy', 'Orion Media: Orion Media Inc.']],
  ['with two single marks for a double one', "THIS AGREEMENT is made BETWEEN:\n(1) OAK LIMITED of Leeds (the \"Company\"); and\n(2) MINA BERG, of York (the ''Employee'').\nIT IS AGREED as follows:\nThe Company hires the Employee.", ['Company: OAK LIMITED', 'Employee: MINA BERG']],
  ['whose roles stand in brackets alone', 'This agreement is dated 4 May 2027.\nPARTIES\n(1) OAK LIMITED, a company registered in England with number 04517788, whose registered office is at 3 Tan Row, Leeds (the Supplier); and\n(2) BIRCH PLC, a company registered in England (the Client).\n1. Services\nThe Supplier shall help the Client.', ['Supplier: OAK LIMITED', 'Client: BIRCH PLC']],
  ['one of whom is an affiliate by role', 'This Agreement is made by and between Oak LLC ("Oak"), and Birch Corp. ("Network Affiliate" and with Oak, each a "Party"). Network Affiliate shall pay Oak.', ['Oak: Oak LLC', 'Network Affiliate: Birch Corp.']],
  ['in tags', 'If the <span class="a">Cover Page</span> and the "Key Terms" differ between <span class="a">Oak</span> ("Oaks") and others, ask. <span class="b">Provider</span> shall supply <span class="b">Customer</span>. <span class="b">Customer</span> shall pay <span class="b">Provider</span>.', ['Provider', 'Customer']],
  ['in the cells of a row', 'ORDER FORM\nSupplier\tOak Limited\nCustomer\tBirch plc\nThe Supplier shall supply the goods. The Customer shall pay the Supplier.', ['Supplier: Oak Limited', 'Customer: Birch plc']],
])('parties %s', (_name, text, expected) => {
  expect(parties(text)).toEqual(expected)
})

test('neither the agreement, its date, affiliates nor third parties are parties', () => {
  const text = 'This Supply Agreement (the "Agreement") is entered into as of 1 May 2027 (the "Effective Date") between Oak Limited ("Oak") and Birch LLC ("Birch"), each a "Party" and together the "Parties". Birch and its affiliates (the "Affiliates") may sell to any Third Party.'
  expect(parties(text)).toEqual(['Oak: Oak Limited', 'Birch: Birch LLC'])
})

test('lines that name a role', () => {
  expect(parties('Landlord: Ada Obi\nTenant: Mina Berg\n\nThe Tenant shall pay the Landlord the rent. The Landlord may enter.').toSorted()).toEqual(['Landlord: Ada Obi', 'Tenant: Mina Berg'])
})

test('online terms name the firm behind “we”', () => {
  const text = 'These Terms are between you and Oak Media Limited (“Oak”, “we”, “us” or “our”). You may use our site. We may close your account if you break these Terms. You keep what you post; you give us leave to show it.'
  const found = readContract(text).parties
  expect(found.map(party => party.role)).toEqual(['You', 'We'])
  expect(found[1]).toMatchObject({ name: 'Oak Media Limited' })
  expect(found[1]!.aliases).toEqual(expect.arrayContaining(['us', 'our', 'Oak']))
})

test('terms that speak to "you" have no authority or abbreviation for a party', () => {
  const text = [
    'Terms of Service',
    'You and Harbour Apps agree that disputes between you and us ("Disputes") are decided by the Board of Small Claims ("BSC") and the Corporation for Internet Names ("CIN").',
    ...Array.from({ length: 12 }, (_, i) => `You may use your account in way ${i}, and we may ask you for your address before you do so.`),
  ].join('\n')
  expect(readContract(text).parties.map(({ role }) => role)).toEqual(['You', 'We'])
})

test('words that merely stand after "between" are no parties where the contract has roles', () => {
  const text = [
    'Framework Terms',
    'If there is a conflict between the Applicable Laws ("Applicable Laws") and the Cover Page ("Cover Page"), the former decide.',
    ...Array.from({ length: 30 }, (_, i) => `Provider shall deliver item ${i} and Customer shall pay for item ${i} within ${i + 10} days.`),
  ].join('\n')
  expect(readContract(text).parties.map(({ role }) => role)).toEqual(['Provider', 'Customer'])
})
