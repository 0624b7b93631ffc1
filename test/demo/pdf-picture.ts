/** Takes docs/pictures/pdf-viewer.png, a contract in the viewer of PDF.js with its marks and a card: `npx tsx test/demo/pdf-picture.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call, still, until } from '../browsers/browser'
import { build, root } from '../browsers/build'
import { marksOf } from '../browsers/marks'
import { open } from '../browsers/open'
import { serve } from '../browsers/server'
import { pdfPages } from '../pages/pdf/pages'

build()
const site = await serve({ pages: await pdfPages() })
const browser = await open('chromium')
const tab = await browser.open(`${site.url}/pdfjs`)
await until('the second page', () => tab.evaluate<boolean>('document.querySelector(".page[data-page-number=\'2\'] .endOfContent") !== null'))
await browser.clickIcon(tab)
await until('marks', async () => (await marksOf(tab)).length > 5)
// High enough for the card to stand below the words, and the title above them.
const { x, y } = await call(tab, () => {
  document.querySelector('#viewerContainer')!.scrollTop = 104
  const ranges = [...(CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights].flatMap(([, ranges]) => [...ranges])
  return ranges.find(range => range.toString() === 'best efforts')!.getBoundingClientRect()
})
await new Promise(resolve => { setTimeout(resolve, 300) })
await tab.hover(x + 30, y + 8)
await until('the card', async () => (await tab.hidden('dialog')).length > 0)
writeFileSync(join(root, 'docs/pictures/pdf-viewer.png'), await still(tab))
await browser.close()
await site.close()
