import { expect, test } from 'vitest'
import { kindOf } from '../../src/files/kind'

const bytes = (letters: string) => Uint8Array.from(letters, letter => letter.charCodeAt(0))
const archive = (...names: readonly string[]) => bytes(names.map(name => `PK\u0003\u0004\u0014\u0000${name}`).join('\u0000'))

test.each([
  ['%PDF-1.7\n%\u00e2', 'lease.txt', 'pdf'],
  ['\u0000junk before it %PDF-1.4', 'lease.pdf', 'pdf'],
  ['{\\rtf1\\ansi Lease}', 'lease.doc', 'rtf'],
  ['<!DOCTYPE html><title>Lease</title>', 'lease.pdf', 'html'],
  ['\u00ef\u00bb\u00bf\n<!-- saved --><html>', 'lease', 'html'],
  ['<!-- saved --> <!-- from a portal -->\n<html>', 'lease', 'html'],
  ['<!-- a comment --> ends here --> <html>', 'lease', 'text'],
  ['<p>Lease</p>', 'lease.htm', 'html'],
  ['The <html> element', 'lease.txt', 'text'],
  ['# Lease', 'lease.MD', 'markdown'],
  ['Lease', 'lease.pdf', 'text'],
  ['\u00ff\u00feL\u0000', 'lease.txt', 'text'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'lease.doc', undefined],
  ['\u0089PNG\r\n\u001a\n', 'lease.docx', undefined],
])('%j, called %s', (letters, name, kind) => {
  expect(kindOf(bytes(letters), name)).toBe(kind)
})

test('a hundred thousand empty comments are soon read', () => {
  expect(kindOf(bytes(`${'<!---->'.repeat(100_000)}<title`), 'lease')).toBe('text')
})

test('an archive is what it holds', () => {
  expect(kindOf(archive('[Content_Types].xml', 'word/document.xml'), 'a.zip')).toBe('docx')
  expect(kindOf(archive('mimetypeapplication/vnd.oasis.opendocument.text', 'content.xml'), 'a.docx')).toBe('odt')
  expect(kindOf(archive('META-INF/manifest.xml', 'content.xml', 'mimetype'), 'a.zip')).toBe('odt')
  expect(kindOf(archive('[Content_Types].xml', 'xl/workbook.xml'), 'a.docx')).toBeUndefined()
})
