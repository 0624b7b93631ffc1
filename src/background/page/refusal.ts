/** Why the browser did not let us into a page, in a sentence for the reader. Pure. */
import { say } from '../../words/say'

const browserPage = say('The browser does not let extensions read this page.')
const unscriptable = say('The browser does not let extensions read what this tab shows.')
const store = say('The browser does not let extensions read the pages of an extension store.')
const file = say('The browser lets extensions read files on your computer only when you allow it: switch on “Allow access to file URLs” in Evenhand’s settings in the browser. Or open the file here.')
const grant = say('Click Evenhand’s icon on this tab first, so that it may read it. If you did, save what the tab shows, and open it here.')
const errorPage = say('This page did not load, so there is nothing to read.')
const policy = say('Whoever looks after this browser keeps extensions away from this page.')
const canvas = say('Google draws spreadsheets and slides as pictures, which Evenhand cannot read. Choose File › Download › Web page there, and review the page that you get.')
const closed = say('This tab is closed.')

/**
 * `message` is what the browser said when the page script was to start; `address` is the tab's, which the browser tells only
 * while we may read the tab. So a refusal with an address is never for want of a click.
 */
export function refusal(message: string, address: string | undefined): string {
  if (/no tab with id|invalid tab id|tab was closed|no frame with id/i.test(message)) return closed
  if (/error page/i.test(message)) return errorPage
  if (/ExtensionsSettings|policy|blocked by/i.test(message)) return policy
  if (/extensions gallery/i.test(message)) return store
  const told = address ?? /(?:url|contents of) "([^"]+)"/i.exec(message)?.[1]
  if (told === undefined) return /cannot access a \S+:\/\/|cannot be scripted|chrome:|about:/i.test(message) ? browserPage : grant
  return ofAddress(told, address !== undefined)
}

/** Pages that would let us in but show their text only as a picture: what we could read there is the editor's menus. Their published pages (/pub) are ordinary ones. */
export function unreadable(address: string | undefined): string | undefined {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined
  return url?.hostname === 'docs.google.com' && /^\/(?:spreadsheets|presentation)\/(?:u\/\d+\/)?d\/[^/]+(?:\/(?:edit|view|preview|copy)?)?$/.test(url.pathname) ? canvas : undefined
}

function ofAddress(address: string, granted: boolean): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url) return browserPage
  if (isStore(url)) return store
  if (url.protocol === 'file:') return file
  if (!/^(?:https?|ftp|blob|data):$/.test(url.protocol)) return browserPage
  if (!granted) return grant
  return isOfBrowser(url) ? browserPage : unscriptable
}

/** True where a click let us into the tab, and what it shows keeps extensions out all the same: mostly the browser’s own viewer of a file. */
export const keepsOut = (refused: string): boolean => refused === unscriptable || refused === file

/** Mozilla’s own sites, to which Firefox lets no extension. */
const isOfBrowser = ({ hostname }: URL) => /(?:^|\.)(?:firefox\.com|mozilla\.(?:org|net)|services\.mozilla\.com)$/.test(hostname)

const isStore = ({ hostname, pathname }: URL) =>
  hostname === 'chromewebstore.google.com' || hostname === 'addons.mozilla.org'
  || hostname === 'chrome.google.com' && pathname.startsWith('/webstore')
  || hostname === 'microsoftedge.microsoft.com' && pathname.startsWith('/addons')
