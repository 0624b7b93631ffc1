import { expect, test } from 'vitest'
import { preparedDocx, readDocx } from '../../../src/files/docx/docx'
import type { View } from '../../../src/files/docx/content'
import { deleted, inserted, list, numbered, paragraph, run, said, scheme, table, wordFile, type Parts } from './word-file'

const views = ['accepted', 'rejected', 'shown'] as const
async function read(body: string, parts?: Parts) {
  const of = async (changes: View) => (await readDocx(wordFile(body, parts), { changes })).blocks
  const [accepted, rejected, shown] = await Promise.all(views.map(of))
  // What is reviewed does not depend on whether struck words are shown.
  expect(shown).toEqual(accepted)
  return { accepted, rejected }
}
const counted = async (body: string, parts?: Parts) => (await readDocx(wordFile(body, parts))).showing.open?.suggestions
const ended = (how: 'ins' | 'del', more = '') => `<w:rPr><w:${how} w:id="9" w:author="Ann"/></w:rPr>${more}`

test('words put in and struck out', async () => {
  expect(await read(paragraph(`${run('Pay in ')}${deleted('30')}${inserted('45')}${run(' days')}`))).toEqual({ accepted: ['Pay in 45 days'], rejected: ['Pay in 30 days'] })
})

test('what one person put in and another struck out is in neither', async () => {
  expect(await read(paragraph(`${run('a')}<w:ins w:author="Ann"><w:del w:author="Bob"><w:r><w:delText>b</w:delText></w:r></w:del></w:ins>`))).toEqual({ accepted: ['a'], rejected: ['a'] })
})

test('words that were moved', async () => {
  const moved = (how: string, text: string) => paragraph(`<w:${how} w:id="1" w:author="Ann">${run(text)}</w:${how}>`, `<w:rPr><w:${how} w:id="2" w:author="Ann"/></w:rPr>`)
  const body = moved('moveFrom', 'One.') + said('Two.') + moved('moveTo', 'One.') + said('Three.')
  expect(await read(body)).toEqual({ accepted: ['Two.', 'One.', 'Three.'], rejected: ['One.', 'Two.', 'Three.'] })
  expect(await counted(body)).toBe(1)
})

test('paragraphs joined and parted', async () => {
  expect(await read(said('Pay ', ended('del')) + said('the rent.'))).toEqual({ accepted: ['Pay the rent.'], rejected: ['Pay ', 'the rent.'].map(text => text.trim()) })
  expect(await read(said('Pay ', ended('ins')) + said('the rent.'))).toEqual({ accepted: ['Pay', 'the rent.'], rejected: ['Pay the rent.'] })
})

test('whole paragraphs put in and struck out leave no number behind', async () => {
  const numbering = scheme(1, [{ text: '%1.' }]) + list(1)
  const body = said('One', numbered(1)) + paragraph(deleted('Old'), numbered(1) + ended('del')) + paragraph(inserted('New'), numbered(1) + ended('ins')) + said('Last', numbered(1))
  expect(await read(body, { numbering })).toEqual({ accepted: ['1. One', '2. New', '3. Last'], rejected: ['1. One', '2. Old', '3. Last'] })
})

test('a paragraph that was joined to a table or to nothing stays', async () => {
  expect(await read(said('a', ended('del')) + table([said('b')]) + said('c', ended('del')))).toEqual({ accepted: ['a', 'b', 'c'], rejected: ['a', 'b', 'c'] })
})

test('rows and cells put in and struck out', async () => {
  const row = (cell: string, how: string) => `<w:tr><w:trPr>${how && `<w:${how} w:author="Ann"/>`}</w:trPr><w:tc>${cell}</w:tc><w:tc>${said('z')}</w:tc></w:tr>`
  const body = `<w:tbl>${row(said('a'), '')}${row(said('b'), 'del')}${row(paragraph(inserted('c')), 'ins')}<w:tr><w:tc><w:tcPr><w:cellDel w:author="Ann"/></w:tcPr>${said('d')}</w:tc><w:tc>${said('e')}</w:tc></w:tr></w:tbl>`
  expect(await read(body)).toEqual({ accepted: ['a\tz', 'c\tz', 'e'], rejected: ['a\tz', 'b\tz', 'd\te'] })
})

test('properties as they were before, where a change of them is rejected', async () => {
  const numbering = scheme(1, [{ text: '%1.' }]) + list(1)
  const body = said('x', `${numbered(1)}<w:pPrChange w:author="Ann"><w:pPr/></w:pPrChange>`) + said('y', `<w:pPrChange w:author="Ann"><w:pPr>${numbered(1)}</w:pPr></w:pPrChange>`)
  expect(await read(body, { numbering })).toEqual({ accepted: ['1. x', 'y'], rejected: ['x', '1. y'] })
  expect(await counted(body, { numbering })).toBe(0)
})

test('a number that was given to a paragraph', async () => {
  const given = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:author="Ann"/></w:numPr>'
  expect(await read(said('x', given), { numbering: scheme(1, [{ text: '%1.' }]) + list(1) })).toEqual({ accepted: ['1. x'], rejected: ['x'] })
})

test('changes are counted as a reader would count them', async () => {
  expect(await counted(said('none'))).toBe(0)
  expect(await counted(paragraph(`${inserted('a')}${inserted(' b')}<w:bookmarkStart w:id="1" w:name="x"/>${inserted('c')}`))).toBe(1)
  expect(await counted(paragraph(`${inserted('a')}${run(' and ')}${inserted('b')}`))).toBe(2)
  expect(await counted(paragraph(`${inserted('a', 'Ann')}${inserted('b', 'Bob')}${deleted('c', 'Bob')}`))).toBe(3)
  expect(await counted(paragraph(inserted('a'), ended('ins')) + paragraph(inserted('b')) + said('c'))).toBe(1)
  expect(await counted(said('a', ended('del')))).toBe(1)
})

test('struck words are shown and are no part of the text', async () => {
  const { contract, package: written } = await preparedDocx(wordFile(paragraph(`${run('a ')}${deleted('b ')}${inserted('c')}`)), { changes: 'shown' })
  expect(contract.blocks).toEqual(['a c'])
  const xml = new TextDecoder().decode(written)
  expect(xml).toMatch(/evenhand-quiet"[^]*<w:del><w:r><w:delText xml:space="preserve">b <\/w:delText><\/w:r><\/w:del>[^]*evenhand-loud"[^]*<w:ins><w:r><w:t xml:space="preserve">c<\/w:t>/)
})

test('numbers in rows that were struck out count for nothing', async () => {
  const numbering = scheme(1, [{ text: '%1.' }]) + list(1)
  const row = (cells: string, how = '') => `<w:tr><w:trPr>${how}</w:trPr><w:tc>${cells}</w:tc></w:tr>`
  expect(await read(`<w:tbl>${row(said('a', numbered(1)))}${row(said('', numbered(1)) + said('b', numbered(1)), '<w:del w:author="Ann"/>')}${row(said('c', numbered(1)))}</w:tbl>`, { numbering }))
    .toEqual({ accepted: ['1. a', '2. c'], rejected: ['1. a', '3. b', '4. c'] })
})
