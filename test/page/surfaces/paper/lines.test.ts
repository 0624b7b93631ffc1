// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { linesOf, stretchesIn } from '../../../../src/page/surfaces/paper/lines'
import { stretch } from './laid'

const texts = (...stretches: Parameters<typeof linesOf>[0]) => linesOf(stretches).map(({ text }) => text)

test('stretches on one height are one line, whatever their type', () => {
  expect(texts(stretch('Harrowgate (the ', 0, 0), stretch('“Customer”', 80, 1), stretch('), and', 130, 0))).toEqual(['Harrowgate (the “Customer”), and'])
})

test('a gap between stretches is a space, and letters that touch are one word', () => {
  expect(texts(stretch('1.1', 0, 0), stretch('The work', 40, 0), stretch('er', 80, 0))).toEqual(['1.1 The worker'])
})

test('a stretch of nothing but spaces parts words, and begins no line', () => {
  expect(texts(stretch('in', 0, 0), stretch(' ', 10, 0), stretch('writing', 11, 0), stretch(' ', 46, 0), stretch('only', 0, 14))).toEqual(['in writing', 'only'])
})

test('a raised mark belongs to its line, a lower line does not, and neither does another column', () => {
  expect(texts(stretch('thirty days', 0, 10), stretch('2', 55, 8, 6))).toEqual(['thirty days2'])
  expect(texts(stretch('left, last', 0, 100), stretch('right, first', 200, 10), stretch('right, second', 200, 24))).toEqual(['left, last', 'right, first', 'right, second'])
})

test('what is written up the edge of a page is left out, unless all of it lies so', () => {
  const layer = document.createElement('div')
  layer.innerHTML = '<span>The fee is GBP 900.</span><span>It is due.</span><span>DRAFT</span>'
  const sizes: Record<string, readonly [width: number, height: number]> = { 'The fee is GBP 900.': [95, 10], 'It is due.': [50, 10], DRAFT: [10, 200] }
  const box = vi.spyOn(Range.prototype, 'getBoundingClientRect')
  const texts = () => stretchesIn(layer, 0).map(({ node }) => node.data)
  box.mockImplementation(function (this: Range) { return new DOMRect(0, 0, ...sizes[this.toString()]!) })
  expect(texts()).toEqual(['The fee is GBP 900.', 'It is due.'])
  box.mockImplementation(() => new DOMRect(0, 0, 10, 200))
  expect(texts()).toEqual(['The fee is GBP 900.', 'It is due.', 'DRAFT'])
  box.mockRestore()
})

test('a layer that is not laid out is parted where it says so; what the PDF calls an artifact is left out', () => {
  const layer = document.createElement('div')
  layer.innerHTML = '<span class="markedContent"><span>1.1 The fee </span><span>is GBP 900.</span><br role="presentation"></span><span aria-hidden="true"><span>Page 3</span></span><span>1.2 It is due.</span><div class="endOfContent"></div>'
  expect(linesOf(stretchesIn(layer, 0)).map(({ text }) => text)).toEqual(['1.1 The fee is GBP 900.', '1.2 It is due.'])
})
