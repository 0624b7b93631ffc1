/** Draws assets/icons/*.png from evenhand.svg: `npx tsx test/demo/icons.ts`. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { ensure } from '../browsers/ensure'

const at = (name: string) => fileURLToPath(new URL(`../../assets/icons/${name}`, import.meta.url))
const svg = readFileSync(at('evenhand.svg'), 'utf8')

const browser = await chromium.launch({ executablePath: ensure('chromium').path })
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`)
  await page.screenshot({ path: at(`${size}.png`), omitBackground: true })
}
await browser.close()
