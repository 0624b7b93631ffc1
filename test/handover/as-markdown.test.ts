import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { asMarkdown, plain } from '../../src/handover/as-markdown'
import { heading, list, points, table, words } from '../../src/handover/paper'
import { hostile } from './contract'

test('each block is written in its form', () => {
  expect(asMarkdown({
    title: 'Lease', blocks: [
      heading('Rent'), words('One.'), list(['a', 'b']), table(['What', 'Value'], [['Rent', '£900']]),
      points([{ title: 'Why?', about: ['Ask for a change'], quotes: [{ words: 'ten years', clause: '§2' }], lines: [['Ask', 'How long?'], ['Settle for', 'Five.']] }]),
    ],
  })).toBe('# Lease\n\n## Rent\n\nOne.\n\n- a\n- b\n\n| What | Value |\n| --- | --- |\n| Rent | £900 |\n\n1. **Why?** (Ask for a change)\n   > ten years — §2\n   - Ask: How long?\n   - Settle for: Five.\n')
})

test.each([
  ['<b>', '\\<b\\>'], ['[a](https://x)', '\\[a\\](https\\://x)'], ['1. one', '1\\. one'], ['- one', '\\- one'], ['a | b', 'a \\| b'], ['# no', '\\# no'],
  ['**bold**', '\\*\\*bold\\*\\*'], ['&lt;', '\\&lt;'], ['www.example.org', 'www\\.example.org'], ['ann@example.org', 'ann\\@example.org'], ['two\nlines', 'two lines'],
])('%j is written %j', (words, written) => {
  expect(plain(words)).toBe(written)
})

test('every sign that could mean something has a backslash before it', () => {
  assert(property(string({ unit: 'binary' }), text => {
    const bare = plain(text + hostile).replaceAll(/\\[!-/:-@[-`{-~]/g, '')
    expect(bare).not.toMatch(/[\\`*_[\]<>#|~&!@$\n]|^\d+[.)]|^[-+=]|:\/\//)
  }))
})
