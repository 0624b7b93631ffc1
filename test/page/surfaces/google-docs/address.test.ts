import { expect, test } from 'vitest'
import { documentTab, exportAddress, isEditor } from '../../../../src/page/surfaces/google-docs/address'

const at = (address: string) => new URL(address)

test.for([
  ['https://docs.google.com/document/d/abc_1-2/edit?tab=t.0#heading=h.1', true], ['https://docs.google.com/document/u/1/d/abc/edit', true], ['https://docs.google.com/a/firm.example/document/d/abc/view', true],
  ['https://docs.google.com/document/d/abc/preview', true], ['https://docs.google.com/document/d/abc', true], ['https://docs.google.com/document/d/abc/', true], ['https://docs.google.com/document/d/abc/copy', true],
  ['https://docs.google.com/document/d/abc/mobilebasic', false], ['https://docs.google.com/document/d/e/2PACX-1/pub', false], ['https://docs.google.com/document/u/0/', false], ['https://docs.google.com/spreadsheets/d/abc/edit', false],
  ['https://docs.google.com.evil.example/document/d/abc/edit', false], ['https://example.com/document/d/abc/edit', false],
] as const)('%s: %s', ([address, editor]) => {
  expect(isEditor(at(address))).toBe(editor)
})

test('the download is asked for where the document is, for the tab that is open', () => {
  expect(exportAddress(at('https://docs.google.com/document/u/1/d/abc/edit?tab=t.x%2F1'))).toBe('/document/u/1/d/abc/export?format=txt&tab=t.x%2F1')
  expect(exportAddress(at('https://docs.google.com/document/d/abc/preview'))).toBe('/document/d/abc/export?format=txt&tab=t.0')
  expect(exportAddress(at('https://docs.google.com/document/u/0/'))).toBeUndefined()
  expect(documentTab(at('https://docs.google.com/document/d/abc/edit?tab=t.two'))).toBe('t.two')
})
