/** Which sites are always on. The browser keeps the list: a site is on it for as long as our small script is registered there. */
import { browser } from '../../browser'
import type { SiteState } from '../../messages'

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

/** The patterns with which the manifest itself names pages of this site. */
function namedOn(pattern: string): readonly string[] {
  const { host_permissions: hosts, content_scripts: scripts } = browser.runtime.getManifest() as Named
  return [...new Set([...hosts ?? [], ...(scripts ?? []).flatMap(({ matches }) => matches ?? [])])].filter(named => hostIn(named) === hostIn(pattern))
}

/** Where the manifest says nothing, Firefox says null. */
type Named = { readonly host_permissions?: readonly string[] | null; readonly content_scripts?: readonly { readonly matches?: readonly string[] | null }[] | null }

const hostIn = (pattern: string): string | undefined => pattern.split('/')[2]

/** True for a site of which the manifest names pages: that the browser grants it says nothing of what the reader wants. */
export const isNamed = (pattern: string): boolean => namedOn(pattern).length > 0

/** The pages of a site on which there can be contracts: where the manifest names some, it is those. */
export const pagesOf = (pattern: string): readonly string[] => isNamed(pattern) ? namedOn(pattern) : [pattern]
