import { expect, test } from 'vitest'
import type { ReviewState } from '../../src/panel/grouping'
import type { ChecklistItem } from '../../src/engine/review'
import { placesOf } from '../../src/words/places'

const item = { terms: [0], provisions: [], findings: [] } as unknown as ChecklistItem
const shown = (term: object, quote: string) => placesOf({ review: { keyTerms: [term] }, quotes: { keyTerms: [quote] }, clauses: { keyTerms: [''] } } as unknown as ReviewState, item)[0]?.value

test('a length whose end stays open is shown with the reason', () => {
  const open = 'counts from the first sale, which has no date here'
  expect(shown({ kind: 'duration', value: 'P3Y', start: 0, end: 7, open }, '3 years')).toBe(open)
  expect(shown({ kind: 'duration', value: 'P3Y', start: 0, end: 11, open }, 'three years')).toBe(`3 years, ${open}`)
})

test('a value that the words already say is not said twice', () => {
  expect(shown({ kind: 'duration', value: 'P3Y', start: 0, end: 7 }, '3 years')).toBe('')
})
