/** What is missing may only be told of a whole contract of a known sort, and only a little of it. */
import { expect, test } from 'vitest'
import { review } from '../../../src/engine/review'
import { mis } from '../../../src/engine/rules/mis/index'
import { wholeContract } from '../../../src/engine/rules/mis/whole'
import { consulting, site } from '../../../src/engine/rules/mis/samples'
import { readingOf } from './examples'

const bare = consulting('CONSULTING AGREEMENT')
const kindOf = (text: string) => wholeContract(readingOf(text))?.kind
const missingFrom = (text: string, side?: string) => review(text, side ? { side } : {}).findings.filter(({ family }) => family === 'MIS')

test('a whole contract of a sure type is judged', () => {
  expect(kindOf(bare)).toBe('services')
  expect(kindOf(site('TERMS OF USE'))).toBe('online-terms')
})

test('what the reader says it is counts, whatever the text says', () => {
  expect(review(bare, { kind: 'services' }).contractType).toEqual(review(bare).contractType)
  const asLease = review(bare, { kind: 'lease' })
  expect(asLease.contractType).toEqual({ kind: 'lease', because: [] })
  const rules = (kind?: 'lease') => review(bare, kind ? { kind } : {}).findings.filter(({ family }) => family === 'MIS').map(({ rule }) => rule)
  expect(rules('lease')).not.toEqual(rules())
  expect(asLease.checklist.find(({ item }) => item === 'close-acceptance')?.state).toBe('not-applicable')
  expect(review(bare).checklist.find(({ item }) => item === 'close-acceptance')?.state).toBe('not-found')
})

test.each<[what: string, text: string]>([
  ['an amendment', bare.replace('CONSULTING AGREEMENT', 'AMENDMENT NO. 1 TO CONSULTING AGREEMENT')],
  ['a statement of work under another paper', bare.replace('CONSULTING AGREEMENT', 'STATEMENT OF WORK\n\nThis Statement of Work is made under the Master Consulting Agreement.')],
  ['an exhibit alone', bare.replace('CONSULTING AGREEMENT', 'EXHIBIT A')],
  ['terms behind a cover page', bare.replace('(the “Services”)', '(the “Services”), as the Cover Page says')],
  ['a text that stops in mid-sentence', bare.slice(0, bare.indexOf('is invalid'))],
  ['a text without an end', bare.slice(0, bare.indexOf('This Agreement is the entire'))],
  ['a text without its title', bare.slice('CONSULTING AGREEMENT'.length).replaceAll('Consultant', 'Person')],
  ['a few lines', 'CONSULTING AGREEMENT\n\nThe Consultant advises the Client. This Agreement is the entire agreement.'],
  ['an empty text', ''],
])('nothing is missed in %s', (_, text) => {
  expect(kindOf(text)).toBeUndefined()
  expect(missingFrom(text)).toEqual([])
})

test('a contract that leaves out almost everything is told of the three weightiest points', () => {
  const findings = missingFrom(bare)
  expect(findings.map(({ severity }) => severity)).toEqual([4, 3, 3])
  expect(findings[0]?.rule).toBe('mis-price')
})

test('the reader’s side changes whom it is hard on, and never what is told', () => {
  const told = (side?: string) => missingFrom(bare, side).map(({ rule }) => rule).toSorted()
  expect(told('Client')).toEqual(told())
  expect(told('Consultant')).toEqual(told())
  const [cap] = missingFrom(bare, 'Client').filter(({ rule }) => rule === 'mis-liability-cap')
  expect(cap).toMatchObject({ against: 'Consultant', outcome: 'favours-you' })
})

test('rules for other sorts of contract do not call it fine', () => {
  const cleared = review(bare).cleared.map(({ rule }) => rule)
  expect(cleared.filter(rule => /^mis-(?:lea|nda|saas|sal|emp|tos)-/.test(rule))).toEqual([])
})

test('every rule says that the answer may stand elsewhere', () => {
  for (const { id, why } of mis) expect(why, id).toMatch(/It may stand in another paper\./)
})
