import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readFile } from '../../src/files/read-file'
import { said, wordFile } from './docx/word-file'

const letters = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const compound = (stream: string) => letters(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${'\0'.repeat(600)}R\0o\0${stream.replace(/./g, '$&\0')}`)

test('a file is read as what it is, whatever its name says', async () => {
  const kinds = [
    [wordFile(said('Words')), 'docx'],
    [letters('{\\rtf1 Words}'), 'rtf'],
    [zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8('<o:d xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:text><t:p>Words</t:p></o:text></o:d>') }), 'odt'],
    [letters('<!doctype html><p>Words</p>'), 'html'],
    [letters('Words'), 'text'],
  ] as const
  for (const [bytes, kind] of kinds) expect(await readFile(bytes, 'lease.pdf')).toMatchObject({ kind, blocks: ['Words'] })
})

test('a Word document that ends too early is known, and says so', async () => {
  const whole = wordFile(said('Words. '.repeat(5000)), { others: { 'customXml/item1.xml': Array.from({ length: 3000 }, (_, i) => i * 7919).join(' ') } })
  await expect(readFile(whole.slice(0, 700), 'lease.docx')).rejects.toThrow(/^This file ends too early/)
})

test.each([
  ['EncryptedPackage', /^This document is protected with a password\. Open it in Word, take the password off/],
  ['WordDocument', /^This is a Word document of the old kind/],
  ['Workbook', /^This is an Excel workbook/],
  ['PowerPoint Document', /^This is a PowerPoint presentation/],
  ['__nameid', /^This kind of file cannot be read\. If it is an e-mail/],
])('a container that holds %s says what it is', async (stream, words) => {
  await expect(readFile(compound(stream), 'lease.docx')).rejects.toThrow(words)
})

test('other things say that they cannot be read', async () => {
  await expect(readFile(letters('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w/>'), 'a.xml')).rejects.toThrow(/saved as XML/)
  await expect(readFile(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'a.docx')).rejects.toThrow(/^This is an Excel workbook/)
  await expect(readFile(letters('\u0089PNG\r\n\u001a\n\0'), 'a.docx')).rejects.toMatchObject({ reason: 'unknown-kind' })
  await expect(readFile(new Uint8Array(), 'a.docx')).rejects.toMatchObject({ reason: 'empty' })
})
