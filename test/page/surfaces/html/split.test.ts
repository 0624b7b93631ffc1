// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLong } from '../../../../src/page/surfaces/html/split'
import { readHtml } from './reading'

test('a long block is cut after a sentence, else at a space, else anywhere', async () => {
  const cut = async (text: string) => splitLong((await readHtml(`<p>${text}</p>`)).blocks, 20).map(block => block.text)
  expect(await cut('The fee is due now. It is paid by the Customer.')).toEqual(['The fee is due now.', 'It is paid by the', 'Customer.'])
  expect(await cut('x'.repeat(45))).toEqual(['x'.repeat(20), 'x'.repeat(20), 'x'.repeat(5)])
})

test('nothing is lost, nothing is too long, and no pair of surrogates is parted', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('fee', ' ', '. ', '\u{1f600}', 'Customer'), { minLength: 1, maxLength: 60 }), async words => {
    const { blocks } = await readHtml(`<p>${words.join('')}</p>`)
    const cut = splitLong(blocks, 16)
    expect(cut.map(block => block.text).join('').replaceAll(' ', '')).toBe(blocks.map(block => block.text).join('').replaceAll(' ', ''))
    for (const { text } of cut) {
      expect(text.length).toBeLessThanOrEqual(16)
      expect(text).not.toMatch(/\p{Surrogate}/u)
    }
  }), { numRuns: 100 })
})
