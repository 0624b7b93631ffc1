/**
 * Whole contracts as they are on real pages. None are kept here: EVENHAND_PAGES names a folder of HTML bodies, each of which holds one
 * contract. Without it there is nothing to read, and this says so.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, type Browser, type Tab, type View } from '../browsers/browser'
import { open, tested } from '../browsers/open'
import { readingIn } from '../browsers/reading'
import { serve, type Site } from '../browsers/server'

const folder = process.env['EVENHAND_PAGES']
const bodies = folder === undefined ? [] : readdirSync(folder).filter(file => file.endsWith('.html')).map((file, i) => ({ file, path: `/${i}`, html: readFileSync(join(folder, file), 'utf8') }))

/** What stands around a contract on most pages, and is none of it. */
const page = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Terms</title></head><body>
<header><a href="/">Zebrafirm</a> <a href="/p">Zebraprices</a> <a href="/j">Zebrajobs</a></header>
<nav><ul><li><a href="/a">Zebraone</a></li><li><a href="/b">Zebratwo</a></li></ul></nav>
<div id="contract">${body}</div>
<form><p>Zebraletter by email?</p><label>Zebraname <input name="mail"></label><button>Zebrasend</button></form>
<footer><a href="/i">Zebraimprint</a> <a href="/c">Zebracookies</a> <a href="/h">Zebrahelp</a></footer>
</body></html>`

test(folder === undefined ? 'EVENHAND_PAGES names no folder: no whole pages were read' : `there are pages in ${folder}`, () => {
  expect(bodies.length > 0).toBe(folder !== undefined)
})

describe.each(bodies.length > 0 ? tested : [])('in %s', kind => {
  let site: Site, browser: Browser, tab: Tab, popup: View
  beforeAll(async () => {
    site = await serve({ pages: { '/start': '<p>Start.</p>', ...Object.fromEntries(bodies.map(({ path, html }) => [path, page(html)])) } })
    browser = await open(kind)
    tab = await browser.open(`${site.url}/start`)
    popup = await browser.clickIcon(tab)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test.each(bodies)('$file is read whole, and as a contract', async ({ path }) => {
    await tab.goto(`${site.url}${path}`)
    if (kind === 'firefox') popup = await browser.clickIcon(tab)
    const { page: { blocks, coverage }, state } = await readingIn(popup)
    const read = wordsIn(blocks.join('\n')), visible = wordsIn(await call(tab, () => document.querySelector<HTMLElement>('#contract')!.innerText))
    expect({ coverage, kind: state.kind }).toEqual({ coverage: { state: 'full' }, kind: 'review' })
    expect(read.filter(word => word.startsWith('Zebra'))).toEqual([])
    const missed = without(visible, read), added = without(read, visible)
    expect(missed.length, `missed: ${missed.slice(0, 40).join(' ')}`).toBeLessThanOrEqual(visible.length * 0.01)
    expect(added.length, `added: ${added.slice(0, 40).join(' ')}`).toBeLessThanOrEqual(visible.length * 0.01)
  })
})

const wordsIn = (text: string): readonly string[] => text.replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').split(/[\s\u00a0]+/).filter(Boolean)

/** The words of one text that the other does not have as often. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return words.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}
