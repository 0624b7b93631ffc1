/** An installed Chromium, Chrome or Edge with Evenhand in it, on a profile of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core'
import { card, until, type Browser, type Launch, type Tab, type View } from './browser'
import { ensure } from './ensure'
import { attach, drawn } from './target'

const dist = fileURLToPath(new URL('../../dist/chrome', import.meta.url))
/** A page's size where there is no display. */
const size = { width: 1280, height: 900 }
/** No updates, no sign-in, no crash bubbles: a browser that asks for nothing by itself shows what others ask for. */
const quiet = [
  '--disable-gpu', '--disable-quic', '--disable-sync', '--disable-domain-reliability', '--no-pings', '--hide-crash-restore-bubble',
  '--extensions-update-frequency=1000000', '--component-updater=disable-background-downloads,url-source=http://127.0.0.1:9', '--gaia-url=http://127.0.0.1:9',
  // Wherever there is a field to fill in.
  '--autofill-server-url=data:,',
]

export async function openChromium({ extension = dist, headless = true, anyCertificate = false, proxy }: Launch = {}): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'evenhand-chromium-'))
  const { path } = ensure('chromium')
  const start = () => launch({ path, profile, extension, headless, anyCertificate, ...(proxy === undefined ? {} : { proxy }) })
  let running = await start()
  let gone!: () => void
  const closed = new Promise<void>(resolve => { gone = resolve })
  const watch = () => running.context.once('close', gone)
  watch()
  const url = (path: string) => `chrome-extension://${running.id}/${path}`

  return {
    kind: 'chromium',
    closed,
    url,
    open: async address => {
      // The empty tab that the browser starts with is as good as a new one, and nobody has to wonder what it is for.
      const page = running.context.pages().find(page => page.url() === 'about:blank') ?? await running.context.newPage()
      await page.goto(address)
      return tabOf(page, running.context)
    },
    tabAt: start => until(`a tab at ${start}`, () => {
      const page = running.context.pages().findLast(page => page.url().startsWith(start))
      return page && tabOf(page, running.context)
    }),
    clickIcon: tab => clickIcon(running, tab),
    command: async (tab, name) => {
      await tab.toFront()
      await command(running, name)
    },
    askAbout: async (tab, start) => {
      await clickIcon(running, tab)
      const selectionText = await tab.evaluate<string>(`[...document.querySelectorAll('p')].find(({ textContent }) => textContent.startsWith(${JSON.stringify(start)})).textContent`)
      await dispatched(running, `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'clause', frameId: 0, selectionText: ${JSON.stringify(selectionText)} }, tab)`)
    },
    followLink: async (tab, selector) => {
      // The menu's click lets us into the tab, as the icon's does.
      await clickIcon(running, tab)
      const linkUrl = await tab.evaluate<string>(`document.querySelector(${JSON.stringify(selector)}).href`)
      await dispatched(running, `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'link', frameId: 0, linkUrl: ${JSON.stringify(linkUrl)} }, tab)`)
    },
    allowSite: async (pattern, on) => {
      await onExtensionsPage(running.context, setSite, { id: running.id, pattern, on })
    },
    sidePanel: () => viewOf(running, url('panel/side-panel.html')),
    stopBackground: async () => {
      const { cdp } = running
      const target = await targetId(cdp, 'service_worker', address => address.startsWith(url('')))
      // A message may wake it again at once, under the same id: that it has ended is told by an event, not by a list.
      let ended = false
      const onEnd = (event: { targetId: string }) => { ended ||= event.targetId === target }
      cdp.on('Target.targetDestroyed', onEnd)
      await cdp.send('Target.setDiscoverTargets', { discover: true, filter: [{}] })
      let asked = 0
      await until('the service worker to stop', async () => {
        // One that is only just starting may not hear the first time.
        if (!ended && Date.now() - asked > 2000) {
          asked = Date.now()
          await cdp.send('Target.closeTarget', { targetId: target }).catch(() => undefined)
        }
        return ended || !(await targets(cdp)).some(({ targetId }) => targetId === target)
      })
      cdp.off('Target.targetDestroyed', onEnd)
    },
    stopAtWork: async () => {
      const { cdp, context } = running
      await targetId(cdp, 'service_worker', address => address.startsWith(url('')))
      // One that is busy does not heed who asks it to close.
      const session = await context.newCDPSession(context.pages().find(page => page.url().startsWith(url('')))!)
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
      await session.detach()
    },
    setEnabled: async on => {
      await onExtensionsPage(running.context, enable, { id: running.id, on })
      if (on) await until('it to be on again', async () => active(running.context, running.id).then(() => true))
    },
    update: async () => {
      await running.cdp.send('Extensions.loadUnpacked' as never, { path: extension } as never)
      // The old worker may be asked in the moment in which it ends.
      await until('the new version', async () => active(running.context, running.id).then(() => true))
    },
    manifestWarnings: async () => {
      await onExtensionsPage(running.context, developerMode, undefined)
      return onExtensionsPage(running.context, warningsOf, running.id)
    },
    restart: async () => {
      running.context.off('close', gone)
      await running.context.close()
      running = await start()
      watch()
    },
    close: async () => {
      await running.context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

type Running = { readonly context: BrowserContext; readonly cdp: CDPSession; readonly id: string; readonly headless: boolean }

async function launch({ path, profile, extension, headless, anyCertificate, proxy }: { path: string; profile: string; extension: string; headless: boolean; anyCertificate: boolean; proxy?: string }): Promise<Running> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    viewport: headless ? size : null,
    // Chromium cannot build its sandbox when root starts it.
    chromiumSandbox: process.getuid?.() !== 0 && process.env['CI'] === undefined,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...quiet, '--enable-unsafe-extension-debugging', ...(headless ? ['--screen-info={1600x1200}'] : []), ...(anyCertificate ? ['--ignore-certificate-errors'] : []), ...(proxy === undefined ? [] : [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'])],
  })
  const cdp = await context.browser()!.newBrowserCDPSession()
  // Branded Chrome since 137 and Edge ignore --load-extension. This works in all of them; playwright's types do not know it yet.
  const { id } = (await cdp.send('Extensions.loadUnpacked' as never, { path: extension } as never)) as unknown as { id: string }
  await active(context, id)
  return { context, cdp, id, headless }
}

/** The worker is listed before it has run; until it is active, a click finds no listener. */
async function active(context: BrowserContext, id: string): Promise<void> {
  const ours = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`)
  const worker = context.serviceWorkers().find(ours) ?? (await context.waitForEvent('serviceworker', ours))
  await worker.evaluate(async () => {
    const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration }
    while (registration.active?.state !== 'activated') await new Promise(resolve => setTimeout(resolve, 10))
  })
}

const pages = new WeakMap<Tab, Page>()

function tabOf(page: Page, context: BrowserContext): Tab {
  const hover = async (x: number, y: number) => {
    // A mouse that is already there would not move.
    await page.mouse.move(x - 3, y)
    await page.mouse.move(x, y)
  }
  const tab: Tab = {
    evaluate: expression => page.evaluate(expression),
    screenshot: () => page.screenshot(),
    press: key => page.keyboard.press(key),
    dark: on => page.emulateMedia({ colorScheme: on ? 'dark' : 'light' }),
    goto: async url => { await page.goto(url) },
    hover,
    hoverInFrame: async (x, y) => {
      const frame = await page.evaluate<{ left: number; top: number }>('(frame => ({ left: frame.getBoundingClientRect().left + frame.clientLeft, top: frame.getBoundingClientRect().top + frame.clientTop }))(document.querySelector("iframe"))')
      await hover(frame.left + x, frame.top + y)
    },
    click: (x, y) => page.mouse.click(x, y),
    type: text => page.keyboard.type(text),
    command: key => page.keyboard.press(`ControlOrMeta+${key}`),
    hidden: role => accessible(page, context, role),
    inCard: expression => inClosed(page, context, card, expression),
    inClosed: (selector, expression) => inClosed(page, context, selector, expression),
    resize: to => page.setViewportSize(to ?? size),
    show: as => page.emulateMedia({ media: as === 'print' ? 'print' : 'screen', forcedColors: as === 'forced colours' ? 'active' : 'none', reducedMotion: as === 'reduced motion' ? 'reduce' : 'no-preference' }),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  }
  pages.set(tab, page)
  return tab
}

/** The browser's own protocol for a tab's page, for what no other browser can be asked. */
export async function sessionOf(tab: Tab): Promise<CDPSession> {
  const page = pages.get(tab)!
  return page.context().newCDPSession(page)
}

/** The accessibility tree sees into closed shadow roots, as a screen reader does. */
async function accessible(page: Page, context: BrowserContext, role: string): Promise<readonly string[]> {
  const cdp = await context.newCDPSession(page)
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  await cdp.detach()
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const words = (node: (typeof nodes)[number]): string =>
    node.role?.value === 'StaticText' ? String(node.name?.value ?? '') : (node.childIds ?? []).map(id => byId.get(id)).filter(child => child !== undefined).map(words).join(' ')
  return nodes.filter(node => node.role?.value === role && !node.ignored).map(node => words(node).trim() || String(node.name?.value ?? ''))
}

/** The page's own scripts cannot follow: only the protocol sees into a closed shadow root. */
async function inClosed<T>(page: Page, context: BrowserContext, selector: string, expression: string): Promise<T> {
  const cdp = await context.newCDPSession(page)
  try {
    const { result: { objectId } } = await cdp.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(selector)})` })
    const { node } = objectId === undefined ? {} : await cdp.send('DOM.describeNode', { objectId, depth: 1, pierce: true })
    const root = node?.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed')
    if (!root) throw new Error(`nothing closed at ${selector}`)
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId!, functionDeclaration: `async function () { const root = this; return (${expression}) }`, awaitPromise: true, returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  } finally {
    await cdp.detach()
  }
}

const command = (running: Running, name: string) => dispatched(running, `chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)`)

/** Tells the service worker of something, by a statement in which `tab` is the one in front. */
async function dispatched({ cdp, id }: Running, statement: string): Promise<void> {
  const worker = await attach(cdp, await targetId(cdp, 'service_worker', url => url.startsWith(`chrome-extension://${id}/`)))
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    ${statement}
  })()`)
}

async function clickIcon(running: Running, tab: Tab): Promise<View> {
  const page = pages.get(tab)!
  await page.bringToFront()
  const popup = `chrome-extension://${running.id}/panel/popup.html`
  const open = (await targets(running.cdp)).find(({ type, url }) => type === 'page' && url === popup)
  if (open) {
    // It may be closing by itself.
    await running.cdp.send('Target.closeTarget', { targetId: open.targetId }).catch(() => undefined)
    await until('the last popup to close', async () => !(await targets(running.cdp)).some(({ targetId }) => targetId === open.targetId))
  }
  // The click goes to the tab, which is a target of its own, not to the page in it.
  const tabTarget = await targetId(running.cdp, 'tab', url => url === page.url())
  await running.cdp.send('Extensions.triggerAction' as never, { id: running.id, targetId: tabTarget } as never)
  return viewOf(running, popup)
}

/** A page of the extension that playwright does not list: the real popup, the real side panel. */
async function viewOf({ cdp }: Running, address: string): Promise<View> {
  const session = await attach(cdp, await targetId(cdp, 'page', url => url === address))
  await session.evaluate(drawn)
  return session
}

const targets = async (cdp: CDPSession) => (await cdp.send('Target.getTargets', { filter: [{}] })).targetInfos

async function targetId(cdp: CDPSession, type: string, match: (url: string) => boolean): Promise<string> {
  return until(`a target of type ${type}`, async () => (await targets(cdp)).find(target => target.type === type && match(target.url))?.targetId)
}

type DeveloperPrivate = { addHostPermission(id: string, pattern: string): Promise<void>; removeHostPermission(id: string, pattern: string): Promise<void>;  updateProfileConfiguration(to: object): Promise<void>; getExtensionInfo(id: string): Promise<{ manifestErrors: { message: string }[]; runtimeErrors: { message: string }[] }> }

async function setSite({ id, pattern, on }: { id: string; pattern: string; on: boolean }): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome
  await (on ? developerPrivate.addHostPermission(id, pattern) : developerPrivate.removeHostPermission(id, pattern))
}

async function enable({ id, on }: { id: string; on: boolean }): Promise<void> {
  type Management = { setEnabled(id: string, on: boolean): Promise<void> }
  await (globalThis as unknown as { chrome: { management: Management } }).chrome.management.setEnabled(id, on)
}

async function onExtensionsPage<A, R>(context: BrowserContext, inside: (of: A) => Promise<R>, of: A): Promise<R> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  const answer = await page.evaluate(inside as (of: unknown) => Promise<R>, of)
  await page.close()
  return answer
}

async function developerMode(): Promise<void> {
  await (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
}

async function warningsOf(id: string): Promise<string[]> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome
  const { manifestErrors, runtimeErrors } = await developerPrivate.getExtensionInfo(id)
  return [...manifestErrors, ...runtimeErrors].map(({ message }) => message)
}
