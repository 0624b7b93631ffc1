// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark } from '../../../src/messages'
import { cardPlace, middleInSight } from '../../../src/page/card/place'
import { cardView } from '../../../src/page/card/view'
import { quoteOf, severityOf } from '../../../src/page/card/words'

const anchor = (exact: string) => ({ block: 0, start: 0, end: exact.length, exact, prefix: '', suffix: '' })
const mark: Mark = {
  anchors: [anchor('at any time')], severity: 4, look: false, title: 'Only they may walk away', why: 'You could lose them next month.',
  ask: 'Could either of us end it?', fallback: '60 days’ notice.', against: 'Customer', sources: ['A study', 'A law'],
}
type More = Partial<Parameters<ReturnType<typeof cardView>['show']>[0]> & { readonly go?: (by: 1 | -1) => void }
const shown = (of: Mark, { go = () => undefined, ...more }: More = {}) => {
  const root = document.createElement('div'), { card, show } = cardView({ go, close: () => undefined })
  root.append(card)
  show({ mark: of, ground: 'light', reached: false, at: 0, of: 1, said: '', ...more })
  return root
}
const seen = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].filter(each => !each.closest('[hidden]'))

test('the card says what, in which words, why, what to ask and what to settle for', () => {
  const text = shown(mark).textContent
  for (const words of ['■ Before signing', 'Only they may walk away', '“at any time”', 'You could lose them', '“Could either of us end it?”', '60 days’ notice.', 'Hard onCustomer', 'A study · A law']) expect(text).toContain(words)
  expect(text).not.toContain('1 of')
})

test('it has a name, and no field that could be typed into', () => {
  const card = shown(mark).querySelector('dialog')!
  const name = card.getAttribute('aria-labelledby')!.split(' ').map(id => card.querySelector(`#${id}`)!.textContent).join(' ')
  expect(name).toBe('■ Before signing Only they may walk away')
  expect(card.querySelector('input, textarea, select, [contenteditable]')).toBeNull()
})

test('what a contract says is shown as text, whatever it looks like', () => {
  const root = shown({ ...mark, anchors: [anchor('<img src=x onerror=alert(1)>')], title: '<b>bold</b>' })
  expect(root.querySelector('img, b')).toBeNull()
  expect(root.textContent).toContain('<b>bold</b>')
})

test('several findings are counted, and one leads to the next by a person’s own click alone', () => {
  const went: number[] = []
  const card = shown(mark, { at: 1, of: 3, go: by => { went.push(by) } })
  expect(card.textContent).toContain('2 of 3')
  const click = (name: string, isTrusted: boolean) => card.querySelector(`[aria-label="${name}"]`)!.dispatchEvent(Object.defineProperty(new MouseEvent('click', { bubbles: true }), 'isTrusted', { value: isTrusted }))
  for (const trusted of [false, true]) for (const name of ['Next finding', 'Previous finding']) click(name, trusted)
  expect(went).toEqual([1, -1])
})

test('the question can be copied where the page allows it, and what became of it is said politely', () => {
  expect(seen(shown(mark), '[aria-label="Copy the question"]')).toEqual([])
  const card = shown(mark, { copy: () => undefined, said: 'Copied' })
  expect(card.querySelector('[aria-label="Copy the question"]')!.textContent).toBe('copy')
  expect(card.querySelector('output')!.textContent).toBe('Copied')
})

test('it is dark on a dark page, English on any, and the words keep the direction of their own', () => {
  const card = shown(mark, { ground: 'dark' }).querySelector('dialog')!
  expect([card.className, card.lang, card.querySelector('blockquote')!.dir]).toEqual(['card dark', 'en', 'auto'])
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

test('the card is inside the window, and off the words wherever there is room enough below or above them', () => {
  const lengths = fc.integer({ min: 0, max: 1_000 }), sizes = fc.record({ width: fc.integer({ min: 320, max: 1_600 }), height: fc.integer({ min: 200, max: 1_000 }) })
  fc.assert(fc.property(lengths, lengths, fc.integer({ min: 100, max: 900 }), sizes, (left, top, tall, view) => {
    const words = { left, top, right: left + 80, bottom: top + 20 }, width = Math.min(360, view.width - 16)
    const place = cardPlace(words, { width, height: tall }, view)
    expect(place.left).toBeGreaterThanOrEqual(8)
    expect(place.left + width).toBeLessThanOrEqual(view.width - 8)
    expect(place.top).toBeGreaterThanOrEqual(8)
    expect(place.top + place.height).toBeLessThanOrEqual(view.height - 8)
    expect(place.height).toBeLessThanOrEqual(tall)
    const room = Math.max(view.height - words.bottom, Math.min(words.top, view.height)) - 16
    if (top < view.height && room >= Math.min(160, tall)) expect(place.top >= words.bottom || place.top + place.height <= words.top).toBe(true)
  }))
})

test('a line is in sight by its part inside the window', () => {
  const view = { width: 320, height: 225 }
  expect(middleInSight({ left: -100, top: 10, right: 60, bottom: 30 }, view)).toEqual({ x: 30, y: 20 })
  for (const line of [{ left: 0, top: -30, right: 60, bottom: 0 }, { left: 320, top: 0, right: 400, bottom: 20 }, { left: 0, top: 225, right: 60, bottom: 250 }]) expect(middleInSight(line, view)).toBeUndefined()
})
