/** Takes docs/pictures/portal.png, a contract in a portal with its marks and a card: `npx tsx test/demo/portal.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { until } from '../browsers/browser'
import { build, root } from '../browsers/build'
import { marksOf, showMark } from '../browsers/marks'
import { open } from '../browsers/open'
import { serve } from '../browsers/server'
import { portalPage } from './portal-page'

build()
const site = await serve({ pages: { '/portal': portalPage } })
const browser = await open('chromium')
try {
  const tab = await browser.open(`${site.url}/portal`)
  await tab.resize({ width: 1240, height: 760 })
  await browser.clickIcon(tab)
  await until('marks', async () => (await marksOf(tab)).length > 0)
  const { x, y } = await showMark(tab, 'increase the Fees'), up = 105
  await tab.evaluate(`document.querySelector('main').scrollBy({ top: ${up}, behavior: 'instant' })`)
  await tab.click(x, y - up)
  await until('the card', async () => (await tab.hidden('dialog')).length > 0)
  writeFileSync(join(root, 'docs/pictures/portal.png'), await tab.screenshot())
} finally {
  await browser.close()
  await site.close()
}
