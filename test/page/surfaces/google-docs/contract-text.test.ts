import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksIn, rawOffset } from '../../../../src/page/surfaces/google-docs/contract-text'

const textsIn = (raw: string) => blocksIn(raw).map(({ text }) => text)

test('a paragraph is a block, and what frames the text is none', () => {
  expect(textsIn('\u0003MASTER AGREEMENT\nThis Agreement is made today.\n\nIt ends.\n\u0003\n')).toEqual(['MASTER AGREEMENT', 'This Agreement is made today.', 'It ends.'])
})

test('soft line breaks and page breaks end a block as they end a line', () => {
  expect(textsIn('\u0003Acme Ltd\u000b1 High Street\nNext\u000cpage\n\u0003\n')).toEqual(['Acme Ltd', '1 High Street', 'Next', 'page'])
})

test('the cells of a row are one block, parted by tabs', () => {
  const table = '\u0010\u0012\u001cTerm\n\u001cMeaning\n\u0012\u001cCap\n\u001cThe Fees paid.\n\u0011'
  expect(textsIn(`\u0003Before\n${table}After\n\u0003\n`)).toEqual(['Before', 'Term\tMeaning', 'Cap\tThe Fees paid.', 'After'])
})

test('a cell of several paragraphs parts its row into blocks', () => {
  expect(textsIn('\u0010\u0012\u001cSupplier\n\u001cfirst\nsecond\n\u001cthird\n\u0011')).toEqual(['Supplier\tfirst', 'second', 'third'])
})

test('an empty cell leaves nothing', () => {
  expect(textsIn('\u0010\u0012\u001c\n\u001cYes\n\u0012\u001cNo\n\u001c\n\u0011')).toEqual(['Yes', 'No'])
})

test('spaces of every kind are one space; what cannot be seen is dropped', () => {
  expect(textsIn('on 1\u00a0May\u00a0 2026, the Sup\u00adplier\u200b \ue907pays\n')).toEqual(['on 1 May 2026, the Supplier pays'])
})

test('half a surrogate pair becomes what it would become in a message', () => {
  expect(textsIn('a\ud83db 😀\n')).toEqual(['a\ufffdb 😀'])
})

test('every character leads back to where it stands in the raw text', () => {
  const pieces = fc.constantFrom('a', 'B', '.', ' ', '  ', '\t', '\n', '\u000b', '\u000c', '\u0010', '\u0011', '\u0012', '\u001c', '\u00a0', '\u200b', '\u00ad', '\ue907', '\u0003', 'é', '😀', '\ud800')
  fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
    const raw = parts.join('')
    const blocks = blocksIn(raw)
    for (const block of blocks) {
      expect(block.text).toBe(block.text.trim())
      for (const [i, character] of block.text.split('').entries()) {
        if (!/[\s\ufffd]/.test(character)) expect(raw[rawOffset(block, i)]).toBe(character)
      }
    }
    const letters = (text: string) => text.replace(/[\s\p{Cc}\u00ad\u200b\ue907]/gu, '').replace(/\p{Surrogate}/gu, '\ufffd')
    expect(letters(blocks.map(({ text }) => text).join(''))).toBe(letters(blocks.length > 0 ? raw : ''))
  }), { numRuns: 500 })
})
