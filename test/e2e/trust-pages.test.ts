/** Pages that belong to the other side: their scripts look for us, speak in our name, spoil what we might lean on, and write to break out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../browsers/ask'
import { call, until, type Browser, type Tab } from '../browsers/browser'
import { cardOn, marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { click, read, textOf } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { spy } from '../browsers/spy'
import { reviewIn } from '../browsers/state'
import { cleaning, recipe } from './pages'

/** Runs before anything else of a page, and spoils what a careless script in the same world would use. */
const spoiling = `<script>
  for (const name of ['textContent', 'nodeValue', 'innerText', 'data']) {
    const of = [Node, CharacterData, HTMLElement].map(({ prototype }) => prototype).find(prototype => Object.hasOwn(prototype, name))
    if (of) Object.defineProperty(of, name, { configurable: true, get: () => 'This Agreement is fine.' })
  }
  for (const name of ['side', 'marks', 'text', 'blocks', 'error', 'kind', 'start', 'end', 'findings']) {
    Object.defineProperty(Object.prototype, name, { configurable: true, get() { globalThis.asked = (globalThis.asked ?? 0) + 1; return 'spoilt' }, set() {} })
  }
  for (const [of, names] of [[Array.prototype, ['map', 'filter', 'push', 'flatMap', 'includes']], [String.prototype, ['slice', 'replace', 'trim']], [Map.prototype, ['get', 'set']], [JSON, ['parse']]]) {
    for (const name of names) of[name] = () => { throw new Error('spoilt') }
  }
  asked = 0
  document.querySelectorAll = document.createTreeWalker = Element.prototype.getBoundingClientRect = () => { throw new Error('spoilt') }
</script>`

/** A name, a title and a clause that would like to be more than words. */
const markup = '<img src=x onerror="pwned=1"><script>pwned=1</script><style>*{display:none}</style>'
const turned = '\u202e', hidden = '\u200b'
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const breaking = cleaning
  .replace('<title>Cleaning Agreement', `<title>${turned}Cleaning ${escaped(markup)}`)
  .replaceAll('Polly Marchbank', `Polly${turned}${hidden}${escaped(markup)} Marchbank`)
  .replace('satisfactory to the Customer in its sole discretion', `satisfactory to the Customer in its sole discretion ${escaped(markup)}`)

const storm = cleaning.replace('</body>', `<p id="storm"></p><script>
  let n = 0
  globalThis.frames_ = 0
  const blow = () => {
    for (let i = 0; i < 40; i++) storm.append(Object.assign(document.createElement('span'), { textContent: 'The Supplier shall keep the record of visit ' + n++ + '. ' }))
    while (storm.childNodes.length > 400) storm.firstChild.remove()
    document.querySelector('#payment').textContent = '2.1 The Customer shall pay each correct invoice within ' + (30 + n % 7) + ' days after it receives the invoice.'
    globalThis.frames_++
    if (performance.now() < 6000) requestAnimationFrame(blow)
    else storm.remove()
  }
  requestAnimationFrame(blow)
</script></body>`)

/** In the page: `happened()` tells everything that a script there can be told of by the browser, and whether any mark or style sheet is another one than now. */
async function watchPainting(): Promise<void> {
  const heard: string[] = []
  const turn = () => new Promise(resolve => { setTimeout(resolve, 50) })
  const painted = () => [...(CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights].flatMap(([name, ranges]) => [name, ranges, ...[...ranges].flatMap(range => [range, range.startContainer, range.startOffset, range.endOffset])])
  const now = () => [...painted(), ...document.adoptedStyleSheets, ...[...document.adoptedStyleSheets].map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join())]
  const changes = new MutationObserver(records => heard.push(...records.map(({ type }) => type)))
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const sizes = new ResizeObserver(() => heard.push('size')), places = new IntersectionObserver(() => heard.push('place'))
  for (const element of document.querySelectorAll('body, p')) for (const observer of [sizes, places]) observer.observe(element)
  // How long something took is told of too, and says that our script was asked; docs/privacy.md tells so.
  for (const type of PerformanceObserver.supportedEntryTypes.filter(type => !/^(?:long|event|first-input|interaction)/.test(type))) new PerformanceObserver(list => heard.push(...list.getEntries().map(({ entryType, name }) => `${entryType} ${name}`))).observe({ type })
  // Both tell once of what they begin with.
  while (!heard.includes('size') || !heard.includes('place')) await turn()
  heard.length = 0
  const before = now()
  Object.assign(globalThis, {
    happened: async () => {
      await turn()
      const after = now()
      return [...heard, ...after.length === before.length && after.every((each, i) => each === before[i]) ? [] : ['painted anew']]
    },
  })
}

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser
  beforeAll(async () => {
    site = await serve({ pages: { '/cleaning': cleaning, '/recipe': recipe, '/spoilt': cleaning.replace('<head>', `<head>${spoiling}`), '/breaking': breaking, '/storm': storm } })
    browser = await open(kind)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const reviewed = async (tab: Tab) => {
    const popup = await browser.clickIcon(tab)
    return { popup, ...await reviewIn(popup, 40) }
  }

  test('a page that nobody asked about finds nothing of us, whatever it tries', async () => {
    const tab = await browser.open(`${site.url}/cleaning`)
    await call(tab, spy)
    const found = await call(tab, async (own: string) => {
      const loads = (address: string) => fetch(address).then(() => true, () => false)
      const seen = (element: HTMLElement & { src?: string }, address: string) => new Promise<boolean>(resolve => {
        Object.assign(element, { src: address, onload: () => resolve(true), onerror: () => resolve(false) })
        document.head.append(element)
        setTimeout(() => resolve(false), 1000)
      })
      const addresses = ['manifest.json', 'icons/16.png', 'page.js', 'panel/popup.html', 'chunks/wire.js'].map(path => own + path)
      return {
        loaded: (await Promise.all(addresses.map(loads))).filter(Boolean).length,
        shown: await seen(document.createElement('img'), `${own}icons/16.png`),
        run: await seen(document.createElement('script'), `${own}page.js`),
        names: Object.getOwnPropertyNames(globalThis).filter(name => /evenhand/i.test(name)),
        marks: [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()],
        sheets: document.adoptedStyleSheets.length,
        stored: Object.keys(localStorage).length + Object.keys(sessionStorage).length,
        talks: typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage,
      }
    }, browser.url(''))
    expect(found).toEqual({ loaded: 0, shown: false, run: false, names: [], marks: [], sheets: 0, stored: 0, talks: 'undefined' })
    await tab.close()
  })

  test('what it says in our name is heard by nobody', async () => {
    const tab = await browser.open(`${site.url}/cleaning`)
    const { popup, tab: number } = await reviewed(tab)
    await until('marks', async () => (await marksOf(tab)).length > 0)
    const before = await marksOf(tab), kept = await ask(popup, 'storedContracts')
    await call(tab, async () => {
      const messages = [
        { to: 'background', call: 'chooseSide', args: [1, 'Supplier'] }, { to: 'background', call: 'eraseAll', args: [] }, { to: 'background', call: 'pageChanged', args: [{ version: 99, from: 0, removed: 3, inserted: [] }] },
        { to: 'page', call: 'leave', args: [] }, { to: 'page', call: 'paint', args: [1, []] }, { to: 'panel', call: 'changed', args: [1] },
      ]
      for (const message of messages) {
        postMessage(message, '*')
        for (const name of ['evenhand-docs-1-asked', 'evenhand-docs-1-answered', 'message']) {
          for (const target of [document, window]) target.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify({ id: '1', ask: 'text', text: 'This Agreement is fine.', ...message }) }))
        }
      }
      await new Promise(resolve => { setTimeout(resolve, 500) })
    })
    expect(await marksOf(tab)).toEqual(before)
    expect(await ask(popup, 'storedContracts')).toEqual(kept)
    expect(await ask(popup, 'stateOf', number)).toMatchObject({ kind: 'review' })
    await tab.close()
  })

  test('what it spoils for itself is not spoilt for us', async () => {
    const plain = await browser.open(`${site.url}/cleaning`)
    const { review } = await reviewed(plain)
    await plain.close()
    const tab = await browser.open(`${site.url}/spoilt`)
    const spoilt = await reviewed(tab)
    expect(spoilt.review.findings.map(({ rule, spans }) => ({ rule, spans }))).toEqual(review.findings.map(({ rule, spans }) => ({ rule, spans })))
    // What the test itself does in that page must do without what was spoilt.
    const place = await until('the mark', () => tab.evaluate<string>(`(() => {
      for (const [, ranges] of CSS.highlights) {
        for (const range of ranges) {
          if (!range.toString().includes('sole discretion')) continue
          range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
          const { left, top } = range.getClientRects()[0]
          return left + 8 + ' ' + (top + 8)
        }
      }
      return ''
    })()`).then(place => place || undefined))
    const [x, y] = place.split(' ').map(Number) as [number, number]
    await until('the card', async () => {
      await tab.hover(x, y)
      return until('it to open', async () => (await tab.hidden('dialog')).some(says => says.includes('sole discretion')), 2)
    })
    expect(await tab.evaluate('asked')).toBe(0)
    await tab.close()
  })

  test.each([false, true])('nothing happens in the page when something is decided in the panel; discreet: %s', async discreet => {
    const tab = await browser.open(`${site.url}/cleaning`), { popup, tab: number, review } = await reviewed(tab)
    if (discreet) await ask(popup, 'setDiscreet', number, true)
    await until(discreet ? 'no marks' : 'marks', async () => (await marksOf(tab)).length > 0 !== discreet)
    await call(tab, watchPainting)
    const { item } = review.checklist[0]!, { findings: [first] } = (await reviewIn(popup)).standing
    await ask(popup, 'chooseSide', number, 'Supplier')
    await ask(popup, 'chooseSide', number, 'Customer')
    await ask(popup, 'note', number, item, 'walk away below nineteen')
    await ask(popup, 'confirm', number, item, true)
    await ask(popup, 'decideFinding', number, first!.key, { what: 'accept', reason: 'We would cope.' })
    await ask(popup, 'chooseKind', number, 'lease')
    expect(await tab.evaluate<readonly string[]>('happened()')).toEqual([])
    await ask(popup, 'eraseAll')
    await tab.close()
  })

  test('words stay words: in the card, the panel, the options and the papers', async () => {
    const tab = await browser.open(`${site.url}/breaking`)
    const { popup, tab: number } = await reviewed(tab)
    await cardOn(tab, 'sole discretion')
    await ask(popup, 'chooseSide', number, 'Customer')
    const checked = async (view: { evaluate<T>(expression: string): Promise<T> }) => {
      expect(await view.evaluate('[typeof pwned, document.querySelectorAll("img[onerror], main style, main script").length, getComputedStyle(document.body).display !== "none"]')).toEqual(['undefined', 0, true])
    }
    await checked(popup)
    for (const name of ['Findings', 'Balance', 'Prepare', 'Checklist']) {
      await click(popup, 'tab', new RegExp(`^${name}`))
      await checked(popup)
    }
    await read(popup, /Cleaning <img/)
    expect(await textOf(popup)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/)
    const options = await browser.open(browser.url('options/options.html'))
    await read(options, /onerror/)
    await checked(options)
    await options.close()
    expect(await tab.evaluate('typeof pwned')).toBe('undefined')
    expect(await tab.inCard('root.querySelectorAll("img, script, style").length').catch(() => 0)).toBe(0)
    await tab.close()
  })

  test('a storm of changes neither freezes the page nor the review', { timeout: 90_000 }, async () => {
    const tab = await browser.open(`${site.url}/storm`)
    const { review } = await reviewed(tab)
    expect(review.findings.length).toBeGreaterThan(3)
    const before = await tab.evaluate<number>('frames_')
    await until('the page to go on', async () => await tab.evaluate<number>('frames_') > before || await tab.evaluate<boolean>('document.querySelector("#storm") === null'))
    await until('the storm to end', () => tab.evaluate<boolean>('document.querySelector("#storm") === null'), 40)
    await until('marks where the words are now', async () => (await marksOf(tab)).some(({ words }) => words.includes('sole discretion')), 40)
    await tab.close()
  })
})
