// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { linesOf } from '../../../../src/paper/lines'
import { stretchesIn } from '../../../../src/page/surfaces/paper/stretches'

test('what is written up the edge of a page is left out, unless all of it lies so', () => {
  const layer = document.createElement('div')
  layer.innerHTML = '<span>The fee is GBP 900.</span><span>It is due.</span><span>DRAFT</span>'
  const sizes: Record<string, readonly [width: number, height: number]> = { 'The fee is GBP 900.': [95, 10], 'It is due.': [50, 10], DRAFT: [10, 200] }
  const box = vi.spyOn(Range.prototype, 'getBoundingClientRect')
  const texts = () => stretchesIn(layer, 0).map(({ text }) => text)
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
