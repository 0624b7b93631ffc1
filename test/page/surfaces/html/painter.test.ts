// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Mark } from '../../../../src/messages'
import { editsBetween } from '../../../../src/page/anchors/edit'
import { createPainter } from '../../../../src/page/surfaces/html/painter'
import { pageMemory, readPage, type Reading } from '../../../../src/page/surfaces/html/read'

/** happy-dom has no highlights: a registry like the browsers', which a test can look into. */
class StandIn extends Set<Range> { priority = 0 }
const registry = new Map<string, StandIn>()
vi.stubGlobal('Highlight', StandIn)
vi.stubGlobal('CSS', { highlights: registry, escape: (name: string) => name })

beforeEach(() => {
  registry.clear()
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], configurable: true, writable: true })
})

const page = async (html: string): Promise<Reading> => {
  document.body.innerHTML = html
  return reading()
}
const reading = () => readPage(document, undefined, pageMemory(), new AbortController().signal)
const texts = ({ blocks }: Reading) => blocks.map(block => block.text)
const drawn = () => [...registry].flatMap(([name, ranges]) => [...ranges].map(range => `${name}: ${range.toString()}`)).toSorted()

function markOf(now: Reading, words: string, more: Partial<Mark> = {}): Mark {
  const block = texts(now).findIndex(text => text.includes(words)), text = texts(now)[block]!, start = text.indexOf(words), end = start + words.length
  const anchors = [{ block, start, end, exact: words, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) }]
  return { anchors, severity: 3, look: false, title: 'Title', why: 'Why.', ask: 'Ask?', sources: [], ...more }
}

const contract = '<p>The <b>Supplier</b> may change the Fees in its sole discretion.</p><p id="two">The Customer shall pay on demand.</p>'

test('each mark is drawn under its severity, and nothing is put into the page', async () => {
  const now = await page(contract), before = document.documentElement.outerHTML
  const painter = createPainter()
  const marks = [markOf(now, 'Supplier may change'), markOf(now, 'sole discretion', { severity: 4 }), markOf(now, 'on demand', { look: true })]
  expect(painter.paint(marks, now)).toEqual({ painted: 3, lost: [] })
  expect(drawn()).toEqual(['evenhand-0-light: on demand', 'evenhand-3-light: Supplier may change', 'evenhand-4-light: sole discretion'])
  expect(document.documentElement.outerHTML).toBe(before)
  expect(document.adoptedStyleSheets).toHaveLength(1)
  painter.clear()
  expect([drawn(), registry.size, document.adoptedStyleSheets.length, document.documentElement.outerHTML]).toEqual([[], 0, 0, before])
})

test('in Firefox no style sheet is adopted, and what a script that ended left is not drawn again', async () => {
  vi.stubGlobal('__TARGET__', 'firefox')
  const now = await page(contract), old = new StandIn([document.createRange()])
  registry.set('evenhand-2-dark', old).set('of-the-page', old)
  createPainter().paint([markOf(now, 'on demand')], now)
  expect([...registry.keys()]).toEqual(['of-the-page', 'evenhand-3-light'])
  expect(document.adoptedStyleSheets).toEqual([])
  vi.stubGlobal('__TARGET__', 'chrome')
})

test('marks take the colours of the ground that they stand on, also when it changes', async () => {
  const now = await page(`<div style="background-color: rgb(20, 20, 24)">${contract}</div>`), painter = createPainter()
  painter.paint([markOf(now, 'on demand')], now)
  expect(drawn()).toEqual(['evenhand-3-dark: on demand'])
  document.querySelector('div')!.style.backgroundColor = 'rgb(255, 255, 255)'
  painter.move([], now)
  expect(drawn()).toEqual(['evenhand-3-light: on demand'])
  painter.clear()
  expect(registry.size).toBe(0)
})

test('words that are not on the page are counted as lost', async () => {
  const now = await page(contract)
  const lost = markOf(now, 'sole discretion')
  const elsewhere = { ...lost, anchors: lost.anchors.map(anchor => ({ ...anchor, exact: 'sole liability!' })) }
  expect(createPainter().paint([elsewhere, lost], now)).toEqual({ painted: 1, lost: [0] })
})

test('words that come back, or that a picture shows, are not lost, though nothing is drawn on them', async () => {
  const now = await page('<p>Payable on demand.</p><p>At its sole discretion.</p><p>A reasonable time.</p>')
  const [shown, gone, beside] = now.blocks
  const pictured = { ...beside!, picture: document.createRange(), pieces: beside!.pieces.map(piece => ({ ...piece, hidden: 'folded' as const })) }
  const reading = { ...now, blocks: [shown!, { text: gone!.text, pieces: [], kept: { box: document.body, top: 900 } }, pictured] }
  const marks = ['on demand', 'sole discretion', 'reasonable time', 'without limit'].map(words => ({ ...markOf(now, 'on demand'), anchors: markOf(now, words === 'without limit' ? 'on demand' : words).anchors.map(anchor => ({ ...anchor, exact: words })) }))
  expect(createPainter().paint(marks, reading)).toEqual({ painted: 1, lost: [3] })
})

test('painting again takes away what was painted before', async () => {
  const now = await page(contract), painter = createPainter()
  painter.paint([markOf(now, 'sole discretion')], now)
  painter.paint([markOf(now, 'on demand')], now)
  expect(drawn()).toEqual(['evenhand-3-light: on demand'])
})

test('a mark leaves at once when its words are changed, and comes back with them', async () => {
  const before = await page(contract), painter = createPainter()
  painter.paint([markOf(before, 'on demand'), markOf(before, 'sole discretion')], before)
  const node = document.querySelector('#two')!.firstChild!
  node.nodeValue = 'The Customer shall pay in June.'
  painter.check(new Set([node]), false, before)
  expect(drawn()).toEqual(['evenhand-3-light: sole discretion'])

  const between = await reading()
  painter.move(editsBetween(texts(before), texts(between)), between)
  expect(drawn()).toEqual(['evenhand-3-light: sole discretion'])

  node.nodeValue = 'The Customer shall pay on demand.'
  const after = await reading()
  painter.move(editsBetween(texts(between), texts(after)), after)
  expect(drawn()).toEqual(['evenhand-3-light: on demand', 'evenhand-3-light: sole discretion'])
})

test('a mark stays on its words while something is written beside them', async () => {
  const now = await page(contract), painter = createPainter()
  const node = document.querySelector('#two')!.firstChild!
  node.nodeValue = 'The Customer shall always pay on demand.'
  expect(painter.paint([markOf(now, 'on demand')], now)).toEqual({ painted: 1, lost: [] })
  node.nodeValue = 'The Customer shall always pay in full on demand.'
  painter.check(new Set([node]), false, now)
  expect(drawn()).toEqual(['evenhand-3-light: on demand'])
})

test('a mark that left comes back at once when its words do', async () => {
  const now = await page(contract), painter = createPainter()
  painter.paint([markOf(now, 'on demand')], now)
  const node = document.querySelector('#two')!.firstChild!
  node.nodeValue = 'The Customer shall pay on no demand.'
  painter.check(new Set([node]), false, now)
  expect(drawn()).toEqual([])
  node.nodeValue = 'The Customer shall pay on demand.'
  painter.check(new Set([node]), false, now)
  expect(drawn()).toEqual(['evenhand-3-light: on demand'])
})

test('a mark leaves at once when something is put among its words', async () => {
  const now = await page('<p>The Supplier <b>may</b> change the Fees.</p>'), painter = createPainter()
  painter.paint([markOf(now, 'Supplier may change')], now)
  document.querySelector('b')!.before(Object.assign(document.createElement('i'), { textContent: 'hardly ever ' }))
  painter.check(new Set([document.querySelector('p')!]), false, now)
  expect(drawn()).toEqual([])
})

test('a page that renders the same words anew keeps its marks', async () => {
  const before = await page(contract), painter = createPainter()
  painter.paint([markOf(before, 'on demand')], before)
  document.body.innerHTML = `<p>A new clause.</p>${contract}`
  painter.check(new Set([document.body]), true, before)
  expect(drawn()).toEqual([])
  const after = await reading()
  painter.move(editsBetween(texts(before), texts(after)), after)
  expect(drawn()).toEqual(['evenhand-3-light: on demand'])
})

test('nothing is drawn on words that are folded away or cannot be seen', async () => {
  const now = await page(`<p>The Customer shall pay on demand.</p><details><summary>More</summary><p>The Supplier has sole discretion.</p></details>`)
  expect(createPainter().paint([markOf(now, 'on demand'), markOf(now, 'sole discretion')], now)).toEqual({ painted: 1, lost: [1] })
  expect(drawn()).toEqual(['evenhand-3-light: on demand'])
})

const clauses = ['The Supplier may change the Fees in its sole discretion at any time.', 'The Customer shall pay each invoice within thirty days after it was received.', 'Either party may end this Agreement on two months’ notice.', 'The Supplier shall keep the data of the Customer secret.']

/** What may happen to a page: a paragraph is written anew, taken out, put in, moved, or cut in two nodes. */
const happening = fc.record({ how: fc.constantFrom('write', 'remove', 'insert', 'move', 'split'), at: fc.nat(), words: fc.constantFrom(...clauses, 'Something else altogether.', 'The Supplier may not change the Fees.', '') })

test('whatever happens to a page, what is drawn is what was meant or nothing', async () => {
  await fc.assert(fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 6 }), async happenings => {
    let before = await page(clauses.map(text => `<p>${text}</p>`).join(''))
    const painter = createPainter(), meant = ['change the Fees in its sole discretion', 'within thirty days after it was received', 'on two months’ notice']
    painter.paint(meant.map(words => markOf(before, words)), before)
    for (const { how, at, words } of happenings) {
      const paragraphs = [...document.querySelectorAll('p')], one = paragraphs[at % Math.max(1, paragraphs.length)]
      if (how === 'insert' || !one) document.body.insertBefore(Object.assign(document.createElement('p'), { textContent: words }), one ?? null)
      else if (how === 'write') one.textContent = words
      else if (how === 'remove') one.remove()
      else if (how === 'move') document.body.append(one)
      else if (one.firstChild) (one.firstChild as Text).splitText(Math.min(5, one.firstChild.nodeValue!.length))
      const now = await reading()
      painter.move(editsBetween(texts(before), texts(now)), now)
      before = now
      expect(drawn().map(each => each.replace(/^[^:]*: /, '')).filter(each => !meant.includes(each))).toEqual([])
      expect(painter.placed).toHaveLength(meant.length)
    }
    painter.clear()
  }), { numRuns: 60 })
})

test('words that other words interrupt on the page are drawn in parts, and move together', async () => {
  const now = await page('<p>Payable on</p><p>Page 3</p><p>demand, in full.</p>')
  const [before, , after] = now.blocks, joined = (first: string) => ({
    ...now, blocks: [{ text: `${first} ${after!.text}`, pieces: [...before!.pieces, ...after!.pieces.map(piece => ({ ...piece, at: piece.at + before!.text.length + 1, end: piece.end + before!.text.length + 1, apart: true as const }))] }],
  })
  const reading = joined(before!.text), painter = createPainter()
  expect(painter.paint([markOf(reading, 'on demand')], reading)).toEqual({ painted: 1, lost: [] })
  expect(drawn()).toEqual(['evenhand-3-light: demand', 'evenhand-3-light: on'])
  const node = after!.pieces[0]!.node
  node.data = 'request'
  expect(painter.check(new Set([node]), false, reading)).toBe(true)
  expect(drawn()).toEqual([])
  node.data = 'demand, in full.'
  expect(painter.check(new Set([node]), false, reading)).toBe(false)
  expect(drawn()).toEqual(['evenhand-3-light: demand', 'evenhand-3-light: on'])
})
