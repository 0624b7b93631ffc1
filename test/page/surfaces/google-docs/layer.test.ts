// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest'
import { layerOver, type Layer, type Stroke } from '../../../../src/page/surfaces/google-docs/layer'

let editor: HTMLElement, layer: Layer, attached: MockInstance<Element['attachShadow']>
const stroke = (left: number, top: number, level: Stroke['level'] = 3): Stroke => ({ level, box: { left, top, width: 100, height: 16 } })
const drawn = () => [...(attached.mock.results[0]!.value as ShadowRoot).querySelectorAll('i')]

beforeEach(() => {
  attached = vi.spyOn(Element.prototype, 'attachShadow')
  editor = document.body.appendChild(document.createElement('div'))
  layer = layerOver(() => editor)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  document.body.replaceChildren()
})

test('nothing is added to the page before there is something to draw', () => {
  expect(layer.draw([])).toBe(true)
  expect(editor.children).toHaveLength(0)
})

test('clicks go through, screen readers pass by, and the page cannot look in', () => {
  layer.draw([stroke(10, 20)])
  const host = editor.lastElementChild as HTMLElement
  expect(host.style.pointerEvents).toBe('none')
  expect(host.getAttribute('aria-hidden')).toBe('true')
  expect(host.shadowRoot).toBeNull()
  expect(layer.owns(host)).toBe(true)
})

test('a box that stays is not touched; another is moved, and what is too many goes', () => {
  layer.draw([stroke(10, 20), stroke(10, 60, 4)])
  const [first, second] = drawn(), touched = vi.fn<MutationCallback>(), observer = new MutationObserver(touched)
  observer.observe(first!, { attributes: true })
  layer.draw([stroke(10, 20), stroke(10, 80, 4), stroke(10, 120)])
  expect(drawn()[0]).toBe(first)
  expect(drawn()[1]).toBe(second)
  expect(second!.style.top).toBe('80px')
  expect(observer.takeRecords()).toEqual([])
  expect(drawn()).toHaveLength(3)
  layer.draw([stroke(10, 20)])
  expect(drawn()).toEqual([first])
  layer.remove()
  expect(editor.children).toHaveLength(0)
})

test('the same box twice is drawn once', () => {
  layer.draw([stroke(10, 20), stroke(10, 20), stroke(10, 20, 4)])
  expect(drawn()).toHaveLength(2)
})

test('an editor that takes the layer away gets it back, and where it goes on, is left in peace for a while', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const results = Array.from({ length: 6 }, () => {
    const kept = layer.draw([stroke(10, 20)])
    editor.replaceChildren()
    return kept
  })
  expect(results).toEqual([true, true, true, true, false, false])
  vi.advanceTimersByTime(61_000)
  expect(layer.draw([stroke(10, 20)])).toBe(true)
})

test('an editor that was built anew gets the marks', () => {
  layer.draw([stroke(10, 20)])
  editor.remove()
  editor = document.body.appendChild(document.createElement('div'))
  layer.draw([stroke(10, 20)])
  expect(editor.children).toHaveLength(1)
})

test('in Firefox it is seen only while the browser has our rules, and one that a script left which ended goes', () => {
  vi.stubGlobal('__TARGET__', 'firefox')
  layer = layerOver(() => editor)
  layer.draw([stroke(10, 20)])
  const old = editor.lastElementChild as HTMLElement
  expect(old.style.display).toBe('var(--evenhand-shown, none)')
  layerOver(() => editor).draw([stroke(10, 20)])
  expect(editor.children).toHaveLength(1)
  expect(old.isConnected).toBe(false)
  vi.stubGlobal('__TARGET__', 'chrome')
})
