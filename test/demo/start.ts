/**
 * `npm start`: builds Evenhand, opens a sample contract in a browser with a fresh profile and Evenhand in it, and says what to
 * click. `--firefox` takes Firefox. Where there is no display it does the clicking itself, and leaves pictures in dist/demo.
 */
import { join } from 'node:path'
import type { Browser } from '../browsers/browser'
import { build, root } from '../browsers/build'
import { ensure } from '../browsers/ensure'
import { open } from '../browsers/open'
import { serve } from '../browsers/server'
import { withoutDisplay } from './without-display'

const samples = ['freelance-agreement', 'saas-agreement', 'office-lease', 'mutual-nda'] as const
const kind = process.argv.includes('--firefox') ? 'firefox' : 'chromium'
const headless = process.argv.includes('--headless') || !hasDisplay()

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function start(): Promise<void> {
  const { path } = ensure(kind)
  console.log('Building Evenhand …')
  build()
  const site = await serve({ folder: join(root, 'assets/samples') })
  console.log(`Opening ${path}${headless ? ', out of sight: there is no display' : ''} …`)
  const browser = await open(kind, { headless })
  try {
    const addresses = samples.map(name => `${site.url}/${name}.html`)
    await (headless ? withoutDisplay(browser, addresses[0]!) : withDisplay(browser, addresses))
  } finally {
    await browser.close()
    await site.close()
  }
}

async function withDisplay(browser: Browser, addresses: readonly string[]): Promise<void> {
  await browser.open(addresses[0]!)
  const [, ...others] = addresses
  console.log(`
A sample contract is open. Now:
  1. Click the Evenhand icon in the toolbar (behind the puzzle piece, unless you pin it).
  2. Say which side you are on, and go through the checklist.
  3. Point at a marked place on the page to see what it means.
More samples: ${others.join('  ')}
Close the browser when you have seen enough.`)
  const stopped = new Promise<void>(resolve => { process.once('SIGINT', resolve).once('SIGTERM', resolve) })
  await Promise.race([browser.closed, stopped])
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux' && process.platform !== 'freebsd') return true
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}
