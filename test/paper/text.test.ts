import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../src/paper/lines'
import { textOf } from '../../src/paper/text'
import { vocabularyOf } from '../../src/paper/hyphens'
import { stretch } from './laid'

const text = (...rows: readonly (readonly string[])[]) => {
  const lines = linesOf(rows.flatMap((row, at) => row.map((text, i) => stretch(text, i * 1000, at * 14))))
  return textOf(lines, vocabularyOf(lines.map(({ text }) => text)))
}

test('spaces collapse, words parted at a line’s end are joined, and what cannot be seen is left out', () => {
  expect(text(['The   fee '], [' is due\u200b.']).text).toBe('The fee is due.')
  expect(text(['any conse-'], ['quential loss']).text).toBe('any consequential loss')
  expect(text(['any conse\u00ad'], ['quential loss']).text).toBe('any consequential loss')
})

test('letters set wide apart are a word, letters drawn as one are several', () => {
  expect(text(['S E R V I C E S', 'A G R E E M E N T']).text).toBe('SERVICES AGREEMENT')
  expect(text(['the oﬃce']).text).toBe('the office')
})

test('every character of a piece is the one that it stands for, in the text’s order, and every word is there', () => {
  const words = fc.array(fc.constantFrom('a', 'Z', 'äß', '.', '(', '§', '“', 'ﬁ', '-', ' ', '\u00a0', '\u00ad', '\u200b', '\ud83d', '👍', 'ever', 'fee'), { maxLength: 12 }).map(parts => parts.join(''))
  fc.assert(fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), rows => {
    const { text: whole, pieces } = text(...rows)
    let last = 0
    for (const { of, from, to, at } of pieces) {
      expect(at).toBeGreaterThanOrEqual(last)
      expect(to).toBeGreaterThan(from)
      const stands = of.slice(from, to).replace(/\p{Surrogate}/gu, '\ufffd').replace(/\u00a0/g, ' ')
      expect(whole.slice(at, at + to - from)).toBe(stands)
      last = at + to - from
    }
    expect(whole).toBe(whole.trim())
    const letters = (text: string) => text.normalize('NFKC').match(/[a-zß]/gi)?.length ?? 0
    expect(letters(whole)).toBe(letters(rows.flat().join('')))
  }), { numRuns: 500 })
})
