import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../../src/engine/rounds/compare'
import { shown } from './shown'

const contract = `SUPPLY AGREEMENT

This Agreement is made on 5 March 2027 between Oak Ltd (“Supplier”) and Birch Ltd (“Customer”).

1. Supply
1.1 The Supplier shall deliver the goods listed in Schedule 1 within thirty (30) days of each order.
1.2 The Supplier may use subcontractors with the prior written consent of the Customer.

2. Payment
2.1 The Customer shall pay each invoice within 30 days of receipt, unless Section 3.2 says otherwise.
2.2 Late payments bear interest at 4% a year. Interest is paid with the next invoice.

3. Ending
3.1 This Agreement runs for two years from its date.
3.2 Either party may end this Agreement on 60 days’ written notice and shall then:
(a) return all papers of the other;
(b) pay what is due by then; and
(c) delete the other’s data.

4. Law
4.1 This Agreement is governed by the law of England.
`
const none = { changed: 0, added: 0, removed: 0, moved: 0, renumbered: 0 }

describe('what differs in words', () => {
  test('a number', () => {
    const after = contract.replace('within 30 days', 'within 60 days')
    expect(shown(contract, after)).toEqual(['changed §2.1: 2.1 The Customer shall pay each invoice within [-30-] {+60+} days of receipt, unless Section 3.2 says otherwise.'])
    expect(compareTexts(contract, after).counts).toEqual({ ...none, changed: 1 })
  })

  test('words that hang together are one stretch', () => {
    expect(shown(contract, contract.replace('thirty (30) days', 'sixty (60) business days')))
      .toEqual(['changed §1.1: 1.1 The Supplier shall deliver the goods listed in Schedule 1 within [-thirty (30)-] {+sixty (60) business+} days of each order.'])
  })

  test('a sentence put in or taken out is marked from its beginning to its end', () => {
    expect(shown(contract, contract.replace('4% a year. ', '4% a year. Interest is not compounded. '))).toEqual(['changed §2.2: 2.2 Late payments bear interest at 4% a year. {+Interest is not compounded.+} Interest is paid with the next invoice.'])
    expect(shown(contract, contract.replace(' Interest is paid with the next invoice.', ''))).toEqual(['changed §2.2: 2.2 Late payments bear interest at 4% a year. [-Interest is paid with the next invoice.-]'])
  })

  test('a page number behind a changed end is no part of the change', () => {
    const paged = contract.replace('next invoice.\n', 'next invoice.\n\nPage 1 of 2\n')
    expect(shown(paged, paged.replace('next invoice.', 'next invoice. Interest is not compounded.'))).toEqual(['changed §2.2: 2.2 Late payments bear interest at 4% a year. Interest is paid with the next invoice. {+Interest is not compounded.+} Page 1 of 2'])
  })

  test('a sentence written anew is not cut to confetti', () => {
    const after = contract.replace('The Supplier may use subcontractors with the prior written consent of the Customer.', 'Subcontractors may be used by the Supplier as it thinks fit.')
    expect(compareTexts(contract, after).changes.find(({ kind }) => kind === 'changed')).toMatchObject({ stretches: { length: 4 } })
    expect(shown(contract, after)).toEqual(['changed §1.2: 1.2 [-The Supplier may use subcontractors with the prior written consent of the Customer-] {+Subcontractors may be used by the Supplier as it thinks fit+} .'])
  })

  test('a capital may make a defined term of a word', () => {
    expect(shown(contract, contract.replace('deliver the goods', 'deliver the Goods'))).toEqual(['changed §1.1: 1.1 The Supplier shall deliver the [-goods-] {+Goods+} listed in Schedule 1 within thirty (30) days of each order.'])
  })

  test('“or” for “and” between the items of a list', () => {
    expect(shown(contract, contract.replace('due by then; and', 'due by then; or'))).toEqual(['changed §3.2(b): (b) pay what is due by then; [-and-] {+or+}'])
  })

  test('a price alone in its cell', () => {
    expect(shown('Item\nPrice\nChair\n500\nTable\n900\n', 'Item\nPrice\nChair\n700\nTable\n900\n')).toEqual(['changed Chair: [-500-] {+700+}'])
  })

  test.each([['30 Days', '60 Days'], ['12.50 EUR', '18.00 EUR'], ['2.5 Million', '4.5 Million'], ['30 Business Days', '5 Business Days'], ['(30) days', '(60) days'], ['7 Chairs', '9 Chairs']])('a quantity at the head of its cell is no number of a clause: %s', (from, to) => {
    const table = (cell: string) => `1. Terms\nItem\nAgreed\nWhat was ordered\n${cell}\nPlace\nThe warehouse of the Customer\n2. Law\n2.1 The law of England governs this contract.\n`
    expect(compareTexts(table(from), table(to)).counts).toEqual({ ...none, changed: 1 })
  })

  test('a blank that was filled in', () => {
    expect(shown('The Buyer shall pay within ______ days of the invoice.', 'The Buyer shall pay within 90 days of the invoice.')).toEqual(['changed : The Buyer shall pay within [-______-] {+90+} days of the invoice.'])
  })
})

describe('clauses that came, went or moved', () => {
  const insured = contract
    .replace('2. Payment\n2.1', '2. Insurance\n2.1 The Supplier shall hold insurance of at least £1,000,000.\n\n3. Payment\n3.1').replace('\n2.2', '\n3.2')
    .replace('3. Ending\n3.1', '4. Ending\n4.1').replace('\n3.2 Either', '\n4.2 Either').replace('4. Law\n4.1', '5. Law\n5.1').replace('Section 3.2', 'Section 4.2')

  test('an added clause is one, with all that lies in it; the rest is only renumbered, and references follow', () => {
    expect(compareTexts(contract, insured).counts).toEqual({ ...none, added: 1, renumbered: 8 })
    expect(shown(contract, insured).slice(0, 4)).toEqual([
      'added §2: 2. Insurance', 'added §2.1: 2.1 The Supplier shall hold insurance of at least £1,000,000.', 'renumbered §2 > §3: [-2.-] {+3.+} Payment',
      'renumbered §2.1 > §3.1: [-2.1-] {+3.1+} The Customer shall pay each invoice within 30 days of receipt, unless Section [-3.2-] {+4.2+} says otherwise.',
    ])
    expect(compareTexts(insured, contract).counts).toEqual({ ...none, removed: 1, renumbered: 8 })
  })

  test('a reference that follows no clause is a change', () => {
    expect(compareTexts(contract, insured.replace('unless Section 4.2', 'unless Section 4.1')).counts).toEqual({ ...none, changed: 1, added: 1, renumbered: 7 })
  })

  test('a clause that moved', () => {
    const law = '4. Law\n4.1 This Agreement is governed by the law of England.\n'
    const after = contract.replace(law, '').replace('2. Payment', `${law}\n2. Payment`)
    expect(compareTexts(contract, after).counts).toEqual({ ...none, moved: 1 })
    expect(shown(contract, after)).toEqual(['moved same §4: 4. Law', 'moved same §4.1: 4.1 This Agreement is governed by the law of England.'])
  })

  test('a clause that moved and was changed', () => {
    const law = '4.1 This Agreement is governed by the law of England.\n'
    expect(shown(contract, contract.replace(law, '').replace('1.1 The', `1.1 This Agreement is governed by the law of Wales.\n1.2 The`).replace('1.2 The Supplier may', '1.3 The Supplier may'))[0])
      .toBe('moved changed §4.1 > §1.1: [-4.1-] {+1.1+} This Agreement is governed by the law of [-England-] {+Wales+} .')
  })

  test('items of a list in another order', () => {
    const after = contract.replace('(a) return all papers of the other;\n(b) pay what is due by then; and\n(c) delete the other’s data.', '(a) delete the other’s data;\n(b) return all papers of the other; and\n(c) pay what is due by then.')
    expect(compareTexts(contract, after).counts).toEqual({ ...none, moved: 1, renumbered: 3 })
  })

  test('a paragraph that came to a clause is a change of that clause', () => {
    const terms = '## Payment\n\nThe Customer pays within 30 days of the invoice.\n\n## Ending\n\nEither of us may leave at any time by telling the other.\n'
    expect(compareTexts(terms, terms.replace('\n\n## Ending', '\n\nInvoices are sent by email on the first day of each month.\n\n## Ending')).counts).toEqual({ ...none, changed: 1 })
    expect(compareTexts(terms, terms.replace('\n\n## Ending', '\n\n## Tax\n\nPrices are without tax.\n\n## Ending')).counts).toEqual({ ...none, added: 1 })
  })
})

describe('what says nothing new', () => {
  test.each([
    ['quotation marks and dashes', (text: string) => text.replace(/[“”]/g, '"').replace(/’/g, "'")],
    ['spaces and empty lines', (text: string) => text.replace(/\n/g, '\n\n').replace(/ the /g, '  the\u00a0')],
    ['lines broken at a width', (text: string) => text.replace(/ (?=written|business|listed|says)/g, '\n')],
    ['headings in capitals', (text: string) => text.replace(/Payment|Ending|Supply(?=\n)/g, heading => heading.toUpperCase())],
    ['capitals in a heading', (text: string) => text.replace('2. Payment', '2. payment')],
    ['numbers with another mark', (text: string) => text.replace(/^(\d)\. /gm, '$1) ')],
    ['Markdown', (text: string) => text.replace(/^(\d\. .*)$/gm, '**$1**').replace(/^(\d\.\d) /gm, '$1\\. ')],
    ['page numbers and running heads', (text: string) => text.replace('\n2. Payment', '\nPage 1 of 2\n\n2. Payment').replace('\n4. Law', '\nPage 2 of 2\n\n4. Law')],
  ])('%s', (_name, edit) => {
    expect(edit(contract)).not.toBe(contract)
    expect(shown(contract, edit(contract))).toEqual([])
  })

  test('the number of pages', () => {
    const pages = (every: number) => contract.split('\n').map((line, i) => (i % every === every - 1 ? `${line}\n\n${Math.ceil((i + 1) / every)}\n` : line)).join('\n')
    expect(shown(pages(6), pages(9))).toEqual([])
  })

  test('paragraphs cut otherwise beside one that changed', () => {
    const joined = contract.replace('\n(a)', ' (a)').replace('\n(b)', ' (b)').replace('\n(c)', ' (c)').replace('two years', 'three years')
    expect(shown(contract, joined)).toEqual(['changed §3.1: 3.1 This Agreement runs for [-two-] {+three+} years from its date.'])
  })
})
