/** Which sites are always on. The browser keeps the list: a site is on it for as long as our small script is registered there. */
import { browser } from '../browser'
import type { SiteState } from '../messages'

/** The site of an address, with the pattern by which the browser knows it; undefined where browsers grant nothing. A port is left out: Firefox knows none. */
export async function siteStateOf(address: string): Promise<SiteState | undefined> {
  const pattern = patternOf(address)
  return pattern === undefined ? undefined : { host: new URL(address).hostname, pattern, always: (await alwaysOn()).includes(pattern) }
}

export function patternOf(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : undefined
}

/** The patterns of all such sites, as "https://portal.example/*". */
export async function alwaysOn(): Promise<readonly string[]> {
  return (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id)
}
