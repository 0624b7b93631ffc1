/** The lasting part of an address: what still leads to the same contract tomorrow, and gives nobody a way in. Pure. */

/** Parameters that say where a visitor came from, or that let him in: they come and go, and a stored one could be a key. */
const passing = /^(?:utm_.*|mc_[ce]id|_g[al]|_hs.*|[a-z]{1,2}clid|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|ref|ref_?src|referrer|source|s?sid|.{0,20}sess(?:ion)?_?(?:id|token|key)?|(?:access|auth|id|csrf|xsrf|one_?time|magic)?[-_]?token|jwt|auth|authuser|otp|code|state|nonce|key|api_?key|sig|signature|hash|expires?|exp|ts|timestamp|t|_|cb|cache.*|x-(?:amz|goog|ms)-.*|ouid|rtpof|sd|usp)$/i

/**
 * An address without its passing parts: "https://portal.example/contracts/7?page=2". Two contracts may share one; the text tells them apart.
 * What is no address at all is given back as it is, up to its first '?' or '#'.
 */
export function lastingAddress(address: string): string {
  if (!URL.canParse(address)) return address.split(/[?#]/, 1)[0]!
  const url = new URL(address)
  // The reader page's name for a file from a disk: no server, no parameters.
  if (url.protocol === 'opened:') return address
  const google = googleDocument(url)
  if (google) return google
  const kept = [...url.searchParams].filter(([name]) => !passing.test(name)).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0)
  const path = url.pathname.replace(/;[a-z]{0,10}sess(?:ion)?id=[^/;]*/gi, '').replace(/\/+$/, '') || '/'
  const query = new URLSearchParams(kept).toString()
  return `${url.protocol}//${url.host}${path}${query && `?${query}`}`
}

/** True where the address alone says which document it is, whatever happened to the text since. */
export const namesOneDocument = (lasting: string): boolean => lasting.startsWith('https://docs.google.com/document/d/')

/** One Google document may hold several papers in tabs; the first tab is the document itself. */
function googleDocument(url: URL): string | undefined {
  if (url.hostname !== 'docs.google.com') return undefined
  const id = /^\/(?:a\/[^/]+\/)?document\/(?:u\/\d+\/)?d\/((?:e\/)?[\w-]+)/.exec(url.pathname)?.[1]
  if (!id) return undefined
  const tab = url.searchParams.get('tab')
  return `https://docs.google.com/document/d/${id}${tab && tab !== 't.0' ? `?tab=${encodeURIComponent(tab)}` : ''}`
}

/** The site that discreet mode is kept for: an address's origin, or its scheme where it has none ("file:"). */
export function siteOf(address: string): string {
  if (!URL.canParse(address)) return address
  const { origin, protocol } = new URL(address)
  return origin === 'null' ? protocol : origin
}
