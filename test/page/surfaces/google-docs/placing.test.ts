import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersOf } from '../../../../src/page/surfaces/google-docs/letters'
import { placeRuns } from '../../../../src/page/surfaces/google-docs/placing'
import type { DrawnPage } from '../../../../src/page/surfaces/google-docs/runs'
import { page, pageOf, run } from './drawing'

/** What is placed, as `label → the contract's letters there`; a wrong place shows as other letters. */
function placedIn(contract: string, ...pages: readonly DrawnPage[]): readonly (readonly [string, number])[] {
  const { letters } = lettersOf(contract)
  const placed = placeRuns(letters, pages)
  for (const { at, text } of placed) expect(letters.slice(at, at + text.letters.length)).toBe(text.letters)
  return placed.map(({ label, at }) => [label, at])
}
const labels = (placed: readonly (readonly [string, number])[]) => placed.map(([label]) => label)

const clause = 'The Supplier may terminate this Agreement at any time in its sole discretion, with or without notice.'

test('runs that are split inside words belong to one another', () => {
  const drawn = page([['The Supplier may ter', 'min', 'ate this Agreement '], ['at any time in its ', 'so', 'le discretion,'], 'with or without notice.'])
  expect(labels(placedIn(clause, drawn))).toEqual(['The Supplier may ter', 'min', 'ate this Agreement ', 'at any time in its ', 'so', 'le discretion,', 'with or without notice.'])
})

test('short runs that tell nothing by themselves go where their neighbours put them', () => {
  const contract = 'It is so. The Fee is due. It is so. The Cap is low. It is so.'
  const drawn = page(['It is so. ', 'The Cap is low.', 'It is so.'])
  expect(placedIn(contract, drawn)).toEqual([['It is so. ', 19], ['The Cap is low.', 26], ['It is so.', 38]])
})

test('headers, footers and list markers get no place', () => {
  const contract = `1. Notice\n${clause}\nNotice is given promptly.`
  const drawn = pageOf(
    run('CONFIDENTIAL – Acme Ltd', 50, 20), run('(a)', 50, 100), run('The Supplier may terminate this Agreement at any time ', 90, 100),
    run('in its sole discretion, with or without notice.', 90, 120), run('(b)', 50, 148), run('Notice is given promptly.', 90, 148), run('Page 1', 50, 1000),
  )
  expect(labels(placedIn(contract, drawn))).toEqual(['The Supplier may terminate this Agreement at any time ', 'in its sole discretion, with or without notice.', 'Notice is given promptly.'])
})

test('a header that says what stands in the contract elsewhere takes nothing away', () => {
  const filler = Array.from({ length: 60 }, (_, i) => `Clause ${i} says what party ${i} has to do about matter ${i} and by when it does so.`)
  const contract = ['Master Services Agreement', ...filler].join('\n')
  const later = pageOf(run('Master Services Agreement', 50, 20), ...filler.slice(40, 50).map((text, i) => run(text, 50, 100 + i * 20)))
  expect(labels(placedIn(contract, later))).not.toContain('Master Services Agreement')
  const first = pageOf(run('Master Services Agreement', 300, 20), run('Master Services Agreement', 50, 100), ...filler.slice(0, 10).map((text, i) => run(text, 50, 120 + i * 20)))
  expect(labels(placedIn(contract, first)).filter(label => label === 'Master Services Agreement')).toHaveLength(1)
})

test('clauses that repeat are told apart by what stands around them, or not at all', () => {
  const repeated = 'The Customer shall hold harmless the Supplier from and against any and all losses.'
  const contract = `${repeated}\nFirst, payment is due within thirty days.\n${repeated}\nSecond, interest is not charged at all.\n${repeated}`
  expect(placedIn(contract, page([repeated, 'Second, interest is not charged at all.']))[0]).toEqual([repeated, lettersOf(`${repeated}First, payment is due within thirty days.`).letters.length])
  expect(placedIn(contract, page([repeated]))).toEqual([])
})

test('a table that is drawn column by column is read row by row', () => {
  const contract = 'Term\tMeaning\nCap\tThe aggregate liability shall not exceed the Fees paid.\nNotice\tThirty days.\nCap\tYes'
  const drawn = pageOf(
    run('Term', 50, 100), run('Cap', 50, 120), run('Notice', 50, 160), run('Cap', 50, 180),
    run('Meaning', 400, 100), run('The aggregate liability shall not ', 400, 120), run('exceed the Fees paid.', 400, 140), run('Thirty days.', 400, 160), run('Yes', 400, 180),
  )
  const placed = placedIn(contract, drawn)
  expect(labels(placed)).toEqual(expect.arrayContaining(['The aggregate liability shall not ', 'exceed the Fees paid.', 'Thirty days.']))
})

test('a short word at the top of a page is placed by what the page before ended with', () => {
  const contract = 'The Cap is low. The Supplier insures itself.\nCap\tThe aggregate liability shall not exceed the Fees paid.\nNotice\tThirty days.'
  const above = page(['The Cap is low. The Supplier insures itself.']), below = pageOf(run('Cap', 50, 1120), run('The aggregate liability shall not ', 400, 1120), run('exceed the Fees paid.', 400, 1140))
  expect(placedIn(contract, above, below)).toContainEqual(['Cap', 37])
  expect(labels(placedIn(contract, below))).not.toContain('Cap')
})

test('a line that two tiles cut is told by both, and is one', () => {
  const upper = page(['The Supplier may terminate this Agreement', 'at any time in its sole discretion, ']), lower = page(['at any time in its sole discretion, ', 'with or without notice.'], { top: 120 })
  expect(labels(placedIn(clause, upper, lower))).toEqual(['The Supplier may terminate this Agreement', 'at any time in its sole discretion, ', 'with or without notice.'])
})

test('another text than the one that is drawn gets nothing, or only what is the same', () => {
  const other = 'This lease is made between the landlord and the tenant for the house at the corner.'
  expect(placedIn(other, page(['The Supplier may terminate this Agreement', 'at any time in its sole discretion']))).toEqual([])
})

test('whatever is drawn, no two runs have the same letters and each has its own', () => {
  const word = fc.constantFrom('the', 'party', 'shall', 'pay', 'Fees', 'a', 'termination', 'in', 'its')
  fc.assert(fc.property(fc.array(word, { minLength: 5, maxLength: 80 }), fc.infiniteStream(fc.integer({ min: 1, max: 14 })), fc.array(word, { maxLength: 6 }), (words, cuts, header) => {
    const contract = words.join(' '), lines: string[][] = [[]]
    for (let at = 0; at < contract.length;) {
      const label = contract.slice(at, at += cuts.next().value!)
      lines.at(-1)!.push(label)
      if (lines.at(-1)!.join('').length > 60) lines.push([])
    }
    const { letters } = lettersOf(contract), truth = page(lines), drawn = { ...truth, runs: [...header.map((text, i) => run(text, 50 + i * 200, 10)), ...truth.runs] }
    const placed = placeRuns(letters, [drawn])
    for (const [i, each] of placed.entries()) {
      expect(letters.startsWith(each.text.letters, each.at)).toBe(true)
      if (i > 0) expect(each.at).toBeGreaterThanOrEqual(placed[i - 1]!.at + placed[i - 1]!.text.letters.length)
    }
  }), { numRuns: 200 })
})
