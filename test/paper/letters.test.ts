import { expect, test } from 'vitest'
import { isInvisible, isSpace, seen } from '../../src/paper/letters'
import { visible } from '../../src/words/visible'

const letters = Array.from({ length: 0x110000 }, (_, code) => (code >= 0xd800 && code <= 0xdfff ? '' : String.fromCodePoint(code))).filter(Boolean)
const neverDrawn = letters.filter(letter => isInvisible(letter, 0))
/** As the tags or the selectors that stand for them. */
const tags = (words: string) => Array.from(words, letter => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')
const selectors = (words: string) => Array.from(words, letter => String.fromCodePoint(0xe00f0 + letter.charCodeAt(0))).join('')

test.each([
  ['soft hyphen', '\u00ad'], ['grapheme joiner', '\u034f'], ['Arabic letter mark', '\u061c'], ['vowels of Khmer', '\u17b4\u17b5'], ['selectors of Mongolian', '\u180b\u180c\u180d\u180e'],
  ['zero-width space, joiners and direction marks', '\u200b\u200c\u200d\u200e\u200f'], ['embeddings and overrides', '\u202a\u202b\u202c\u202d\u202e'], ['word joiner and signs of sums', '\u2060\u2061\u2062\u2063\u2064'],
  ['isolates', '\u2066\u2067\u2068\u2069'], ['shapes that are no longer used', '\u206a\u206b\u206c\u206d\u206e\u206f'], ['jungseong filler', '\u1160'], ['selectors of variants', '\ufe00\ufe0f\u{e0100}\u{e01ef}'], ['byte-order mark', '\ufeff'],
  ['beams and slurs', '\u{1d173}\u{1d17a}'], ['tags', '\u{e0001}\u{e0041}\u{e007f}'],
])('a word that is broken by a %s is read whole', (_, inside) => {
  expect(seen(Array.from(inside, letter => `ter${letter}minate`).join(' '))).toBe(Array.from(inside, () => 'terminate').join(' '))
})

test('letters that are drawn as a gap are spaces', () => {
  for (const gap of ['\u115f', '\u2800', '\u3164', '\uffa0']) expect([seen(`pay${gap}rent`), isSpace(gap.charCodeAt(0)), visible(`pay${gap}rent`)]).toEqual(['pay rent', true, 'pay rent'])
})

test('both halves of a letter that is never drawn are, and neither half of one that is', () => {
  expect([0, 1, 2, 3].map(at => isInvisible('a\u{e0041}b', at))).toEqual([false, true, true, false])
  expect([0, 1].map(at => isInvisible('😀', at))).toEqual([false, false])
})

test('signs, letters of other scripts and flags lose no more than what chooses their shape', () => {
  expect(seen('❤\ufe0f 葛\u{e0100} 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} می\u200cخواهم')).toBe('❤ 葛 🏴 میخواهم')
})

test('words that are spelled out in letters which are never drawn stay, so that the reader can be told', () => {
  for (const hidden of [tags('no refund'), selectors('no refund')]) expect(seen(`The fee is due.${hidden}`)).toBe(`The fee is due.${hidden}`)
  expect(seen(`The fee is due.${tags('no such')}`)).toBe('The fee is due.')
})

test('what a name or a title is shown without is what a text is read without', () => {
  expect(neverDrawn.filter(letter => visible(`a${letter}b`) !== 'ab')).toEqual([])
  expect(letters.filter(letter => /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter) && !isInvisible(letter, 0) && !isSpace(letter.charCodeAt(0)) && visible(letter) !== letter)).toEqual([])
})
