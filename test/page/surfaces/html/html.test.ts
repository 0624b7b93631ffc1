// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Edit } from '../../../../src/page/anchors/edit'
import { htmlSurface } from '../../../../src/page/surfaces/html/html'
import { pageSource } from '../../../../src/page/surfaces/html/read'
import type { Surface } from '../../../../src/page/surfaces/surface'

class StandIn extends Set<Range> { priority = 0 }
const registry = new Map<string, StandIn>()
vi.stubGlobal('Highlight', StandIn)
vi.stubGlobal('CSS', { highlights: registry, escape: (name: string) => name })

let surface: Surface
const edits: Edit[] = []
const ours = document.createElement('div')

beforeEach(() => {
  edits.length = 0
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], configurable: true, writable: true })
  document.body.innerHTML = '<main><p id="one">The Supplier may change the Fees.</p><p id="two">The Customer shall pay on demand.</p></main>'
  surface = htmlSurface(document, now => edits.push(...now), node => node === ours, pageSource(document))
})
afterEach(() => {
  surface.leave()
  ours.remove()
})

const rest = () => new Promise(resolve => { setTimeout(resolve, 400) })
const write = (id: string, text: string) => { document.querySelector(`#${id}`)!.firstChild!.nodeValue = text }
const onDemand = { block: 1, start: 23, end: 32, exact: 'on demand', prefix: 'The Customer shall pay ', suffix: '.' }
const mark = { anchors: [onDemand], severity: 3, look: false, title: 'Title', why: 'Why.', ask: 'Ask?', sources: [] } as const
const drawn = () => [...registry.values()].flatMap(ranges => [...ranges].map(range => range.toString()))

test('nothing is watched before the first reading', async () => {
  write('one', 'The Supplier may not change the Fees.')
  await rest()
  expect(edits).toEqual([])
})

test('a change is told once things are quiet, and the marks move along', async () => {
  expect(await surface.read()).toEqual({ blocks: ['The Supplier may change the Fees.', 'The Customer shall pay on demand.'], coverage: { state: 'full' }, showing: { numbers: [], unseen: [], contracts: [] } })
  expect(surface.paint([mark])).toEqual({ painted: 1, lost: [] })
  document.querySelector('main')!.prepend(Object.assign(document.createElement('p'), { textContent: 'First.' }))
  write('two', 'The Customer shall pay on demand, always.')
  await rest()
  expect(edits).toEqual([
    { from: 1, removed: 1, inserted: ['The Customer shall pay on demand, always.'] },
    { from: 0, removed: 0, inserted: ['First.'] },
  ])
  expect(drawn()).toEqual(['on demand'])
})

test('words that are rendered anew keep their marks', async () => {
  await surface.read()
  surface.paint([mark])
  const clause = document.querySelector('#two')!
  clause.replaceWith(clause.cloneNode(true))
  await Promise.resolve()
  expect(drawn()).toEqual(['on demand'])
  expect(document.querySelector('#two')!.contains([...registry.values()].flatMap(ranges => [...ranges])[0]!.startContainer)).toBe(true)
})

test('words that are rendered anew in other nodes are marked again without waiting for quiet', async () => {
  await surface.read()
  surface.paint([mark])
  document.querySelector('#two')!.innerHTML = 'The <b>Customer</b> shall pay <i>on</i> demand.'
  await Promise.resolve()
  expect(drawn()).toEqual([])
  await new Promise(resolve => { setTimeout(resolve, 60) })
  expect(drawn()).toEqual(['on demand'])
})

test('who asks before things are quiet gets the text as it is', async () => {
  await surface.read()
  write('one', 'The Fees are fixed.')
  await Promise.resolve()
  expect((await surface.read()).blocks[0]).toBe('The Fees are fixed.')
  expect(edits).toEqual([{ from: 0, removed: 1, inserted: ['The Fees are fixed.'] }])
})

test('what was told last can be had without a new reading', async () => {
  expect(surface.told()).toBeUndefined()
  await surface.read()
  write('one', 'The Fees are fixed.')
  await Promise.resolve()
  expect(surface.told()?.blocks[0]).toBe('The Supplier may change the Fees.')
})

test('a section that is folded away leaves the text', async () => {
  await surface.read()
  document.querySelector<HTMLElement>('#two')!.style.display = 'none'
  await rest()
  expect(edits).toEqual([{ from: 1, removed: 1, inserted: [] }])
})

test('a section that unfolds is told, though its words were read before', async () => {
  document.querySelector('main')!.insertAdjacentHTML('beforeend', '<details><summary>More</summary><p>The Supplier may change the Fees in its sole discretion.</p></details>')
  const { blocks } = await surface.read()
  const fees = { block: 3, start: 40, end: 55, exact: 'sole discretion', prefix: 'Supplier may change the Fees in its ', suffix: '.' }
  expect(blocks[3]?.slice(fees.start, fees.end)).toBe(fees.exact)
  surface.paint([{ ...mark, anchors: [fees] }])
  expect(drawn()).toEqual([])
  document.querySelector('details')!.open = true
  await rest()
  expect(drawn()).toEqual(['sole discretion'])
})

/** Shows a document of one paragraph in a frame, as a browser does: none is loaded here. */
function load(frame: Element): Document {
  const inner = document.implementation.createHTMLDocument()
  for (const [name, value] of Object.entries({ contentDocument: inner, offsetWidth: 700, offsetHeight: 500 })) Object.defineProperty(frame, name, { value, configurable: true })
  Object.defineProperty(inner, 'defaultView', { value: window })
  inner.body.innerHTML = '<p>The Fees are fixed.</p>'
  frame.dispatchEvent(new Event('load'))
  return inner
}

test('a frame that cannot be seen is not read, and is told once it can be', async () => {
  const frame = document.createElement('frame'), inner = load(frame), around = document.createElement('div')
  around.style.visibility = 'hidden'
  around.append(frame)
  document.querySelector('main')!.append(around)
  expect((await surface.read()).blocks).toHaveLength(2)
  expect(surface.documents()).toEqual([document])
  around.style.width = '90%'
  await rest()
  expect(edits).toEqual([])
  around.style.visibility = ''
  await rest()
  expect(edits).toEqual([{ from: 2, removed: 0, inserted: ['The Fees are fixed.'] }])
  expect(surface.documents()).toEqual([document, inner])
})

test('what waited for a style sheet is told once that has come', async () => {
  const waiting = document.head.appendChild(document.createElement('style')), link = document.head.appendChild(document.createElement('link'))
  link.rel = 'stylesheet'
  waiting.textContent = '#two { visibility: hidden }'
  expect((await surface.read()).blocks).toHaveLength(1)
  waiting.remove()
  link.dispatchEvent(new Event('load'))
  await rest()
  expect(edits).toEqual([{ from: 1, removed: 0, inserted: ['The Customer shall pay on demand.'] }])
  link.remove()
})

test('a frame whose document became another that says the same is told too', async () => {
  const frame = document.createElement('frame')
  let tellings = 0
  load(frame)
  document.querySelector('main')!.append(frame)
  const page = htmlSurface(document, () => { tellings++ }, () => false, pageSource(document))
  await page.read()
  const again = load(frame)
  await rest()
  expect([tellings, page.documents()]).toEqual([1, [document, again]])
  page.leave()
})

test('what this extension adds, and what happens outside the contract, is no change', async () => {
  await surface.read()
  document.documentElement.append(ours)
  document.body.append(Object.assign(document.createElement('p'), { textContent: 'An advertisement.' }))
  await rest()
  expect(edits).toEqual([])
})

test('a contract that is replaced altogether is read where it is now', async () => {
  await surface.read()
  document.body.innerHTML = `<div>${'<p>The new contract begins here and goes on for a while.</p>'.repeat(12)}</div>`
  await rest()
  expect((await surface.read()).blocks).toHaveLength(12)
})

test('after leaving nothing is told and nothing is marked', async () => {
  await surface.read()
  surface.paint([mark])
  surface.leave()
  write('one', 'The Fees are fixed.')
  await rest()
  expect([edits, drawn(), document.adoptedStyleSheets]).toEqual([[], [], []])
})
