/** The stand-in for Google Docs itself: what other tests rest on when they take it for the real one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, until, type Tab } from '../browsers/browser'
import { tested } from '../browsers/open'
import { lengths } from '../google-docs/contract'
import { flag, flagExtension } from '../google-docs/flag-extension'
import { openOnGoogleDocs, type OnGoogleDocs } from '../google-docs/open'
import { addressOf, type Address } from '../google-docs/server'
import type { StandIn } from '../google-docs/stand-in'

declare const standIn: StandIn

describe.each(tested)('in %s', kind => {
  const extension = flagExtension()
  let on: OnGoogleDocs
  beforeAll(async () => { on = await openOnGoogleDocs(kind, { extension: extension.path }) })
  afterAll(async () => {
    await on?.close()
    extension.remove()
  })

  const open = (address: Address = {}) => on.browser.open(addressOf(address))
  const openAnnotated = (address: Address = {}) => on.browser.open(`${addressOf(address)}&flag`)
  const rects = (tab: Tab) => tab.evaluate<number>('document.querySelectorAll("svg rect[aria-label]").length')

  test('it annotates only where that was asked for before its script ran', async () => {
    const tab = await openAnnotated()
    expect(await tab.evaluate('standIn.requester')).toBe(flag)
    expect(await rects(tab)).toBeGreaterThan(50)
    const refused = await openAnnotated({ sim: ['noannot'] })
    expect(await rects(refused)).toBe(0)
    const unasked = await open()
    await call(unasked, async () => {
      Object.assign(globalThis, { _docs_annotate_canvas_by_ext: 'too-late' })
      standIn.edit(1, 1, 'Draft ')
      standIn.setZoom(1.5)
    })
    expect([await unasked.evaluate('standIn.requester'), await rects(unasked)]).toEqual(['', 0])
    for (const each of [tab, refused, unasked]) await each.close()
  })

  test('the text is framed, and holds neither markers nor running heads, which are drawn', async () => {
    const tab = await openAnnotated()
    const text = await callForText(tab)
    expect(text.startsWith('\u0003Kitchen Services Agreement\nThis Agreement is made on 1\u00a0May\u00a02027')).toBe(true)
    expect(text.endsWith('stated above.\n\u0003\n')).toBe(true)
    expect(text).toContain('\u0010\u0012\u001cWord\n\u001cMeaning\n\u0012\u001cCap\n')
    expect(text).toContain('Yes\n\u0011Liability\n')
    for (const control of ['\u000b', '\u000c', '\ue907']) expect(text).toContain(control)
    const labels = await tab.evaluate<string[]>('[...document.querySelectorAll("svg rect[aria-label]")].map(each => each.getAttribute("aria-label"))')
    for (const drawn of ['1.1', '(a)', 'Page 1', 'CONFIDENTIAL – third draft, Larkfield Kitchens Ltd']) {
      expect(labels).toContain(drawn)
      expect(text).not.toContain(`\n${drawn}`)
    }
    // Not as they are read: the second paragraph stands before the first.
    expect(labels[0]).toMatch(/^This Agreement is made/)
    await tab.close()
  })

  test('a selection excludes its end, goes to where it is, and bad ones are passed over', async () => {
    const tab = await open({ n: lengths.long })
    const text = await callForText(tab)
    const start = text.lastIndexOf('seven days’ notice')
    const writes = await call(tab, async (start: number) => {
      const { scroller } = standIn, seen: number[] = []
      scroller.addEventListener('scroll', () => seen.push(scroller.scrollTop))
      const annotated = await (globalThis as unknown as { _docs_annotate_getAnnotatedText(): Promise<{ setSelection(start: number, end: number): void }> })._docs_annotate_getAnnotatedText()
      for (const [from, to] of [[start, start - 1], [-1, 4], [start, 1e9], [1.5, 2]] as const) annotated.setSelection(from, to)
      const before = standIn.selection().start
      annotated.setSelection(start, start + 5)
      const inSight = () => standIn.truth(start, start + 5).some(({ top }) => top > 0 && top < innerHeight)
      while (!inSight()) await new Promise(resolve => { setTimeout(resolve, 20) })
      return { before, now: standIn.selection(), seen }
    }, start)
    expect(writes.before).toBe(1)
    expect(writes.now).toEqual({ start, end: start + 5 })
    expect(writes.seen.length).toBeGreaterThan(1)
    expect(await tab.evaluate('document.querySelectorAll(".kix-canvas-tile-selection rect").length')).toBe(1)
    await tab.close()
  })

  test('few elements show sixty pages, and are used again', async () => {
    const tab = await openAnnotated({ n: lengths.long })
    const { pages, before, after, same } = await call(tab, async () => {
      const elements = () => [...document.querySelectorAll('.kix-page-paginated, svg rect[aria-label]')]
      const first = elements().map(element => ({ element, label: element.getAttribute('aria-label') })), before = standIn.tiles()
      standIn.show(Math.floor(standIn.text().length / 2))
      while (standIn.tiles().some(each => before.includes(each))) await new Promise(resolve => { setTimeout(resolve, 20) })
      const kept = first.filter(({ element }) => element.isConnected)
      return { pages: standIn.pages(), before, after: standIn.tiles(), same: { kept: kept.length, of: elements().length, renamed: kept.filter(({ element, label }) => element.getAttribute('aria-label') !== label).length } }
    })
    expect(pages).toBeGreaterThan(55)
    expect(before).toEqual([0, 1])
    expect(after.length).toBe(2)
    expect(Math.min(...after)).toBeGreaterThan(20)
    expect(same.kept).toBeGreaterThan(same.of / 2)
    expect(same.renamed).toBeGreaterThan(same.of / 3)
    await tab.close()
  })

  test.each<readonly [zoom: number, address: Address]>([[1, {}], [0.75, {}], [2, { sim: ['viewbox'] }], [1.25, { sim: ['pageless', 'datastyle'] }]])('at %d, what it says is drawn somewhere is drawn there: %j', async (zoom, address) => {
    const tab = await openAnnotated(address)
    await tab.evaluate(`standIn.setZoom(${zoom})`)
    for (const words of ['the places and', 'shall automatically renew', 'at any time for convenience', 'or such other', 'Whatever breaks']) {
      const found = await until(words, () => call(tab, inkAt, words, zoom))
      expect({ words, ...found }).toEqual({ words, before: false, first: true, last: true, behind: false, annotated: true })
    }
    await tab.close()
  })

  test('keys write where the pointer clicked, and others write elsewhere', async () => {
    const tab = await open()
    const { left, top, height } = await call(tab, () => {
      const at = standIn.text().indexOf('best efforts')
      return standIn.truth(at, at + 1)[0]!
    })
    await tab.click(left + 1, top + height / 2)
    await tab.type('very ')
    expect(await tab.evaluate('standIn.text().includes("shall use very best efforts to")')).toBe(true)
    await tab.press('Backspace')
    await tab.press('Enter')
    expect(await tab.evaluate('standIn.text().includes("shall use very\\nbest efforts to")')).toBe(true)
    const caret = await call(tab, () => {
      standIn.edit(1, 8, 'Catering')
      return standIn.text().slice(standIn.selection().end).slice(0, 12)
    })
    expect(caret).toBe('best efforts')
    await tab.command('z')
    expect(await tab.evaluate('standIn.text().includes("shall use verybest efforts to")')).toBe(true)
    await tab.close()
  })

  test('what is typed as a suggestion, and suggested by others, is drawn beside what it would replace', async () => {
    const tab = await open({ sim: ['suggest'] })
    await call(tab, async () => {
      const page = globalThis as unknown as { _docs_annotate_getAnnotatedText?(): Promise<{ setSelection(start: number, end: number): void }> }
      while (!page._docs_annotate_getAnnotatedText) await new Promise(resolve => { setTimeout(resolve, 30) })
      const at = standIn.text().indexOf('best efforts'), annotated = await page._docs_annotate_getAnnotatedText()
      annotated.setSelection(at, at + 4)
    })
    await tab.type('some')
    expect(await tab.evaluate('standIn.text().includes("shall use bestsome efforts to")')).toBe(true)
    await tab.close()
    for (const [sim, text] of [[['threads'], 'least 180 daysthirty (45) days before'], [['threads', 'unread'], 'least 180 days before']] as const) {
      const other = await openAnnotated({ sim })
      expect(await other.evaluate('standIn.text()')).toContain(text)
      expect(await other.evaluate('document.querySelectorAll("svg rect[aria-label=\'thirty (45) days\']").length')).toBe(1)
      await other.close()
    }
  })

  test('the export leads to another host, and is BOM, CRLF and markers', async () => {
    const tab = await open()
    const fetched = await call(tab, async () => {
      const ask = (credentials: RequestCredentials, query: string) => fetch(location.pathname.replace(/edit$/, `export?format=txt${query}`), { credentials })
      const answer = await ask('same-origin', '&tab=t.0'), bytes = new Uint8Array(await answer.arrayBuffer())
      return { host: new URL(answer.url).host, type: answer.headers.get('content-type'), bom: Array.from(bytes.slice(0, 3)), text: new TextDecoder().decode(bytes),
        all: await (await ask('same-origin', '')).text(), include: await ask('include', '&tab=t.0').then(() => 'let through', () => 'refused') }
    })
    expect([fetched.host, fetched.type, fetched.bom, fetched.include]).toEqual(['doc-0s-7k-docstext.googleusercontent.com', 'text/plain; charset=utf-8', [0xef, 0xbb, 0xbf], 'refused'])
    expect(fetched.text).toContain('\r\n1. Services\r\n1.1 The Supplier shall install')
    expect(fetched.text).toContain('\r\nCap\tThe Customer’s total liability')
    expect(fetched.text).not.toContain('Confidentiality Letter')
    expect(fetched.all).toContain('Confidentiality Letter')
    await call(tab, () => standIn.edit(1, 1, 'Second '))
    await until('the edit to be in the export', () => call(tab, async () => (await (await fetch(location.pathname.replace(/edit$/, 'export?format=txt&tab=t.0'))).text()).includes('Second Kitchen')))
    await tab.close()
    for (const [sim, means] of [['noexport', 403], ['signin', 'refused']] as const) {
      const other = await open({ sim: [sim] })
      expect(await call(other, () => fetch(location.pathname.replace(/edit$/, 'export?format=txt')).then(({ status }) => status, () => 'refused'))).toBe(means)
      await other.close()
    }
  })

  test('another tab of the file is another text at another address', async () => {
    const tab = await open()
    await tab.evaluate('mark = 1, document.querySelectorAll(".chapter-item > *")[1].click()')
    expect(await tab.evaluate('[mark, new URLSearchParams(location.search).get("tab"), standIn.text().slice(0, 24)]')).toEqual([1, 't.9k2m', '\u0003Confidentiality Letter\n'])
    await tab.close()
  })

  test('no text becomes script, and the call may be missing or never answer', async () => {
    const tab = await open({ sim: ['noapi'] })
    expect(await tab.evaluate('(() => { try { document.createElement("script").text = "1"; return "taken" } catch (error) { return error.name } })()')).toBe(await call(tab, () => ('trustedTypes' in globalThis ? 'TypeError' : 'taken')))
    await new Promise(resolve => { setTimeout(resolve, 300) })
    expect(await tab.evaluate('typeof globalThis._docs_annotate_getAnnotatedText')).toBe('undefined')
    await tab.close()
    const hanging = await open({ sim: ['hangapi'] })
    await expect(callForText(hanging, 300)).rejects.toThrow()
    await hanging.close()
  })

  test('pages to look at have no caret, and plain pages have the words', async () => {
    const preview = await open({ page: 'preview' })
    expect(await preview.evaluate('document.querySelector(".kix-cursor-caret").style.display')).toBe('none')
    await preview.close()
    for (const page of ['mobilebasic', 'pub'] as const) {
      const tab = await open({ page })
      expect(await tab.evaluate<string>('document.querySelector(".doc-content").innerText')).toContain('shall automatically renew')
      await tab.close()
    }
  })

  test('names may be other ones, and a line that two tiles share may be annotated in both', async () => {
    const renamed = await openAnnotated({ sim: ['rename'] })
    expect(await rects(renamed)).toBeGreaterThan(50)
    expect(await renamed.evaluate('document.querySelectorAll("[class*=\\"kix-\\"]").length')).toBe(0)
    await renamed.close()
    // One after the other: a tab that is not in front may draw later.
    const counts: number[] = []
    for (const sim of [['pageless'], ['pageless', 'overlap']] as const) {
      const tab = await openAnnotated({ sim })
      counts.push(await rects(tab))
      await tab.close()
    }
    expect(counts[1]).toBeGreaterThan(counts[0]!)
  })

  test('the space that ends a line is in the label and the width, in one of them or in neither', async () => {
    const seen = []
    for (const sim of [[], ['trimlabels'], ['narrow'], ['trimlabels', 'narrow']] as const) {
      const tab = await openAnnotated({ sim })
      seen.push(await call(tab, () => {
        const rect = [...document.querySelectorAll('svg rect[aria-label]')].find(each => each.getAttribute('aria-label')!.startsWith('This Agreement is made'))!
        return { space: rect.getAttribute('aria-label')!.endsWith(' '), width: Number(rect.getAttribute('width')) }
      }))
      await tab.close()
    }
    expect(seen.map(({ space }) => space)).toEqual([true, false, true, false])
    const widths = seen.map(({ width }) => width)
    expect([widths[1], widths[3]]).toEqual([widths[0], widths[2]])
    expect(widths[0]! - widths[2]!).toBe(4)
  })

  test('threads lie beside the page, in elements', async () => {
    const tab = await open({ sim: ['threads'] })
    expect(await tab.evaluate('[...document.querySelectorAll("#docos-stream-view > .docos-anchoreddocoview")].map(each => [each.getAttribute("role"), each.matches(".docos-docoview-resolve-button-visible")])')).toEqual([['listitem', true], ['listitem', false]])
    await tab.close()
  })

  test('every other host is out of reach, and who asked for one is found out', async () => {
    expect(on.proxy.refused).toEqual([])
    const tab = await open()
    expect(await tab.evaluate('fetch("https://elsewhere.example/", { mode: "no-cors" }).then(() => "reached", () => "refused")')).toBe('refused')
    expect(on.proxy.refused).toEqual(['elsewhere.example:443'])
    expect(new Set(on.proxy.hosts)).toEqual(new Set([...Object.keys(on.docs.tunnels).map(host => `${host}:443`), 'elsewhere.example:443']))
    await tab.close()
  })
})

/** By Google's call, once it is there. */
const callForText = (tab: Tab, patience = 30_000): Promise<string> => call(tab, async (patience: number) => {
  const page = globalThis as unknown as { _docs_annotate_getAnnotatedText?(by: string): Promise<{ getText(): string }> }
  const end = Date.now() + patience
  while (!page._docs_annotate_getAnnotatedText && Date.now() < end) await new Promise(resolve => { setTimeout(resolve, 30) })
  const annotated = await Promise.race([page._docs_annotate_getAnnotatedText!('a test'), new Promise<never>((_, reject) => { setTimeout(reject, patience, new Error('no answer')) })])
  return annotated.getText()
}, patience)

/** Runs in the page: whether the canvas has ink just before, at both ends of and just behind the box that these words should have, and whether an annotation lies there. False until a tile shows them. */
function inkAt(words: string, zoom: number) {
  const start = standIn.text().indexOf(words)
  standIn.show(start)
  const [box] = standIn.truth(start, start + words.length)
  const canvas = box && [...document.querySelectorAll<HTMLCanvasElement>('canvas.kix-canvas-tile-content')].find(each => {
    const { top, bottom } = each.getBoundingClientRect()
    return box.top >= top && box.top + box.height <= bottom
  })
  if (!canvas) return false
  const around = canvas.getBoundingClientRect(), scale = canvas.width / around.width
  const inked = (from: number, to: number) => {
    const { data } = canvas.getContext('2d')!.getImageData(Math.round((from - around.left) * scale), Math.round((box.top - around.top) * scale), Math.max(1, Math.round((to - from) * scale)), Math.round(box.height * scale))
    return data.some((value, at) => at % 4 === 0 && value < 128)
  }
  const right = box.left + box.width, gap = 3 * zoom, near = 0.5 * zoom
  const annotated = [...document.querySelectorAll('svg rect[aria-label]')].some(rect => {
    const seen = rect.getBoundingClientRect()
    return rect.getAttribute('aria-label')!.includes(words) && Math.abs(seen.top - box.top) <= zoom && Math.abs(seen.height - box.height) <= zoom && seen.left <= box.left + zoom && seen.right >= right - zoom
  })
  return { before: inked(box.left - gap, box.left - near), first: inked(box.left - near, box.left + gap), last: inked(right - gap, right + near), behind: inked(right + near, right + gap), annotated }
}
