// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Mark } from '../../../../src/messages'
import { boxAround, pointWithin } from '../../../../src/page/surfaces/html/frames'
import { hitTest } from '../../../../src/page/surfaces/html/hit'
import type { Placed } from '../../../../src/page/surfaces/html/painter'

/** Nothing is laid out here, and no frame is loaded: this is one as a browser would have it. */
function frameIn(around: Document, box: DOMRect, { width = box.width, border = 0 } = {}) {
  const frame = around.createElement('iframe'), inner = around.implementation.createHTMLDocument()
  for (const [name, value] of Object.entries({ contentDocument: inner, getBoundingClientRect: () => box, offsetWidth: width, clientLeft: border, clientTop: border })) Object.defineProperty(frame, name, { value })
  Object.defineProperty(inner, 'defaultView', { value: { frameElement: frame } })
  return { frame, inner }
}
const show = (within: Document, at: (x: number, y: number) => Element | null) => Object.defineProperty(within, 'elementFromPoint', { value: at, configurable: true })
const { x, y, width, height } = { x: 10, y: 20, width: 60, height: 16 }
const same = (box: DOMRect) => [box.x, box.y, box.width, box.height]

test('a box in a frame within a frame is where the window shows it: beyond borders, and as large as the frame is shown', () => {
  const outer = frameIn(document, new DOMRect(100, 50, 400, 300), { width: 800, border: 4 })
  const inner = frameIn(outer.inner, new DOMRect(200, -40, 300, 300), { border: 2 })
  const box = new DOMRect(x, y, width, height)
  expect(same(boxAround(outer.inner, inner.inner, box))).toEqual([212, -18, 60, 16])
  expect(same(boxAround(document, inner.inner, box))).toEqual([208, 43, 30, 8])
  expect(boxAround(document, document, box)).toBe(box)
  expect(pointWithin(inner.frame, pointWithin(outer.frame, { x: 208, y: 43 }))).toEqual({ x, y })
})

const mark: Mark = { anchors: [], severity: 3, look: false, title: 'Title', why: 'Why.', ask: 'Ask?', sources: [] }
function placedIn(within: Document): Placed {
  const paragraph = within.body.appendChild(within.createElement('p'))
  paragraph.textContent = 'on demand'
  const range = Object.defineProperty(within.createRange(), 'getClientRects', { value: () => [new DOMRect(x, y, width, height)] })
  range.selectNodeContents(paragraph)
  return { mark, level: 3, anchor: { block: 0, start: 0, end: 9, exact: 'on demand', prefix: '', suffix: '' }, ranges: [range], words: 'on demand', nodes: [paragraph.firstChild as Text] }
}

test('a mark in a frame is hit from the page and from the frame, and its line is where the window shows it', () => {
  const { frame, inner } = frameIn(document, new DOMRect(100, 50, 400, 300), { border: 1 })
  const placed = placedIn(inner), words = placed.nodes[0]!.parentElement!
  show(document, () => frame)
  show(inner, (px, py) => (py >= y && py <= y + height && px >= x ? words : inner.body))
  for (const hit of [hitTest(document, document, [], [placed], 120, 80), hitTest(document, inner, [], [placed], 19, 29)]) {
    expect(hit?.marks).toEqual([mark])
    expect(same(hit!.words.line()!)).toEqual([111, 71, 60, 16])
  }
  expect(hitTest(document, document, [], [placed], 19, 29)).toBeUndefined()
  show(document, () => document.body)
  expect(hitTest(document, document, [], [placed], 120, 80)).toBeUndefined()
})
