/** Every way in which a file reaches the reader page: from a tab that shows it, from a link, from the panel. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBeside } from '../browsers/beside'
import { call, until, type Browser, type Tab, type View } from '../browsers/browser'
import { giveFile } from '../browsers/hands'
import { open, tested } from '../browsers/open'
import { click, read, seen } from '../browsers/roles'
import { listen, shut } from '../browsers/server'
import { stateIn } from '../browsers/state'
import { writePdf } from '../pages/pdf/write'

const lines = [
  'Window Cleaning Agreement', 'This Agreement is made between Brightpane Ltd (the "Provider") and Harbour Cafe Ltd (the "Customer").',
  '1. The Provider shall clean the windows on the first Monday of each month.', '2. The Customer shall pay the Provider GBP 40 within 30 days of each visit.',
  '3. The Provider may terminate this Agreement at any time without notice.', '4. This Agreement is governed by the law of England and Wales.',
]
const pdf = Buffer.from(writePdf([lines.map((text, i) => ({ x: 72, y: 100 + i * 30, size: 11, runs: [{ text }] }))]))
const sheet = { 'content-type': 'application/pdf' }

type Answer = (request: IncomingMessage, response: ServerResponse, times: number) => void
const html = { 'content-type': 'text/html' }
const file: Answer = (_, response) => response.writeHead(200, sheet).end(pdf)
const signedIn: Answer = (request, response, times) => request.headers.cookie === 'session=ann' ? file(request, response, times) : response.writeHead(403, html).end('Sign in')

/** `times`: how often it was asked for before. */
const site: Readonly<Record<string, Answer>> = {
  '/contract.pdf': file,
  '/files/7': (_, response) => response.writeHead(200, { ...sheet, 'content-disposition': `inline; filename="x.pdf"; filename*=UTF-8''Window%20Cleaning%20v2.pdf` }).end(pdf),
  '/portal': (_, response) => response.writeHead(200, { ...html, 'set-cookie': 'session=ann; HttpOnly; SameSite=Strict' })
    .end('<h1>Your files</h1><p><a id="file" href="/mine.pdf">Your contract</a></p><p><a id="download" href="/download">Your copy</a></p><p><a id="page" href="/portal">Your files</a></p><p><a id="other" href="http://localhost/contract.pdf">Theirs</a></p>'),
  '/mine.pdf': signedIn,
  '/download': (_, response) => response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment; filename="cleaning agreement.pdf"' }).end(pdf),
  '/once.pdf': (request, response, times) => times === 0 ? file(request, response, times) : response.writeHead(403, html).end('Only once'),
  '/form.pdf': (request, response, times) => times === 0 ? file(request, response, times) : response.writeHead(200, html).end('Fill in the form'),
  '/slow.pdf': (request, response, times) => { if (times === 0) file(request, response, times); else response.writeHead(200, { ...sheet, 'content-length': 5_000_000 }).write(Buffer.alloc(600_000)) },
  '/robots.txt': (_, response) => response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here'),
}

describe.each(tested)('in %s', kind => {
  const asked: string[] = [], ended: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://loopback'), answer = site[pathname]
    const times = asked.filter(each => each === pathname).length
    asked.push(pathname)
    response.once('close', () => { if (!response.writableEnded) ended.push(pathname) })
    response.setHeader('cache-control', 'no-store')
    if (answer) answer(request, response, times)
    else response.writeHead(404, html).end('Nothing here')
  })
  let url: string, browser: Browser
  const tabs: Tab[] = []
  beforeAll(async () => {
    url = `http://127.0.0.1:${await listen(server)}`
    browser = await open(kind)
  })
  afterAll(async () => {
    await browser?.close()
    await shut(server)
  })
  beforeEach(() => { asked.length = ended.length = 0 })
  afterEach(async () => { for (const tab of tabs.splice(0).toReversed()) await tab.close() })

  const kept = (tab: Tab) => {
    tabs.push(tab)
    return tab
  }
  const go = async (path: string) => kept(await browser.open(`${url}${path}`))
  const readerPage = async () => kept(await browser.tabAt(browser.url('reader/reader.html')))
  /** Opens what the tab shows, from the panel over it. */
  const reviewShown = async (tab: Tab) => {
    await click(await browser.clickIcon(tab), 'button', /^review this file$/i)
    return readerPage()
  }
  const reviewed = (page: View) => read(page, /\d+ findings?/)
  const granted = (view: View) => call(view, async () => {
    type Api = { permissions: { getAll(): Promise<{ origins?: string[] }> } }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    return (await (browser ?? chrome).permissions.getAll()).origins ?? []
  })

  test('a PDF that a tab shows is reviewed in our page, beside it, and nothing is asked for before the click', async () => {
    const tab = await go('/contract.pdf'), popup = await browser.clickIcon(tab)
    await read(popup, /in a reader of its own, in a tab beside this one/)
    expect(asked.filter(path => path !== '/favicon.ico')).toEqual(['/contract.pdf'])
    const page = await reviewShown(tab)
    await reviewed(page)
    expect(await read(page, /Window Cleaning Agreement/)).toBeTruthy()
    expect(asked.filter(path => path === '/contract.pdf')).toHaveLength(2)
  })

  test('its panel knows the file by its name and its address, and shows no site', async () => {
    const page = await reviewShown(await go('/files/7'))
    await reviewed(page)
    const popup = await browser.clickIcon(page), state = await stateIn(popup)
    expect(state).toMatchObject({ kind: 'review', file: 'Window Cleaning v2.pdf', address: `${url}/files/7`, discreet: false })
    expect(state).not.toHaveProperty('site')
    await click(popup, 'button', /^this page$/i)
    expect((await seen(popup, 'switch')).map(({ name }) => name)).toEqual([expect.stringMatching(/^Marks on the page/)])
  })

  test('a file that only its reader may see comes with the reader’s own access', async () => {
    await go('/portal')
    const page = await reviewShown(await go('/mine.pdf'))
    await reviewed(page)
    // Firefox has a page of the site fetch it: one that is open already.
    expect(asked).not.toContain('/robots.txt')
  })

  test('no grant is kept, and no tab stays behind', async () => {
    const tab = await go('/mine.pdf')
    await tab.goto(`${url}/contract.pdf`)
    const page = await reviewShown(tab)
    await reviewed(page)
    expect(asked.includes('/robots.txt')).toBe(kind === 'firefox')
    await until('the grant to be given back', async () => !(await granted(page)).some(origin => origin.includes('127.0.0.1')))
    if (kind === 'firefox') await until('the passing tab to be closed', async () => (await call(page, async () => {
      const { browser } = globalThis as unknown as { browser: { tabs: { query(of: object): Promise<{ title: string }[]> } } }
      return (await browser.tabs.query({})).length
    })) <= 3)
  })

  test.each([['/once.pdf', /gives it only once\. Save it, and open it here\./], ['/form.pdf', /gave a web page instead of the file.*Save it, and open it here\./]] as const)('%s, which is given once, is to be saved', async (path, words) => {
    const page = await reviewShown(await go(path))
    await read(page, words)
    await giveFile(page, 'Window Cleaning.pdf', pdf)
    await reviewed(page)
  })

  test('a file that a page made in the browser is to be saved', async () => {
    const tab = await go('/portal')
    await tab.evaluate(`(async () => { location.href = URL.createObjectURL(await (await fetch('/mine.pdf')).blob()) })()`).catch(() => undefined)
    await until('the file to be shown', async () => (await tab.evaluate<string>('location.href').catch(() => 'blob:')).startsWith('blob:'))
    const popup = await browser.clickIcon(tab)
    await read(popup, /save (?:it|what the tab shows), and open it here/i)
    await click(popup, 'button', /^open a file$/i)
    await read(await readerPage(), /Open a contract/)
  })

  test('a server that stalls is waited for until the reader stops it', async () => {
    const page = await reviewShown(await go('/slow.pdf'))
    await until('progress', () => page.evaluate<boolean>(`(document.querySelector('progress')?.value ?? 0) >= 200000 && document.querySelector('progress').max === 5000000`))
    await click(page, 'button', /^stop$/i)
    await read(page, /Open a contract/)
    await until('the download to end', () => ended.includes('/slow.pdf'))
  })

  test('our page, loaded again, asks once more, and says where the file is gone', async () => {
    const tab = await go('/contract.pdf'), page = await reviewShown(tab)
    await reviewed(page)
    await page.evaluate('location.reload()').catch(() => undefined)
    if (kind === 'chromium') {
      await until('another answer', () => asked.filter(path => path === '/contract.pdf').length === 3)
      await reviewed(page)
      await tab.goto(`${url}/portal`)
      await page.evaluate('location.reload()').catch(() => undefined)
    }
    await read(page, /The page that has this file does not give it to Evenhand/)
  })

  test('the file behind a link is fetched in the page, with the reader’s own access and by what its server calls it', async () => {
    const tab = await go('/portal')
    await browser.followLink(tab, '#download')
    const page = await browser.tabAt(browser.url('reader/reader.html'))
    await reviewed(page)
    await read(page, /cleaning agreement\.pdf/)
    await page.close()
    await browser.followLink(tab, '#file')
    await reviewed(await readerPage())
    expect(asked).toContain('/mine.pdf')
  })

  test('a link to a page, and one to a site that keeps others out, are told of', async () => {
    const tab = await go('/portal')
    await browser.followLink(tab, '#page')
    const page = await browser.tabAt(browser.url('reader/reader.html'))
    await read(page, /This link leads to a web page, not to a file/)
    await page.close()
    await tab.evaluate(`void (document.querySelector('#other').port = location.port)`)
    await browser.followLink(tab, '#other')
    await read(await readerPage(), /does not let a page of another site have it\. Save it, and open it here\./)
  })

  test('a file dropped on the panel beside a page is opened in our page', async () => {
    const tab = await go('/portal')
    const popup = await browser.clickIcon(tab)
    const panel = await openBeside(browser, popup)
    await drop(panel, 'Window Cleaning.pdf', pdf)
    const page = await readerPage()
    await reviewed(page)
    await read(page, /Window Cleaning\.pdf/)
    // The panel follows to the tab in front.
    await read(panel, /Window Cleaning\.pdf/)
  })
})

/** As a file manager drops it: nothing can be let go of before what is below takes it. */
const drop = (view: View, name: string, content: Uint8Array) => until('the file to be taken', () => call(view, (name, letters) => {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([Uint8Array.from(atob(letters), letter => letter.charCodeAt(0))], name))
  const pull = (type: string) => !document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  return pull('dragover') && pull('drop')
}, name, Buffer.from(content).toString('base64')))
