import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { asText } from '../../src/handover/as-text'
import { list, points, table, words } from '../../src/handover/paper'
import { cut, visible } from '../../src/words/visible'
import { hostile } from './contract'

test('blocks are parted by a blank line, and say what they are without signs of form', () => {
  expect(asText({
    title: 'Lease', blocks: [
      words('One.', '', 'Two.'), list(['a', 'b']), table(['What', 'Value'], [['Rent', '£900'], ['Deposit', '']]),
      points([{ title: 'Why so long?', about: ['Ask for a change'], quotes: [{ words: 'ten years', clause: '§2' }], lines: [['Ask', 'How long?']] }]),
    ],
  })).toBe('Lease\n\nOne. Two.\n\n- a\n- b\n\n- Rent: £900\n- Deposit\n\n1. Why so long? (Ask for a change)\n   “ten years” §2\n   Ask: How long?\n')
})

test('nothing that cannot be seen, and no line of its own, comes from a contract', () => {
  assert(property(string({ unit: 'binary' }), text => {
    expect(asText({ title: 'T', blocks: [list([text + hostile])] }).split('\n')).toHaveLength(4)
    expect(visible(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\p{Cs}]/u)
    expect(visible(visible(text))).toBe(visible(text))
  }))
})

test('long words are cut between two words, and never inside a character', () => {
  expect(cut('one two, three', 9)).toBe('one two…')
  expect(cut('one', 9)).toBe('one')
  expect(cut(`x${'😀'.repeat(9)}`, 8)).toBe(`x${'😀'.repeat(3)}…`)
})
