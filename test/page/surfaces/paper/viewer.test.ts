// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { viewerIn } from '../../../../src/page/surfaces/paper/viewer'

/** happy-dom lays nothing out: everything is as wide as its `data-width` says. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const width = Number(this.getAttribute('data-width') ?? 800)
    return new DOMRect(0, 0, width, width * 1.4)
  })
})
afterEach(() => { vi.restoreAllMocks() })

const layer = '<div class="canvasWrapper"><canvas></canvas></div><div class="textLayer"></div>'
const page = (number: string, inside = '', width = 800) => `<div class="page" data-page-number="${number}" data-width="${width}">${inside}</div>`

function found(html: string) {
  document.body.innerHTML = html
  const viewer = viewerIn(document)
  return viewer && { root: viewer.root.id, sheets: viewer.sheets.map(({ number, layer, drawn }) => [number, layer !== undefined, drawn]) }
}

test('the pages of PDF.js, those that are not drawn among them', () => {
  expect(found(`<div id="room"><div id="viewer" class="pdfViewer">${page('1', layer)}${page('2')}</div></div>`)).toEqual({ root: 'viewer', sheets: [[1, true, true], [2, false, false]] })
})

test('a layer whose page bears no number, and one that bears nonsense', () => {
  expect(found(`<div id="room"><div>${layer}</div><div>${layer}</div></div>`)).toEqual({ root: 'room', sheets: [[1, true, true], [2, true, true]] })
  expect(found(`<div id="viewer" class="pdfViewer">${page('1.5', layer)}${page('-2')}</div>`)?.sheets).toEqual([[1, true, true], [2, false, false]])
})

test('small pictures beside the pages are no pages, and several files are numbered through', () => {
  expect(found(`<div id="all"><nav>${page('1', '<canvas></canvas>', 120)}${page('2', '', 120)}</nav><div>${page('1', layer)}${page('2')}</div></div>`)?.sheets).toEqual([[1, true, true], [2, false, false]])
  expect(found(`<div id="all"><div class="pdfViewer">${page('1', layer)}</div><div class="pdfViewer">${page('1', layer)}</div></div>`)).toEqual({ root: 'all', sheets: [[1, true, true], [2, true, true]] })
})

test('a viewer that is small is a preview', () => {
  expect(found(`<div class="pdfViewer" data-width="150">${page('1', layer, 150)}</div>`)).toBeUndefined()
  expect(found('<p>No viewer at all.</p>')).toBeUndefined()
})
