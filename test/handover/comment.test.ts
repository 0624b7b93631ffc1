import { expect, test } from 'vitest'
import { commentOn } from '../../src/handover/comment'

const ask = 'Could either of us end it on the same notice?'

test('a comment is the question and a way to settle it', () => {
  expect(commentOn({ ask, fallback: 'Both may end it on 60 days’ notice.' })).toBe(`${ask} One way to settle it: Both may end it on 60 days’ notice.`)
})

test('without one it is the question', () => {
  expect(commentOn({ ask })).toBe(ask)
})

test('what the reader would settle for by their playbook is not told: their first choice is proposed, or nothing', () => {
  expect(commentOn({ ask, fallback: 'Ninety days.', position: { preferred: 'Thirty days.', fallback: 'Ninety days.' } })).toBe(`${ask} One way to settle it: Thirty days.`)
  expect(commentOn({ ask, fallback: 'Ninety days.', position: { fallback: 'Ninety days.' } })).toBe(ask)
})
