// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { answeredName, askedName, bridgeIn, requester } from '../../../../src/page/surfaces/google-docs/bridge'
import manifest from '../../../../manifest.json'

/** The page's own world, as Google's scripts leave it. */
const page = window as { _docs_annotate_canvas_by_ext?: unknown; _docs_annotate_getAnnotatedText?: unknown }
const raw = '\u0003The Supplier may end it.\n\u0003\n'
let selection = { start: 1, end: 1 }, askedAs: unknown[] = []
const annotated = {
  getText: () => raw,
  getSelection: () => [selection],
  setSelection: (start: number, end: number) => { if (start >= 1 && end <= raw.length) selection = { start, end } },
}

beforeAll(async () => {
  await import('../../../../src/page/google-docs-bridge')
})
beforeEach(() => {
  selection = { start: 1, end: 1 }
  askedAs = []
  page._docs_annotate_getAnnotatedText = async (by: unknown) => {
    askedAs.push(by)
    return annotated
  }
})
afterEach(() => {
  vi.useRealTimers()
})

test('the editor is asked for its words in our own name, which is the manifest’s', () => {
  expect(page._docs_annotate_canvas_by_ext).toBe(requester)
  expect(requester).toBe(manifest.browser_specific_settings.gecko.id)
})

test('an extension that asked before us stays the one that asked', async () => {
  page._docs_annotate_canvas_by_ext = 'another-extension'
  vi.resetModules()
  await import('../../../../src/page/google-docs-bridge')
  expect(page._docs_annotate_canvas_by_ext).toBe('another-extension')
  expect(bridgeIn(document).here()).toMatchObject({ asked: 'another' })
  page._docs_annotate_canvas_by_ext = requester
  expect(bridgeIn(document).here()).toMatchObject({ asked: 'us' })
})

test('it comes in once: what is asked is answered once', async () => {
  vi.resetModules()
  await import('../../../../src/page/google-docs-bridge')
  const answers: unknown[] = []
  const heard = (event: Event) => answers.push((event as CustomEvent).detail)
  document.addEventListener(answeredName, heard)
  bridgeIn(document).here()
  document.removeEventListener(answeredName, heard)
  expect(answers).toHaveLength(1)
})

test('the text is asked for anew each time', async () => {
  const bridge = bridgeIn(document)
  expect(await bridge.text()).toBe(raw)
  expect(await bridge.text()).toBe(raw)
  expect(askedAs).toEqual([requester, requester])
})

test('the caret is set without a stretch that is selected, and only before the words that are meant', async () => {
  const bridge = bridgeIn(document)
  expect(await bridge.caret(5, 'Supplier may')).toBe(true)
  expect(selection).toEqual({ start: 5, end: 5 })
  expect(await bridge.caret(6, 'Supplier may')).toBe(false)
  expect(selection).toEqual({ start: 5, end: 5 })
})

test('an editor that ignores the caret is believed to', async () => {
  const { setSelection } = annotated
  annotated.setSelection = () => undefined
  expect(await bridgeIn(document).caret(5, 'Supplier')).toBe(false)
  annotated.setSelection = setSelection
})

test('every way that the call can fail is told', async () => {
  const bridge = bridgeIn(document)
  page._docs_annotate_getAnnotatedText = undefined
  expect(await bridge.text()).toEqual({ failed: 'no-call' })
  page._docs_annotate_getAnnotatedText = async () => ({ something: 'else' })
  expect(await bridge.text()).toEqual({ failed: 'other-shape' })
  page._docs_annotate_getAnnotatedText = () => { throw new Error('changed') }
  expect(await bridge.text()).toEqual({ failed: 'other-shape' })
  vi.useFakeTimers()
  page._docs_annotate_getAnnotatedText = () => new Promise(() => undefined)
  const hung = bridge.text()
  await vi.advanceTimersByTimeAsync(2_600)
  expect(await hung).toEqual({ failed: 'silent' })
})

test('where nobody of ours is in the page’s world, nobody is here, and the text is given up on', async () => {
  vi.useFakeTimers()
  const elsewhere = document.implementation.createHTMLDocument(), bridge = bridgeIn(elsewhere)
  expect(bridge.here()).toBeUndefined()
  const text = bridge.text()
  await vi.advanceTimersByTimeAsync(3_100)
  expect(await text).toEqual({ failed: 'silent' })
})

test('what a page’s script says instead is text or nothing', async () => {
  const elsewhere = document.implementation.createHTMLDocument(), bridge = bridgeIn(elsewhere)
  const forge = (say: (id: string) => string) => elsewhere.addEventListener(askedName, event => {
    const { id } = JSON.parse((event as CustomEvent<string>).detail) as { id: string }
    elsewhere.dispatchEvent(new CustomEvent(answeredName, { detail: 'no JSON' }))
    elsewhere.dispatchEvent(new CustomEvent(answeredName, { detail: { id } }))
    elsewhere.dispatchEvent(new CustomEvent(answeredName, { detail: say(id) }))
  }, { once: true })
  forge(id => JSON.stringify({ id, text: { toString: 1 } }))
  expect(await bridge.text()).toEqual({ failed: 'other-shape' })
  forge(id => JSON.stringify({ id, text: '<img src=x onerror=alert(1)>' }))
  expect(await bridge.text()).toBe('<img src=x onerror=alert(1)>')
  forge(id => `{ "id": "${id}", "text": "Words.", "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }`)
  expect(await bridge.text()).toBe('Words.')
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
  forge(id => JSON.stringify({ id, text: 'x'.repeat(2_000_001) }))
  expect(await bridge.text()).toEqual({ failed: 'other-shape' })
  forge(id => JSON.stringify({ id, early: 'yes', asked: 'evil' }))
  expect(bridge.here()).toEqual({ early: false, asked: 'nobody' })
  forge(id => JSON.stringify({ id, moved: 'true' }))
  expect(await bridge.caret(1, 'x')).toBe(false)
})

test('junk that is asked is no harm, and where it is no question nobody answers', () => {
  const heard = vi.fn<(event: unknown) => void>()
  document.addEventListener(answeredName, heard)
  window.addEventListener('error', heard)
  for (const detail of ['', 'no JSON', '[', 'null', '"here"', undefined, { id: 1, ask: 'here' }]) document.dispatchEvent(new CustomEvent(askedName, { detail }))
  expect(heard).not.toHaveBeenCalled()
  document.dispatchEvent(new CustomEvent(askedName, { detail: JSON.stringify({ id: 1, ask: 'erase' }) }))
  document.removeEventListener(answeredName, heard)
  window.removeEventListener('error', heard)
})
