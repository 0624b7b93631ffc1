// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import type { World } from '../../../../src/page/paper'
import { paperFor } from '../../../../src/page/surfaces/html/paper'

const world = globalThis as World
const stand = vi.fn(() => ({ viewer: () => undefined, pictures: vi.fn() }))
afterEach(() => { delete world.evenhandPaper })

test('what reads paper is loaded once, and only where a page shows paper', async () => {
  const load = vi.fn(async () => { world.evenhandPaper = stand })
  const paper = paperFor(load)
  document.body.innerHTML = '<p>An agreement.</p><img alt="A logo">'
  expect(await paper(document)).toBeUndefined()
  expect(load).not.toHaveBeenCalled()
  document.body.innerHTML = '<div class="textLayer"></div>'
  const first = await paper(document), second = await paper(document)
  expect(load).toHaveBeenCalledTimes(1)
  expect(first).toBeDefined()
  expect(second).toBe(first)
})

test('a picture as large and as tall as a page is paper', async () => {
  const paper = paperFor(async () => { world.evenhandPaper = stand })
  const box = vi.spyOn(Element.prototype, 'getBoundingClientRect')
  document.body.innerHTML = '<img alt="Page 1">'
  box.mockReturnValue(new DOMRect(0, 0, 600, 400))
  expect(await paper(document)).toBeUndefined()
  box.mockReturnValue(new DOMRect(0, 0, 794, 1123))
  expect(await paper(document)).toBeDefined()
  box.mockRestore()
})

test('where the script does not come, the page is read without it', async () => {
  document.body.innerHTML = '<div class="textLayer"></div>'
  expect(await paperFor(() => Promise.reject(new Error('nobody answered')))(document)).toBeUndefined()
})
