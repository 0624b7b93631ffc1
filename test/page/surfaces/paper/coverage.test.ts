// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { coverageOf } from '../../../../src/page/surfaces/paper/coverage'
import type { Sheet } from '../../../../src/page/surfaces/paper/viewer'

const layer = (done: boolean) => {
  const element = document.createElement('div')
  if (done) element.innerHTML = '<div class="endOfContent"></div>'
  return element
}
const sheet = (number: number, drawn: boolean): Sheet => ({ number, drawn, element: document.createElement('div'), layer: drawn ? layer(true) : undefined })

function told(sheets: readonly Sheet[], read: readonly number[], beside = '') {
  document.body.innerHTML = `<p>${beside}</p><div id="root"></div>`
  return coverageOf({ root: document.querySelector('#root')!, sheets }, new Set(read))
}

test('all pages, some of them, none of them', () => {
  expect(told([sheet(1, true), sheet(2, true)], [1, 2])).toEqual({ state: 'full' })
  expect(told([sheet(1, true), sheet(2, false), sheet(3, false)], [1]).say).toBe('Read 1 of 3 pages. This viewer holds only the pages near what you see: scroll to read more.')
  expect(told([sheet(1, false), sheet(2, false)], [])).toEqual({ state: 'none', say: 'No page of this PDF has been drawn yet. It is read as soon as there is one.' })
})

test('pages that are pictures', () => {
  expect(told([sheet(1, true), sheet(2, true)], [])).toEqual({ state: 'none', say: 'These pages are pictures, without words that Evenhand can read. Download the file and open its text.' })
  expect(told([sheet(1, true), sheet(2, true), sheet(3, true)], [1, 3]).say).toBe('Page 2 is a picture, without words that Evenhand can read. Download the file and open its text.')
  expect(told([{ ...sheet(1, true), layer: layer(false) }, sheet(2, false)], []).say).toMatch(/^No page/)
})

test('one page at a time, with and without a word of how many there are', () => {
  expect(told([sheet(1, true)], [1]).say).toBe('Read 1 page. This viewer shows one page at a time: turn the pages to read more.')
  expect(told([sheet(2, true)], [1, 2], 'Page 2 of 8').say).toBe('Read 2 of 8 pages. This viewer shows one page at a time: turn the pages to read more.')
  expect(told([sheet(2, true)], [1, 2], 'Page2 / 2')).toEqual({ state: 'full' })
  expect(told([sheet(2, true)], [1, 2], 'on 2/12/2027').say).toBe('Read 2 pages. This viewer shows one page at a time: turn the pages to read more.')
})
