// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { coverageOf } from '../../../../src/page/surfaces/html/coverage'
import { openedIn } from '../../../../src/page/surfaces/html/folded'
import { heirsIn } from '../../../../src/page/surfaces/html/heirs'
import { picturesIn } from '../../../../src/page/surfaces/html/paper'
import { walk } from '../../../../src/page/surfaces/html/walk'
import { readHtml } from './reading'

const clause = 'The Supplier shall not be liable for any loss of profit, however it was caused, at any time. '

function walked(html: string, parts: number) {
  document.body.innerHTML = html
  const work = walk(document.body, undefined, parts)
  for (let slices = 1; ; slices++) {
    const { done, value } = work.next()
    if (done) return { ...value, slices }
  }
}

test('a page of very many parts is read to a limit, and says so', () => {
  const read = walked('<p>One.</p>'.repeat(100), 50)
  expect(read.cut).toBe('parts')
  expect(read.blocks.length).toBeLessThan(50)
  expect(coverageOf(read, undefined, document)).toEqual({ state: 'visible-only', say: 'This page is very long: its first 250,000 parts were read.' })
  expect(walked('<p>One.</p>'.repeat(10), 50).cut).toBeUndefined()
})

test('what is not displayed is counted in slices too, and to the same limit', () => {
  const hidden = `<div style="display:none">${`<p>${clause}</p>`.repeat(200)}</div><p>Seen.</p>`
  expect(walked(hidden, 1_000)).toMatchObject({ hiddenLetters: 200 * clause.trim().length, cut: undefined })
  expect(walked(hidden, 1_000).slices).toBeGreaterThan(5)
  expect(walked(hidden, 100).hiddenLetters).toBeLessThan(100 * clause.length)
})

test('the page is asked once what opens its parts, however many there are', async () => {
  const ask = vi.spyOn(document, 'querySelectorAll')
  const { blocks } = await readHtml(`<a href="#a">A</a>${['a', 'b', 'c'].map(id => `<div id="${id}" style="display:none">${clause}</div>`).join('')}<label for="d e">D</label>`)
  expect(blocks.map(({ text }) => text)).toEqual(['A', clause.trim(), 'D'])
  expect(ask.mock.calls.filter(([selector]) => selector.includes('aria-controls'))).toHaveLength(1)
  ask.mockRestore()
  const opened = openedIn()
  expect(['a', 'd', 'e', 'x'].map(id => opened(Object.assign(document.createElement('p'), { id })))).toEqual([true, true, true, false])
})

test('of very many pictures the first are looked at, and a page that changes all at once is read anew', () => {
  document.body.innerHTML = '<img>'.repeat(10_001)
  const look = vi.spyOn(Element.prototype, 'getBoundingClientRect')
  expect(picturesIn(document)).toEqual([])
  expect(look).toHaveBeenCalledTimes(10_000)
  const removedNodes = [document.createTextNode('gone')], addedNodes = Array.from({ length: 20_000 }, () => document.createTextNode('come'))
  document.body.replaceChildren(...addedNodes)
  expect(heirsIn([{ removedNodes, addedNodes }]).size).toBe(0)
  expect(heirsIn([{ removedNodes, addedNodes: addedNodes.slice(0, 1) }]).size).toBe(1)
})
