/** What a test asks of a browser, whichever it is. */
import type { Kind } from './places'

/** A document that can be looked at and worked: a tab, the popup, the side panel. */
export type View = {
  /** Evaluates an expression in the document. Promises are awaited; the value comes back as JSON would carry it. */
  evaluate<T>(expression: string): Promise<T>
  /** A picture, PNG. */
  screenshot(): Promise<Buffer>
  /** Presses a key, as KeyboardEvent.key names it, where the focus is. */
  press(key: string): Promise<void>
  /** Shows it in the colours of a reader who prefers dark ones, or light ones again. */
  dark(on: boolean): Promise<void>
}

export type Tab = View & {
  goto(url: string): Promise<void>
  /** Moves the mouse to a place in the window, in CSS pixels. */
  hover(x: number, y: number): Promise<void>
  /** The same in the page's first frame, in the frame's own pixels. */
  hoverInFrame(x: number, y: number): Promise<void>
  click(x: number, y: number): Promise<void>
  rightClick?(x: number, y: number): Promise<void>
  /** Types where the focus is, key by key. */
  type(text: string): Promise<void>
  /** Presses a key together with Control, or with Command on a Mac. */
  command(key: string): Promise<void>
  /** The words of every element with that role, also in shadow roots that are closed to the page. */
  hidden(role: string): Promise<readonly string[]>
  /** Evaluates an expression where `root` is the inside of the card, which is closed to the page. Throws where no card is open. */
  inCard<T>(expression: string): Promise<T>
  /** The same in the shadow root, closed to the page, of the first element that fits the selector. Throws where there is none. */
  inClosed<T>(selector: string, expression: string): Promise<T>
  /** Gives the page another size, in CSS pixels, or the one back that it had: 320 wide is what zooming a window of 1280 to 400 % leaves. */
  resize(to?: { readonly width: number; readonly height: number }): Promise<void>
  /** Shows the page as on paper, or as with the reader's colours instead of its own. */
  show(as: Media): Promise<void>
  toFront(): Promise<void>
  close(): Promise<void>
}

/** The card's element is the last on its page. */
export const card = ':root > :last-child'

export type Media = 'screen' | 'print' | 'forced colours' | 'reduced motion'

export type Browser = {
  readonly kind: Kind
  /** The address of one of the extension's own pages. */
  url(path: string): string
  open(url: string): Promise<Tab>
  /** A tab that somebody else opened, once it shows an address that begins so. The one opened last, where there are several. */
  tabAt(start: string): Promise<Tab>
  /** Clicks the toolbar icon over a tab, which grants activeTab as a person's click does, and gives the popup that opens. */
  clickIcon(tab: Tab): Promise<View>
  /** Gives one of the commands of the manifest over a tab: by its real keys in Firefox; in Chromium, whose own keys no test can press, as the browser would give it. */
  command(tab: Tab, name: string): Promise<void>
  /** Allows a site, or takes it back, in the browser's own settings for extensions. `pattern` is as in "https://portal.example/*". */
  allowSite(pattern: string, on: boolean): Promise<void>
  /** Selects the first paragraph that begins so, and takes “Is this clause normal?” from the menu of the right mouse button. In Chromium, whose menus no test can open, as the browser would give it, after a click on the icon: there the question waits for the next click. */
  askAbout(tab: Tab, start: string): Promise<void>
  /** Takes “Review the file behind this link” over the link that the selector finds, in the same way. */
  followLink(tab: Tab, selector: string): Promise<void>
  /** The side panel (Chromium) or sidebar (Firefox), once it is open. */
  sidePanel(): Promise<View>
  /** Stops the service worker or event page as the browser does when it has been idle. */
  stopBackground(): Promise<void>
  /** Stops it once it is awake, in the midst of whatever it does. One of the extension's pages must be open in a tab. */
  stopAtWork(): Promise<void>
  /** Switches the extension off, or on again, as its reader does where the browser lists extensions. */
  setEnabled(on: boolean): Promise<void>
  /** Puts a new version in the old one's place, as an update does; here it is the same one again. */
  update(): Promise<void>
  /** What the browser complains about in the manifest. */
  manifestWarnings(): Promise<readonly string[]>
  /** Ends the browser and starts it again on the same profile. Tabs are gone. */
  restart(): Promise<void>
  /** Resolves when the browser has gone, whoever closed it. */
  readonly closed: Promise<void>
  close(): Promise<void>
}

export type Launch = {
  /** The built extension's folder; dist/chrome or dist/firefox where none is given. */
  readonly extension?: string
  readonly headless?: boolean
  /** An http proxy on loopback, as host:port, that every request is sent through, loopback's own too. */
  readonly proxy?: string
  /** Takes every certificate for good, also for hosts that the browser knows better: for tests that are some other host themselves. */
  readonly anyCertificate?: boolean
}

/** Calls a function inside a view. The function sees the view's document and its arguments, and nothing from here. */
export function call<A extends readonly unknown[], R>(view: View, inside: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
  // tsx names functions with a helper that the view does not have.
  return view.evaluate(`(() => { const __name = f => f; return (${inside.toString()})(...${JSON.stringify(args)}) })()`)
}

/** A picture of a view at rest: one that two looks in a row agree on. A scroll is told a little before it is painted. */
export async function still(view: View): Promise<Buffer> {
  let last = await view.screenshot()
  return until('the view to be still', async () => {
    const now = await view.screenshot()
    const same = now.equals(last)
    last = now
    return same && now
  })
}

/** Asks until the answer is neither false, null nor undefined; throws `what` after `seconds`, with the last error where there was one. */
export async function until<T>(what: string, ask: () => Promise<T> | T, seconds = 30): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + seconds * 1000
  let last: unknown
  while (Date.now() < end) {
    try {
      const answer = await ask()
      if (answer !== false && answer !== null && answer !== undefined) return answer as NonNullable<Exclude<T, false>>
      last = undefined
    } catch (error) {
      last = error
    }
    await new Promise(resolve => setTimeout(resolve, 40))
  }
  throw new Error(`waited ${seconds} s for ${what}`, { cause: last })
}
