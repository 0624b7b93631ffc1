import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocx } from '../../../src/files/docx/docx'
import { declarations, list, numbered, paragraph, run, said, scheme, wordFile, wordParts, zipped } from './word-file'

const good = wordParts(said('The Supplier shall pay.'))
const withDocument = (xml: string) => zipped({ ...good, 'word/document.xml': strToU8(xml) })
const reason = async (bytes: Uint8Array) => readDocx(bytes).then(() => 'read', (error: { name: string; reason: string }) => `${error.name} ${error.reason}`)

test('a file that was not downloaded in full says so', async () => {
  const whole = wordFile(said('Words'))
  for (const part of [0, 0.3, 0.99]) expect(await reason(whole.slice(0, whole.length * part))).toBe('UnreadableFile damaged')
  await expect(readDocx(whole.slice(0, -30))).rejects.toThrow('This file ends too early. It was probably not downloaded in full: download it again, or ask for another copy.')
})

test('other files that Office writes say what they are', async () => {
  await expect(readDocx(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).rejects.toThrow(/^This is an Excel workbook/)
  await expect(readDocx(zipSync({ 'ppt/presentation.xml': strToU8('<x/>') }))).rejects.toThrow(/^This is a PowerPoint presentation/)
  await expect(readDocx(zipSync({ 'photo.jpg': strToU8('x') }))).rejects.toThrow(/^This is not a Word document/)
  expect(await reason(withDocument('<html><body>x</body></html>'))).toBe('UnreadableFile unknown-kind')
})

test('a document without words says so', async () => {
  expect(await reason(wordFile('<w:p/>'))).toBe('UnreadableFile empty')
  const picture = '<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  await expect(readDocx(wordFile(paragraph(picture), { pictures: { p: Uint8Array.of(1) } }))).rejects.toThrow(/^This document holds pictures and no words/)
})

test('XML that is broken, endless or stands for more than it says', async () => {
  const inside = (body: string) => `<w:document ${declarations}><w:body>${body}</w:body></w:document>`
  expect(await reason(withDocument(inside('<w:p>').slice(0, -5)))).toBe('UnreadableFile damaged')
  expect(await reason(withDocument(inside('<w:p></w:r>')))).toBe('UnreadableFile damaged')
  expect(await reason(withDocument(''))).toBe('UnreadableFile damaged')
  expect(await reason(withDocument(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${inside(said('&b;'))}`))).toBe('UnreadableFile damaged')
  expect(await reason(withDocument(inside(`${'<w:sdt><w:sdtContent>'.repeat(5000)}${said('deep')}${'</w:sdtContent></w:sdt>'.repeat(5000)}`)))).toBe('UnreadableFile damaged')
})

test('a small file that unpacks to gigabytes is left when it has unpacked to too much', { timeout: 60_000 }, async () => {
  const spaces = new Uint8Array(60 * 1024 * 1024).fill(32)
  const bomb = zipped({ ...good, 'word/document.xml': spaces })
  expect(bomb.length).toBeLessThan(100_000)
  expect(await reason(bomb)).toBe('UnreadableFile too-large')
  // The sizes that a file claims are not believed.
  const lying = bomb.slice(), view = new DataView(lying.buffer)
  for (let at = 0; at < lying.length - 30; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === spaces.length) view.setUint32(at + 24, 10, true)
    if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) === spaces.length) view.setUint32(at + 22, 10, true)
  }
  expect(await reason(lying)).toBe('UnreadableFile too-large')
})

test('what the words can be read without may be damaged', async () => {
  const parts = wordParts(said('Words', numbered(1)), { numbering: scheme(1, [{ text: '%1.' }]) + list(1), styles: '<w:style w:styleId="x"/>', comments: '<w:comment w:id="1"/>' })
  for (const path of ['word/styles.xml', 'word/comments.xml', '[Content_Types].xml', '_rels/.rels']) expect((await readDocx(zipped({ ...parts, [path]: strToU8('<broken') }))).blocks).toEqual(['1. Words'])
  expect((await readDocx(zipped({ ...parts, 'word/numbering.xml': strToU8('<broken') }))).blocks).toEqual(['Words'])
})

test('macros are no hindrance, and the names of parts may differ', async () => {
  expect(await reason(wordFile(said('x'), { others: { 'word/vbaProject.bin': 'Sub AutoOpen' } }))).toBe('read')
  const { 'word/document.xml': document, '_rels/.rels': _, ...rest } = good
  const relations = strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Word/Document2.xml"/></Relationships>')
  expect((await readDocx(zipped({ ...rest, 'word\\document2.xml': document!, '_rels/.rels': relations }))).blocks).toEqual(['The Supplier shall pay.'])
})

test('strict files, whose names are other addresses, are read too', async () => {
  const strict = new TextDecoder().decode(good['word/document.xml']).replace(/http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/, 'http://purl.oclc.org/ooxml/wordprocessingml/main').replace(/\bw:/g, 'q:').replace('xmlns:w=', 'xmlns:q=')
  expect((await readDocx(withDocument(strict))).blocks).toEqual(['The Supplier shall pay.'])
})

test('reading ends when it is stopped', async () => {
  await expect(readDocx(wordFile(said('x')), { signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped')
})

test('files that are made to take long are read in a moment', { timeout: 60_000 }, async () => {
  const many = 20_000, ids = Array.from({ length: many }, (_, i) => i)
  const started = performance.now()
  await readDocx(wordFile(ids.map(i => said('x', `<w:pStyle w:val="${i}"/>${numbered(1)}`)).join(''), {
    styles: ids.map(i => `<w:style w:type="paragraph" w:styleId="${i}"><w:basedOn w:val="${i + 1}"/></w:style>`).join(''),
    numbering: scheme(1, [{ text: '%1'.repeat(20_000), format: 'lowerLetter' }]) + list(1),
  }))
  await readDocx(wordFile(ids.map(i => paragraph(`${run('x')}<w:r><w:footnoteReference w:id="${i}"/></w:r>`)).join(''), { footnotes: ids.map(i => `<w:footnote w:id="${i}">${said('y')}</w:footnote>`).join('') }))
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  await readDocx(wordFile(paragraph(`${(mark('begin') + mark('separate')).repeat(many)}${run('x').repeat(many)}${mark('end').repeat(many)}`)))
  expect(performance.now() - started).toBeLessThan(40_000)
})

test('a long document is read in a moment', { timeout: 60_000 }, async () => {
  const started = performance.now()
  const long = wordFile(paragraph(`${run('The supplier shall ')}${run('pay the customer', '<w:b/>')}${run(' within thirty days of receipt.')}`, numbered(1)).repeat(10_000), { numbering: scheme(1, [{ text: '%1.' }]) + list(1) })
  expect((await readDocx(long)).blocks.at(-1)).toBe('10000. The supplier shall pay the customer within thirty days of receipt.')
  expect(performance.now() - started).toBeLessThan(20_000)
})
