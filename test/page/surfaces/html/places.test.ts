// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodesIn, rangeIn } from '../../../../src/page/surfaces/html/places'
import { splitLong } from '../../../../src/page/surfaces/html/split'
import { readHtml } from './reading'

const squeezed = (text: string) => text.replace(/[\s\u00ad\u200b\ufffd]|\p{Surrogate}/gu, '')

/** Paragraphs of words in inline tags, with every kind of space and some characters that cannot be seen. */
const html = fc.array(
  fc.array(fc.tuple(
    fc.constantFrom('', 'b', 'i', 'span'),
    fc.array(fc.constantFrom('fee', 'due', ' ', '  ', '\n', '\u00a0', '\u00ad', '\u200b', 'x', 'é', '\u{1f600}', '\ud83d', '&amp;'), { maxLength: 8 }),
  ), { maxLength: 6 }),
  { minLength: 1, maxLength: 5 },
).map(paragraphs => paragraphs.map(runs => `<p>${runs.map(([tag, words]) => (tag ? `<${tag}>${words.join('')}</${tag}>` : words.join(''))).join('')}</p>`).join('\n'))

test('the range of any words of a block holds those words', async () => {
  await fc.assert(fc.asyncProperty(html, fc.integer({ min: 2, max: 12 }), fc.nat(), fc.nat(), async (source, longest, from, length) => {
    for (const block of splitLong((await readHtml(source)).blocks, longest)) {
      const start = from % block.text.length, end = start + 1 + length % (block.text.length - start)
      const range = rangeIn(block, start, end)
      const words = block.text.slice(start, end)
      if (words.trim() === '' && !range) continue
      expect(range && squeezed(range.toString())).toBe(squeezed(words))
    }
  }), { numRuns: 150 })
})

test('a range is refused once the page holds other words there', async () => {
  const { blocks: [block] } = await readHtml('<p>The <b>Fees</b> rise</p>')
  expect(rangeIn(block!, 4, 13)?.toString()).toBe('Fees rise')
  document.querySelector('b')!.firstChild!.nodeValue = 'Costs'
  expect(rangeIn(block!, 4, 13)).toBeUndefined()
  expect(rangeIn(block!, 9, 13)?.toString()).toBe('rise')
  document.querySelector('p')!.remove()
  expect(rangeIn(block!, 9, 13)).toBeUndefined()
})

test('words are followed through an edit beside them in their own node', async () => {
  const { blocks: [block] } = await readHtml('<p>The fees rise</p>')
  const node = document.querySelector('p')!.firstChild as Text
  node.data = 'The yearly fees rise'
  expect(rangeIn(block!, 4, 8)?.toString()).toBe('fees')
  node.data = 'fees rise'
  expect(rangeIn(block!, 4, 8)?.toString()).toBe('fees')
  node.data = 'The fees may well rise'
  expect(rangeIn(block!, 4, 8)?.toString()).toBe('fees')
  node.data = 'The new fee rises'
  expect(rangeIn(block!, 4, 8)).toBeUndefined()
})

test('words in several nodes are followed through an edit before or after them, and refused with one among them', async () => {
  const { blocks: [block] } = await readHtml('<p>All the fees <b>may</b> rise soon</p>')
  const [first, middle, last] = nodesIn(block!, 0, block!.text.length)
  const words = () => rangeIn(block!, 8, 21)?.toString()
  expect(words()).toBe('fees may rise')
  first!.data = 'Once more all the fees '
  last!.data = ' rise soon enough'
  expect(words()).toBe('fees may rise')
  for (const [node, data] of [[first, 'All the fees here '], [middle, 'may well'], [middle, 'hardly may'], [last, ' not rise soon']] as const) {
    const before = node!.data
    node!.data = data
    expect(words()).toBeUndefined()
    node!.data = before
  }
})

test('the nodes of a stretch are those that hold some of it', async () => {
  const { blocks: [block] } = await readHtml('<p>The <b>Fees</b> rise</p>')
  expect(nodesIn(block!, 0, 4).map(node => node.data)).toEqual(['The '])
  expect(nodesIn(block!, 3, 9).map(node => node.data)).toEqual(['The ', 'Fees', ' rise'])
})
