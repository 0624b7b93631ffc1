/** Opens either browser, and says which ones this run is about. */
import type { Browser, Launch } from './browser'
import { openChromium } from './chromium'
import { openFirefox } from './firefox'
import { throughWelcome } from './welcome'
import type { Kind } from './places'

export const kinds: readonly Kind[] = ['chromium', 'firefox']

/** The browsers that EVENHAND_BROWSERS names, which test/e2e/run.ts sets; all of them where nobody did. */
export const tested: readonly Kind[] = kinds.filter(kind => (process.env['EVENHAND_BROWSERS'] ?? kinds.join()).split(',').includes(kind))

/** Whoever tries Evenhand out knows it already: the first popup goes through the welcome, unless the test is about a `newcomer`. */
export async function open(kind: Kind, { newcomer = false, ...launch }: Launch & { readonly newcomer?: boolean } = {}): Promise<Browser> {
  const browser = await (kind === 'chromium' ? openChromium(launch) : openFirefox(launch))
  return newcomer ? browser : throughWelcome(browser)
}
