/** Takes docs/pictures/reader-*.png, a PDF and a Word document under review in the reader page: `npx tsx test/demo/reader-pictures.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call, still, until, type Browser, type Tab } from '../browsers/browser'
import { build, root } from '../browsers/build'
import { sessionOf } from '../browsers/chromium'
import { giveFile } from '../browsers/hands'
import { marksOf } from '../browsers/marks'
import { open } from '../browsers/open'
import { read } from '../browsers/roles'
import { serve } from '../browsers/server'
import { supplyContract } from '../files/docx/supply-contract'
import { small } from './small-png'

build()
const site = await serve({ folder: join(root, 'assets/samples') })
const browser = await open('chromium')
try {
  await take('pdf', 'Freelance agreement.pdf', await printed(browser, `${site.url}/freelance-agreement.html`), 'as Client may request')
  await take('docx', 'Supply agreement.docx', supplyContract(), 'thirty (45)')
} finally {
  await browser.close()
  await site.close()
}

/** A page as the browser prints it into a PDF. */
async function printed(browser: Browser, url: string): Promise<Uint8Array> {
  const tab = await browser.open(url), cdp = await sessionOf(tab)
  const { data } = await cdp.send('Page.printToPDF', { marginTop: 0.8, marginBottom: 0.8 })
  await tab.close()
  return Buffer.from(data, 'base64')
}

/** With the card of one of its marks. */
async function take(kind: string, name: string, bytes: Uint8Array, words: string): Promise<void> {
  const tab = await browser.open(browser.url('reader/reader.html'))
  await giveFile(tab, name, bytes)
  await read(tab, /\d+ findings?/)
  await until('marks', async () => (await marksOf(tab)).some(mark => mark.words.startsWith(words)))
  const { x, y } = await placeOf(tab, words)
  await tab.hover(x, y)
  await until('the card', async () => (await tab.hidden('dialog')).length > 0)
  writeFileSync(join(root, `docs/pictures/reader-${kind}.png`), small(await still(tab)))
  await tab.close()
}

function placeOf(tab: Tab, words: string) {
  return call(tab, (words: string) => {
    const ranges = [...(CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights].flatMap(([, ranges]) => [...ranges])
    const { left, top, width, height } = ranges.find(range => range.toString().startsWith(words))!.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }, words)
}
