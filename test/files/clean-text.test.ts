import { expect, test } from 'vitest'
import { cleanText } from '../../src/files/clean-text'

test('spaces are one, and what cannot be seen is nothing', () => {
  expect(cleanText([['  The \u200bfee\u00a0', false], [' is due. ', false]])).toEqual({ text: 'The fee is due.', spans: [] })
})

test('what is told apart keeps its place, and so does what is shown turned round, to the end of its line', () => {
  expect(cleanText([['The fee ', false], ['is secret', true], ['.', false]])).toEqual({ text: 'The fee is secret.', spans: [[8, 17]] })
  expect(cleanText([['It is \u202eforty ', false], ['pounds\u202c a visit.', false]])).toEqual({ text: 'It is forty pounds a visit.', spans: [[6, 18]] })
  expect(cleanText([['It is \u202eforty', false]]).spans).toEqual([[6, 11]])
})
