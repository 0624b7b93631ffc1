import { expect, test } from 'vitest'
import { spelled } from '../../src/words/visible'

test('what is spelled out in letters that are never drawn can be shown', () => {
  const as = (first: number) => Array.from('There is no refund!', letter => String.fromCodePoint(first + letter.charCodeAt(0))).join('')
  for (const first of [0xe0000, 0xe00f0]) expect(spelled(`It is so. ${as(first)} So it is.`)).toBe('It is so. There is no refund! So it is.')
  expect(spelled('🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}')).toBe('🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}')
})
