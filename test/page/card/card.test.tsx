// @vitest-environment happy-dom
import { render } from 'preact'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark } from '../../../src/messages'
import { cardCorner } from '../../../src/page/card/place'
import { CardView } from '../../../src/page/card/view'
import { quoteOf, severityOf } from '../../../src/page/card/words'

const anchor = (exact: string) => ({ block: 0, start: 0, end: exact.length, exact, prefix: '', suffix: '' })
const mark: Mark = {
  anchors: [anchor('at any time')], severity: 4, look: false, title: 'Only they may walk away', why: 'You could lose them next month.',
  ask: 'Could either of us end it?', fallback: '60 days’ notice.', against: 'Customer', sources: ['A study', 'A law'],
}
const shown = (marks: readonly Mark[], at = 0) => {
  const root = document.createElement('div')
  render(<CardView marks={marks} at={at} go={() => undefined} close={() => undefined} />, root)
  return root
}

test('the card says what, in which words, why, what to ask and what to settle for', () => {
  const text = shown([mark]).textContent
  for (const words of ['■ Before signing', 'Only they may walk away', '“at any time”', 'You could lose them', '“Could either of us end it?”', '60 days’ notice.', 'Hard onCustomer', 'A study · A law']) expect(text).toContain(words)
  expect(text).not.toContain('1 of')
})

test('it has a name, and no field that could be typed into', () => {
  const card = shown([mark]).querySelector('dialog')!
  const name = card.getAttribute('aria-labelledby')!.split(' ').map(id => card.querySelector(`#${id}`)!.textContent).join(' ')
  expect(name).toBe('■ Before signing Only they may walk away')
  expect(card.querySelector('input, textarea, select, [contenteditable]')).toBeNull()
})

test('what a contract says is shown as text, whatever it looks like', () => {
  const root = shown([{ ...mark, anchors: [anchor('<img src=x onerror=alert(1)>')], title: '<b>bold</b>' }])
  expect(root.querySelector('img, b')).toBeNull()
  expect(root.textContent).toContain('<b>bold</b>')
})

test('findings on the same words are counted', () => {
  expect(shown([mark, { ...mark, title: 'Second' }], 1).textContent).toContain('2 of 2')
})

test('severity is a word and a shape; what needs a look is no fault', () => {
  expect(([1, 2, 3, 4] as const).map(severity => severityOf({ ...mark, severity }).word)).toEqual(['Tidy up', 'Ask what it means', 'Ask for a change', 'Before signing'])
  expect(severityOf({ ...mark, look: true }).word).toBe('Needs your eyes')
})

test('long words are cut at a space', () => {
  const quote = quoteOf({ ...mark, anchors: [anchor('word '.repeat(100))] })
  expect(quote).toMatch(/^word .* word …$/)
  expect(quote.length).toBeLessThan(290)
  expect(quoteOf({ ...mark, anchors: [anchor('one'), anchor('two\nlines')] })).toBe('one … two lines')
})

test('the card is inside the window, and off the words wherever it fits below or above them', () => {
  const lengths = fc.integer({ min: 0, max: 1_000 })
  fc.assert(fc.property(lengths, lengths, fc.integer({ min: 100, max: 420 }), (left, top, height) => {
    const words = { left, top, right: left + 80, bottom: top + 20 }, card = { width: 360, height }, view = { width: 1_000, height: 700 }
    const corner = cardCorner(words, card, view)
    expect(corner.left).toBeGreaterThanOrEqual(8)
    expect(corner.left + card.width).toBeLessThanOrEqual(view.width - 8)
    expect(corner.top).toBeGreaterThanOrEqual(8)
    expect(corner.top + height).toBeLessThanOrEqual(view.height - 8)
    const fits = words.bottom + height + 16 <= view.height || (words.top - height - 16 >= 0 && words.top <= view.height)
    if (fits) expect(corner.top >= words.bottom || corner.top + height <= words.top).toBe(true)
  }))
})
