/** Arbitrary contracts: whole clauses, pieces of clauses and what files put between them, in any order. */
import * as fc from 'fast-check'

const pieces = [
  'SUPPLY AGREEMENT\n\n', 'This Agreement is made on 5 March 2027 by and between Oak, Inc. (“Supplier”) and Birch Ltd (“Customer”).\n', 'TABLE OF CONTENTS\n1. Supply ..... 2\n2. Price ..... 3\n3. Term ..... 4\n',
  'ARTICLE I\n', 'ARTICLE II - PRICE\n', 'Section 2.3(b)(ii) ', '1. Supply. ', '1.1 ', '2\\. Price\n', '(a) ', '(b) sell the goods; or\n', '(i) ', '• ', '- pay the price\n', 'A. SERVICES\n', 'FIRST: ', '§ 4 ', '**3. Term.** ', '## 4. Law\n\n', 'SCHEDULE 1\nGoods\n', 'Exhibit A-1\n',
  'The Supplier shall deliver the goods. ', 'Customer shall not:\n', 'Customer may do any of the following:\n', 'Either party may end this Agreement on thirty (30) days’ notice. ', 'IN NO EVENT SHALL SUPPLIER BE LIABLE. ', 'You agree that you will not ', 'We may change these terms at any time. ', 'provided that ',
  'subject to Section 1.1 and clauses 2(a) to (c), ', 'Section 409A of the Code ', '“Goods” means ', 'Business Day: a day in the week.\n', '(the "Order")', '| **Price** | £40 |\n', 'Supplier\tOak Limited\n',
  '\n', '\n\n', '\n\n12\n\n', 'Page 3 of 9\n', '[***]', '____________', 'desig-\nnated ', 'No. 5 ', 'Inc. ', 'e.g. ', '$1,200.50 ', '5% ', 'U.S. ', '. ', '; and\n', ': ', '"', '”', '(', ')', '<span class="x">', '</span>', '\ud83d', 'İ', '\u200b', '\u00a0', '\t',
  'IN WITNESS WHEREOF, the parties have signed.\n', 'By: ________\nName: Ada Obi\n', 'FIRST AMENDMENT TO SUPPLY AGREEMENT\n',
]

export const contracts: fc.Arbitrary<string> = fc.array(fc.constantFrom(...pieces), { maxLength: 90 }).map(list => list.join(''))

/** Letters taken for others, spaces lost and doubled, lines broken anywhere. */
const slips: readonly (readonly [string, string])[] = [['l', '1'], ['O', '0'], ['rn', 'm'], [' ', ''], [' ', '  '], [' ', '\n'], ['.', ','], ['“', '"'], ['(', '{'], ['S', '5'], ['e', 'c'], ['\n', ' ']]

export const scanned: fc.Arbitrary<string> = fc.tuple(contracts, fc.array(fc.tuple(fc.nat(4000), fc.constantFrom(...slips)), { maxLength: 60 }))
  .map(([text, errors]) => errors.reduce((seen, [at, [from, to]]) => {
    const found = seen.indexOf(from, at % (seen.length + 1))
    return found < 0 ? seen : seen.slice(0, found) + to + seen.slice(found + from.length)
  }, text))
