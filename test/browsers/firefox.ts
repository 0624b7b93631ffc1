/** An installed Firefox with Evenhand in it as a temporary add-on, driven over WebDriver BiDi: no geckodriver. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { card, until, type Browser, type Launch, type Tab, type View } from './browser'
import { ensure } from './ensure'
import { startFirefox, type Running } from './firefox-process'
import { inFrame, pictureOf, sandboxed } from './frame'

const dist = fileURLToPath(new URL('../../dist/firefox', import.meta.url))

export async function openFirefox({ extension = dist, headless = true, anyCertificate = false, proxy }: Launch = {}): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'evenhand-firefox-'))
  const { path } = ensure('firefox')
  const start = async () => within(await startFirefox({ path, profile, headless, anyCertificate, ...(proxy === undefined ? {} : { proxy }) }), extension)
  let running = await start()
  let gone!: () => void
  let restarting = false
  const closed = new Promise<void>(resolve => { gone = resolve })
  const watch = () => { void running.exited.then(() => restarting || gone()) }
  watch()
  const url = (path: string) => `moz-extension://${running.uuid}/${path}`
  const takeFromMenu = async (tab: Tab, script: string, item: string) => {
    await tab.toFront()
    const { x, y } = await tab.evaluate<{ x: number; y: number }>(script)
    await tab.rightClick?.(x, y)
    const menu = `document.getElementById('contentAreaContextMenu')`
    const found = `[...${menu}.querySelectorAll('menuitem')].find(each => each.label === ${JSON.stringify(item)})`
    await until('the menu to open', () => running.inBrowser<boolean>(`${menu}.state === 'open' && !!${found}`))
    await running.inBrowser(`(${menu}.activateItem(${found}), null)`)
  }

  return {
    kind: 'firefox',
    closed,
    url,
    open: async address => {
      const { context } = await running.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' })
      const tab = tabOf(running, context)
      await tab.toFront()
      await tab.goto(address)
      return tab
    },
    tabAt: start => until(`a tab at ${start}`, async () => {
      const { contexts } = await running.bidi.send<{ contexts: readonly { context: string; url: string }[] }>('browsingContext.getTree', { maxDepth: 0 })
      const found = contexts.findLast(({ url }) => url.startsWith(start))
      return found && tabOf(running, found.context)
    }),
    clickIcon: async tab => {
      await tab.toFront()
      await running.inBrowser(`await (async () => {
        const { browserActionFor } = parent.apiManager.global
        ${closePopup}
        browserActionFor(extension).triggerAction(window)
        return null
      })()`)
      return viewOf(running, popupBrowser)
    },
    command: async (tab, name) => {
      await tab.toFront()
      // The very element by which the browser listens for the keys that the add-on has now, whoever chose them.
      await running.inBrowser(`(async () => {
        ${closePopup}
        const { shortcut } = [...await extension.shortcuts.allCommands()].find(({ name }) => name === ${JSON.stringify(name)})
        const [key, ...modifiers] = shortcut.split('+').toReversed()
        const keyCode = KeyEvent['DOM_VK_' + key.toUpperCase()]
        const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
        typist.beginInputTransactionForTests(window)
        const held = modifiers.map(key => new KeyboardEvent('', { key: key === 'Ctrl' ? 'Control' : key }))
        for (const each of held) typist.keydown(each)
        const stroke = new KeyboardEvent('', { key: { PERIOD: '>', COMMA: '<' }[key.toUpperCase()] ?? key, keyCode })
        typist.keydown(stroke)
        typist.keyup(stroke)
        for (const each of held) typist.keyup(each)
        return null
      })()`)
    },
    allowSite: async (pattern, on) => {
      await running.inBrowser(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        await ExtensionPermissions.${on ? 'add' : 'remove'}(extension.id, { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension)
        return null
      })()`)
    },
    followLink: (tab, selector) => takeFromMenu(tab, `(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`, 'Review the file behind this link'),
    askAbout: (tab, start) => takeFromMenu(tab, `(() => {
      const clause = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.startsWith(${JSON.stringify(start)}))
      clause.scrollIntoView({ block: 'center', behavior: 'instant' })
      getSelection().selectAllChildren(clause)
      const { left, top } = clause.getClientRects()[0]
      return { x: left + 40, y: top + 10 }
    })()`, 'Is this clause normal?'),
    sidePanel: () => viewOf(running, sidebarBrowser),
    stopBackground: async () => {
      await until('the event page to stop', () =>
        running.inBrowser<boolean>(`(await extension.terminateBackground({ ignoreDevToolsAttached: true }), extension.backgroundState === 'stopped')`))
    },
    stopAtWork: async () => {
      await until('the event page to be awake', () => running.inBrowser<boolean>(`extension.backgroundState === 'running'`))
      await running.inBrowser(`(extension.terminateBackground({ ignoreDevToolsAttached: true }), null)`)
    },
    setEnabled: async on => {
      await running.inBrowser(`(async () => {
        await (await AddonManager.getAddonByID(id)).${on ? 'enable' : 'disable'}()
        return null
      })()`)
      if (on) await until('the add-on to be there', () => running.inBrowser<boolean>('extension?.backgroundState === "running" || extension?.backgroundState === "stopped"'))
    },
    update: async () => {
      await running.bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } })
      await until('the add-on to be there', () => running.inBrowser<boolean>('extension?.backgroundState === "running" || extension?.backgroundState === "stopped"'))
    },
    manifestWarnings: () => running.inBrowser<string[]>('extension.warnings.concat(extension.errors)'),
    restart: async () => {
      restarting = true
      await running.quit()
      running = await start()
      restarting = false
      watch()
    },
    close: async () => {
      await running.quit()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

type WithExtension = Running & { readonly uuid: string; readonly inBrowser: <T>(expression: string) => Promise<T> }

/** Installs the add-on and learns its address. */
async function within(running: Running, path: string): Promise<WithExtension> {
  const { bidi, window } = running
  const { extension: id } = await bidi.send<{ extension: string }>('webExtension.install', { extensionData: { type: 'path', path } })
  /** Evaluates in the browser's own window, where `extension` is the add-on and `parent` its machinery. */
  const inBrowser = <T>(expression: string) => bidi.evaluate<T>(window, `(async () => {
    const { ExtensionParent: parent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
    const id = ${JSON.stringify(id)}
    const extension = parent.GlobalManager.getExtension(id)
    return (${expression})
  })()`)
  return { ...running, inBrowser, uuid: await inBrowser<string>('extension.uuid') }
}

function tabOf({ bidi, inBrowser }: WithExtension, context: string): Tab {
  const act = (actions: object) => bidi.send('input.performActions', { context, actions: [actions] })
  const move = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 })
  const mouse = (actions: readonly object[]) => ({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions })
  const pointer = (actions: readonly object[]) => act(mouse(actions))
  const inClosed = async <T>(selector: string, expression: string) => {
    await toFront()
    return inBrowser<T>(inFrame('gBrowser.selectedBrowser', `(async () => {
      const root = content.document.querySelector(${JSON.stringify(selector)})?.openOrClosedShadowRoot
      if (!root) throw new Error(${JSON.stringify(`nothing closed at ${selector}`)})
      return (${expression})
    })()`))
  }
  const toFront = async () => { await bidi.send('browsingContext.activate', { context }) }
  return {
    evaluate: expression => bidi.evaluate(context, expression),
    screenshot: async () => Buffer.from((await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context })).data, 'base64'),
    press: async key => { await act(strokes([keys[key] ?? key])) },
    dark: async on => {
      await toFront()
      await inBrowser(colours('gBrowser.selectedBrowser', on))
    },
    type: async text => { await act(strokes(Array.from(text))) },
    command: async key => { await act(strokes([key], process.platform === 'darwin' ? '\uE03D' : '\uE009')) },
    // Pages such as about:config never say that they have loaded.
    goto: async url => { await bidi.send('browsingContext.navigate', { context, url, wait: url.startsWith('about:') ? 'none' : 'complete' }) },
    hover: async (x, y) => { await pointer([move(x - 3, y), move(x, y)]) },
    // The mouse of one process does not reach a frame that lives in another.
    hoverInFrame: async (x, y) => {
      const { contexts: [top] } = await bidi.send<{ contexts: { children: { context: string }[] }[] }>('browsingContext.getTree', { root: context })
      await bidi.send('input.performActions', { context: top!.children[0]!.context, actions: [mouse([move(x - 3, y), move(x, y)])] })
    },
    click: async (x, y) => { await pointer([move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]) },
    rightClick: async (x, y) => { await pointer([move(x, y), { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }]) },
    hidden: async role => {
      await toFront()
      return inBrowser<string[]>(inFrame('gBrowser.selectedBrowser', `(() => {
        const roots = [content.document, ...[...content.document.querySelectorAll('*')].map(element => element.openOrClosedShadowRoot).filter(Boolean)]
        const seen = element => { const box = element.getBoundingClientRect(); return box.width > 0 && box.height > 0 && content.getComputedStyle(element).visibility === 'visible' }
        return roots.flatMap(root => [...root.querySelectorAll(${JSON.stringify(`[role=${role}],${role}`)})]).filter(seen).map(element => element.innerText || element.getAttribute('aria-label') || '')
      })()`))
    },
    inCard: expression => inClosed(card, expression),
    inClosed,
    resize: async viewport => { await bidi.send('browsingContext.setViewport', { context, viewport: viewport ?? null }) },
    show: async as => {
      await toFront()
      await inBrowser(`(Object.assign(gBrowser.selectedBrowser.browsingContext, ${JSON.stringify({
        mediumOverride: as === 'print' ? 'print' : '', forcedColorsOverride: as === 'forced colours' ? 'active' : 'none', prefersReducedMotionOverride: as === 'reduced motion' ? 'reduce' : 'none',
      })}), null)`)
    },
    toFront,
    close: async () => { await bidi.send('browsingContext.close', { context }) },
  }
}

const colours = (browser: string, dark: boolean) => `(Object.assign(${browser}.browsingContext, { prefersColorSchemeOverride: '${dark ? 'dark' : 'light'}' }), null)`

/** Keys pressed one after the other, with one of them held down meanwhile. */
function strokes(values: readonly string[], held?: string) {
  const actions = values.flatMap(value => [{ type: 'keyDown', value }, { type: 'keyUp', value }])
  return { type: 'key', id: 'keyboard', actions: held === undefined ? actions : [{ type: 'keyDown', value: held }, ...actions, { type: 'keyUp', value: held }] }
}

/** BiDi's private-use characters for the keys that have no letter. */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
}

/** Statements: as the popup closes for whoever goes back to the page, which here it does not by itself. */
const closePopup = `const popup = () => [...document.querySelectorAll('panel')].find(panel => panel.querySelector('.webextension-popup-browser') && panel.state !== 'closed')
  popup()?.hidePopup()
  while (popup()) await new Promise(resolve => setTimeout(resolve, 20))`

/** Firefox loads a popup out of sight and then moves it into its panel, where it gets a width. */
const popupBrowser = `[...document.querySelectorAll('browser.webextension-popup-browser')].find(browser => browser.currentURI?.schemeIs('moz-extension') && browser.getBoundingClientRect().width)`
const sidebarBrowser = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`

/** A document of the extension outside the tabs. */
async function viewOf({ inBrowser }: WithExtension, browser: string): Promise<View> {
  await until('the view to open', () => inBrowser<boolean>(`!!${browser}`))
  const inside = <T>(script: string) => inBrowser<T>(inFrame(browser, script))
  await until('the view to be drawn', () => inside<boolean>(`!!content.document.body?.innerText.trim()`))
  return {
    evaluate: expression => inside(sandboxed(expression)),
    screenshot: async () => Buffer.from(await inBrowser<string>(pictureOf(browser)), 'base64'),
    dark: async on => { await inBrowser(colours(browser, on)) },
    press: async key => {
      await inBrowser(`(${browser}.focus(), null)`)
      await inside(`(() => {
        const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
        typist.beginInputTransactionForTests(content)
        const stroke = new content.KeyboardEvent('', { key: ${JSON.stringify(key)}, bubbles: true })
        typist.keydown(stroke)
        typist.keyup(stroke)
        return null
      })()`)
    },
  }
}
