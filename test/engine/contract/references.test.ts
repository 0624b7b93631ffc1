import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'

const base = '1. Delivery\nThe Supplier shall deliver.\n2. Price\n2.1 The Buyer shall pay:\n(a) the price; and\n(b) the tax.\n2.2 The price is fixed.\n3. Faults\nSEE_HERE\n\nSCHEDULE B\nA chair costs £40 in every month of the year.'
const read = (sentence: string) => {
  const text = base.replace('SEE_HERE', sentence)
  const contract = readContract(text)
  return contract.references.map(one => ({ label: one.label, external: one.external, kind: one.kind, to: one.target === undefined ? undefined : contract.clauses[one.target]!.number }))
}

test('finds clauses, their items, lists and attachments', () => {
  expect(read('The Buyer follows Section 2.1(b), clauses 1 and 2, § 2.2 and Schedule B of this Agreement.')).toEqual([
    { label: '2.1(b)', external: false, kind: 'clause', to: '(b)' }, { label: '1', external: false, kind: 'clause', to: '1' }, { label: '2', external: false, kind: 'clause', to: '2' },
    { label: '2.2', external: false, kind: 'clause', to: '2.2' }, { label: 'B', external: false, kind: 'attachment', to: 'B' },
  ])
})

test.each([
  ['items beside each other', 'See Sections 2.1(a) and (b).', ['(a)', '(b)']],
  ['an item before its clause', 'See paragraph (b) of Section 2.1.', ['(b)', '2.1']],
  ['items close to their clause', 'See Section 2.1.b, paragraph 2.1B and § 2.2.', ['(b)', '(b)', '2.2']],
  ['abbreviations', 'See cl. 2.2, Sec. 2.1 and Art. 1.', ['2.2', '2.1', '1']],
  ['numbers in words', 'See Article Two and Section Three.', ['2', '3']],
])('finds %s', (_name, sentence, to) => {
  expect(read(sentence).map(one => one.to)).toEqual(to)
})

test('in an amendment what is changed is the other paper’s', () => {
  const text = 'FIRST AMENDMENT TO SUPPLY AGREEMENT\nThis First Amendment amends the Supply Agreement of 1 May 2020 (the “Agreement”) between Oak Limited and Birch Limited.\n1. Section 4.2 of the Agreement is replaced by “4.2 The price is £50 under Section 4.1.”\n2. Schedule B is deleted.\n3. Section 1 of this Amendment takes effect at once. Section 2 does so in May.'
  expect(readContract(text).references.map(one => `${one.label} ${one.external}`)).toEqual(['4.2 true', '4.1 true', 'B true', '1 false', '2 false'])
})

test('says what is not there', () => {
  expect(read('The Buyer follows Section 9.4 and Exhibit C.').map(one => one.to)).toEqual([undefined, undefined])
  expect(read('The Buyer follows Section 2.1(d) above.').map(one => one.to)).toEqual([undefined])
})

test.each(['Section 5 of the Companies Act applies.', 'Section 409A of the Code applies.', 'He relies on Section 3 of the Master Services Agreement.', 'See 42 U.S.C. Section 12101.', 'Article 28 GDPR applies.', 'It ends under Section 4 thereof.', 'See § 1542.'])('%s points elsewhere', sentence => {
  expect(read(sentence).map(one => one.external)).toEqual([true])
})

test.each(['Section 2.1 of this Agreement applies.', 'Section 2.1 hereof applies.', 'Section 2.1 of the Agreement applies.'])('%s points here', sentence => {
  expect(read(sentence)).toMatchObject([{ external: false, to: '2.1' }])
})

test('a clause’s own number is no reference', () => {
  expect(readContract('Section 1. Delivery. The Supplier shall deliver.\nSection 2. Price. The Buyer shall pay under Section 1.').references.map(one => one.label)).toEqual(['1'])
})
