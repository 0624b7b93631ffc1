/** Opens either browser, and says which ones this run is about. */
import type { Browser, Launch } from './browser'
import { openChromium } from './chromium'
import { openFirefox } from './firefox'
import type { Kind } from './places'

export const kinds: readonly Kind[] = ['chromium', 'firefox']

/** The browsers that EVENHAND_BROWSERS names, which test/e2e/run.ts sets; all of them where nobody did. */
export const tested: readonly Kind[] = kinds.filter(kind => (process.env['EVENHAND_BROWSERS'] ?? kinds.join()).split(',').includes(kind))

export const open = (kind: Kind, launch: Launch = {}): Promise<Browser> => (kind === 'chromium' ? openChromium(launch) : openFirefox(launch))
