// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pointing } from '../../../src/page/card/pointing'

const log: string[] = [], places: Document[] = []
let pointer: ReturnType<typeof pointing>
const host = document.createElement('div')

beforeEach(() => {
  vi.useFakeTimers()
  log.length = places.length = 0
  document.body.innerHTML = '<p>Words</p>'
  document.documentElement.append(host)
  pointer = pointing({
    // Everything left of 100 is marked.
    marked: x => x < 100,
    over: (x, y, document) => {
      log.push(`over ${x} ${y}`)
      places.push(document)
      return x < 100
    },
    away: () => log.push('away'),
    click: (mayFocus, x, y) => log.push(`click ${x} ${y} ${mayFocus}`),
    isOurs: target => target === host,
    moved: () => log.push('moved'),
    dismiss: () => log.push('dismiss'),
  })
  pointer.listen([document])
})
afterEach(() => {
  pointer.rest()
  host.remove()
  vi.useRealTimers()
})

/** Sends an event as the browser does for a person's own act. */
function send(event: Event, { trusted = true, to = document.querySelector('p')! }: { trusted?: boolean; to?: Element } = {}) {
  Object.defineProperty(event, 'isTrusted', { value: trusted })
  to.dispatchEvent(event)
  return event
}
const move = (x: number, y: number, more = {}, options = {}) => send(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true, ...more }), options)
const press = (key: string, options = {}) => send(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }), options)

test('words are looked at once the pointer rests on them', () => {
  move(10, 10)
  vi.advanceTimersByTime(100)
  move(20, 10)
  vi.advanceTimersByTime(150)
  expect(log).toEqual([])
  vi.advanceTimersByTime(100)
  expect(log).toEqual(['over 20 10'])
})

test('who is back on the words in time is not taken for away', () => {
  move(200, 10)
  vi.advanceTimersByTime(90)
  move(20, 10)
  vi.advanceTimersByTime(1_000)
  expect(log).toEqual(['over 20 10'])
})

test('who moves about on the words is not taken for away', () => {
  for (let i = 0; i < 20; i++) {
    move(10 + 2 * i, 10)
    vi.advanceTimersByTime(50)
  }
  expect(log).toEqual([])
})

test('away is who left the words and did not go to the card', () => {
  move(20, 10)
  vi.advanceTimersByTime(1_000)
  move(200, 10)
  vi.advanceTimersByTime(100)
  move(210, 10, {}, { to: host })
  vi.advanceTimersByTime(1_000)
  expect(log).toEqual(['over 20 10'])
  move(300, 10)
  vi.advanceTimersByTime(1_000)
  expect(log).toEqual(['over 20 10', 'over 300 10', 'away'])
})

test('things that move under a pointer that lies still open nothing', () => {
  move(20, 10)
  vi.advanceTimersByTime(1_000)
  press('Escape')
  move(20.4, 10)
  vi.advanceTimersByTime(1_000)
  expect(log).toEqual(['over 20 10', 'dismiss'])
})

test('only a person’s own acts count', () => {
  move(20, 10, {}, { trusted: false })
  press('Escape', { trusted: false })
  send(new MouseEvent('click', { clientX: 5, clientY: 5, bubbles: true }), { trusted: false })
  vi.advanceTimersByTime(1_000)
  expect(log).toEqual([])
})

test('words that are being selected are left alone', () => {
  move(20, 10, { buttons: 1 })
  vi.advanceTimersByTime(1_000)
  expect(log).not.toContain('over 20 10')
})

test('a click tells whether the focus may move, and is never held back', () => {
  document.body.innerHTML = '<p>Words <a href="#a">and a link</a></p>'
  const click = () => new MouseEvent('click', { clientX: 5, clientY: 6, bubbles: true, cancelable: true })
  expect(send(click()).defaultPrevented).toBe(false)
  send(click(), { to: document.querySelector('a')! })
  expect(log).toEqual(['click 5 6 true', 'click 5 6 false'])
})

test('Escape and writing dismiss the card; moving about with keys does not, nor do keys in the card or commands', () => {
  for (const key of ['Tab', 'Shift', 'ArrowDown']) press(key)
  press('x', { to: host })
  send(new KeyboardEvent('keydown', { key: '>', altKey: true, shiftKey: true, bubbles: true }))
  expect(log).toEqual([])
  expect(press('Escape').defaultPrevented).toBe(false)
  press('x')
  expect(log).toEqual(['dismiss', 'dismiss'])
})

test('scrolling the page and another size of the window are told, scrolling the card is not, and what was pointed at is elsewhere then', () => {
  move(20, 10)
  document.dispatchEvent(new Event('scroll'))
  vi.advanceTimersByTime(1_000)
  window.dispatchEvent(new Event('resize'))
  host.dispatchEvent(new Event('scroll'))
  expect(log).toEqual(['moved', 'moved'])
})

test('in a frame, pointing, clicks, Escape and scrolling count as on the page, with the place in the frame', () => {
  const framed = document.implementation.createHTMLDocument(), paragraph = framed.body.appendChild(framed.createElement('p'))
  framed.body.contentEditable = 'true'
  const inFrame = { to: paragraph }
  pointer.listen([document, framed])
  pointer.listen([document, framed])
  move(20, 10)
  // The same place in another window is elsewhere.
  move(20, 10, {}, inFrame)
  vi.advanceTimersByTime(300)
  expect(places).toEqual([framed])
  send(new MouseEvent('click', { clientX: 5, clientY: 6, bubbles: true }), inFrame)
  press('Escape', inFrame)
  framed.dispatchEvent(new Event('scroll'))
  expect(log).toEqual(['over 20 10', 'click 5 6 false', 'dismiss', 'moved'])

  pointer.listen([document])
  press('Escape', inFrame)
  pointer.listen([document, framed])
  pointer.rest()
  press('Escape', inFrame)
  framed.dispatchEvent(new Event('scroll'))
  expect(log).toHaveLength(4)
})

test('at rest nothing is listened to', () => {
  move(20, 10)
  pointer.rest()
  move(30, 10)
  press('Escape')
  vi.advanceTimersByTime(1_000)
  expect(log).toEqual([])
})
