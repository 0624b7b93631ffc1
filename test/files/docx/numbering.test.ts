import { array, assert, constantFrom, integer, property, asyncProperty } from 'fast-check'
import { expect, test } from 'vitest'
import { readDocx } from '../../../src/files/docx/docx'
import { written } from '../../../src/files/number-formats'
import { list, numbered, said, scheme, wordFile, type Parts } from './word-file'

const read = async (body: string, parts?: Parts) => (await readDocx(wordFile(body, parts))).blocks
const legal = scheme(1, [{ text: '%1.' }, { text: '%1.%2' }, { text: '(%3)', format: 'lowerLetter' }, { text: '(%4)', format: 'lowerRoman' }])
const at = (level: number, text = 'x') => said(text, numbered(1, level))

test('levels count, and begin anew under the next of a higher one', async () => {
  expect(await read([0, 1, 1, 2, 2, 3, 2, 1, 0, 1].map(level => at(level)).join(''), { numbering: legal + list(1) }))
    .toEqual(['1. x', '1.1 x', '1.2 x', '(a) x', '(b) x', '(i) x', '(c) x', '1.3 x', '2. x', '2.1 x'])
})

test('paragraphs without numbers, and those that take theirs away, do not count', async () => {
  expect(await read(at(0) + said('y') + said('z', numbered(0)) + at(0), { numbering: legal + list(1) })).toEqual(['1. x', 'y', 'z', '2. x'])
})

test('a level may go on counting under the next of a higher one', async () => {
  const numbering = scheme(1, [{ text: 'Part %1', format: 'upperRoman' }, { text: '%2.', more: '<w:lvlRestart w:val="0"/>' }]) + list(1)
  expect(await read([0, 1, 1, 0, 1].map(level => at(level)).join(''), { numbering })).toEqual(['Part I x', '1. x', '2. x', 'Part II x', '3. x'])
  const third = scheme(1, [{ text: '%1' }, { text: '%2' }, { text: '%3', more: '<w:lvlRestart w:val="1"/>' }]) + list(1)
  expect(await read([0, 1, 2, 1, 2, 0, 1, 2].map(level => at(level)).join(''), { numbering: third })).toEqual(['1 x', '1 x', '1 x', '2 x', '2 x', '2 x', '1 x', '1 x'])
})

test('lists of one scheme go on from each other, unless one says where it begins', async () => {
  const numbering = legal + list(1) + list(2, 1) + list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
  expect(await read(said('a', numbered(1)) + said('b', numbered(2)) + said('c', numbered(3)) + said('d', numbered(3)) + said('e', numbered(1)), { numbering })).toEqual(['1. a', '2. b', '5. c', '6. d', '7. e'])
})

test('a list may write a level in its own way', async () => {
  const numbering = legal + list(1, 1, '<w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1-%2:"/></w:lvl></w:lvlOverride>')
  expect(await read(at(0) + at(1) + at(1), { numbering })).toEqual(['1. x', '1-A: x', '1-B: x'])
})

test('levels begin where they say, those skipped too', async () => {
  expect(await read(at(1) + at(1), { numbering: scheme(1, [{ text: '%1.', start: 4 }, { text: '%1.%2', start: 0 }]) + list(1) })).toEqual(['4.0 x', '4.1 x'])
})

test('the digits of legal numbering', async () => {
  const numbering = scheme(1, [{ text: 'Article %1.', format: 'upperRoman' }, { text: 'Section %1.%2', format: 'decimalZero', more: '<w:isLgl/>' }]) + list(1)
  expect(await read(at(0) + at(1) + at(0) + at(1), { numbering })).toEqual(['Article I. x', 'Section 1.01 x', 'Article II. x', 'Section 2.01 x'])
})

test('what follows a number', async () => {
  const numbering = scheme(1, [{ text: '§%1', more: '<w:suff w:val="nothing"/>' }, { text: '%2)', more: '<w:suff w:val="space"/>' }]) + list(1)
  expect(await read(at(0) + at(1), { numbering })).toEqual(['§1x', '1) x'])
})

test('bullets are one sign, whatever font they come from, and hidden numbers none', async () => {
  const numbering = scheme(1, [{ text: '\uf0b7', format: 'bullet' }, { text: '%2', more: '<w:rPr><w:vanish/></w:rPr>' }, { text: '', format: 'none' }]) + list(1)
  expect(await read(at(0) + at(1) + at(2), { numbering })).toEqual(['• x', 'x', 'x'])
})

test('a style numbers its paragraphs, those based on it too, on the level that is theirs', async () => {
  const style = (id: string, more: string) => `<w:style w:type="paragraph" w:styleId="${id}">${more}</w:style>`
  const styles = style('H1', `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>`) + style('H2', '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>') + style('H3', '<w:basedOn w:val="H2"/>') + style('Loop', '<w:basedOn w:val="Loop2"/>') + style('Loop2', '<w:basedOn w:val="Loop"/>')
  const styled = (id: string, more = '') => said('x', `<w:pStyle w:val="${id}"/>${more}`)
  expect(await read(styled('H1') + styled('H2') + styled('H3') + styled('H1') + styled('H2', numbered(0)) + styled('Loop') + styled('None'), { styles, numbering: legal + list(1) })).toEqual(['1. x', '1.1 x', '1.2 x', '2. x', 'x', 'x', 'x'])
  const named = scheme(1, [{ text: '%1.', more: '<w:pStyle w:val="A"/>' }, { text: '%1.%2', more: '<w:pStyle w:val="B"/>' }]) + list(1)
  const both = ['A', 'B'].map(id => style(id, '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')).join('')
  expect(await read(styled('A') + styled('B') + styled('B'), { styles: both, numbering: named })).toEqual(['1. x', '1.1 x', '1.2 x'])
})

test('a scheme may stand with a style of lists', async () => {
  const styles = '<w:style w:type="numbering" w:styleId="Lists"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lists"/></w:abstractNum>${scheme(2, [{ text: '%1)' }], '<w:styleLink w:val="Lists"/>')}${list(1)}${list(2)}`
  expect(await read(at(0) + at(0), { styles, numbering })).toEqual(['1) x', '2) x'])
})

test('an empty paragraph counts, and its number is no block', async () => {
  expect(await read(at(0) + at(0, '') + at(0), { numbering: legal + list(1) })).toEqual(['1. x', '3. x'])
})

test('lists that are not there, or make no sense, number nothing', async () => {
  expect(await read(said('x', numbered(9)) + said('x', numbered('one')) + said('x', numbered(1, 99)), { numbering: legal + list(1) })).toEqual(['x', 'x', 'x'])
  expect(await read(at(0))).toEqual(['x'])
})

test('numbers in every format', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['decimal', ['0', '1', '4', '12', '27', '111']], ['lowerLetter', ['', 'a', 'd', 'l', 'aa', 'ggggg']], ['upperRoman', ['', 'I', 'IV', 'XII', 'XXVII', 'CXI']],
    ['ordinal', ['0th', '1st', '4th', '12th', '27th', '111th']], ['decimalZero', ['00', '01', '04', '12', '27', '111']],
    ['cardinalText', ['Zero', 'One', 'Four', 'Twelve', 'Twenty-seven', 'One hundred eleven']], ['ordinalText', ['Zeroth', 'First', 'Fourth', 'Twelfth', 'Twenty-seventh', 'One hundred eleventh']],
    ['none', ['', '', '', '', '', '']], ['chicago', ['', '*', '§', '§§§', '‡‡‡‡‡‡‡', '‡‡‡‡‡‡‡‡']], ['somethingElse', ['0', '1', '4', '12', '27', '111']],
  ]
  for (const [format, expected] of rows) expect([format, [0, 1, 4, 12, 27, 111].map(value => written(value, format))]).toEqual([format, expected])
})

test('no number is endless, and roman and lettered ones are what they count', () => {
  const worth: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }
  const valueOf = (roman: string) => Array.from(roman, letter => worth[letter]!).reduce((sum, value, i, all) => sum + (value < (all[i + 1] ?? 0) ? -value : value), 0)
  assert(property(integer({ min: 1, max: 3999 }), value => { expect(valueOf(written(value, 'lowerRoman'))).toBe(value) }))
  assert(property(integer(), constantFrom('lowerLetter', 'upperRoman', 'ordinalText', 'chicago', 'hex', 'x'), (value, format) => { expect(written(value, format).length).toBeLessThan(120) }))
  assert(property(integer({ min: 1, max: 26 }), integer({ min: 0, max: 29 }), (letter, more) => { expect(written(letter + 26 * more, 'lowerLetter')).toBe(String.fromCodePoint(96 + letter).repeat(more + 1)) }))
})

test('any way through the levels counts as an outline does', async () => {
  const numbering = scheme(1, Array.from({ length: 4 }, (_, level) => ({ text: Array.from({ length: level + 1 }, (_, i) => `%${i + 1}`).join('.') }))) + list(1)
  await assert(asyncProperty(array(integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 30 }), async levels => {
    const counts: number[] = []
    const expected = levels.map(level => {
      for (let i = 0; i < level; i++) counts[i] ??= 1
      counts[level] = (counts[level] ?? 0) + 1
      counts.length = level + 1
      return `${counts.join('.')} x`
    })
    expect(await read(levels.map(level => at(level)).join(''), { numbering })).toEqual(expected)
  }), { numRuns: 60 })
})
