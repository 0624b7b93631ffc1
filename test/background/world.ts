/** A browser in memory: tabs with pages, panels that listen, storage that answers late, and a background that can be stopped. */
import { vi } from 'vitest'
import type { Anchor, BackgroundToPage, FileOnPage, Mark, PageEdit, PageRead, PanelToBackground, OptionsToBackground, WantedFile } from '../../src/messages'
import type { Remote } from '../../src/wire'
import { fakeArea, stubLocks } from '../storage/fake'

type Updated = (tab: number, change: { status: string }) => void
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined
const overTheWire = (value: unknown): unknown => value === undefined ? undefined : JSON.parse(JSON.stringify(value))

export type Page = {
  address: string
  title: string
  file?: FileOnPage
  blocks: string[]
  version: number
  coverage: PageRead['coverage']
  showing: PageRead['showing']
  /** Our script is in it. */
  scripted: boolean
  /** Blocks in one answer. */
  slice: number
  /** Called before each answer to `read`. */
  beforeRead: () => void
  marks: readonly Mark[]
  /** Words that are in the text and cannot be shown. */
  folded: readonly string[]
  /** Everything that ever reached the page, as JSON: what a hostile page could know. */
  heard: string[]
  /** How often our script was told to leave. */
  left: number
  revealed: Anchor[]
  /** Steps to the next mark, or to the one before. */
  stepped: (1 | -1)[]
  /** The browser shows a file in it, in a viewer that lets our script in, as Chromium's does, or in one that does not, as Firefox's. */
  viewer?: 'open' | 'closed'
  /** What our script is to fetch there. */
  wants?: WantedFile
  /** What it tells of itself for support. */
  check: string
  /** Words that were lit up. */
  flashed: string[]
}

export function createWorld() {
  const listeners = new Set<Listener>()
  const removed = new Set<(tab: number) => void>()
  const pages = new Map<number, Page>()
  /** What other sites show in frames of a tab's page. */
  const frames = new Map<string, Page>()
  const pageOf = (tab: number, frame = 0) => (frame === 0 ? pages.get(tab) : frames.get(`${tab}:${frame}`))
  /** Tabs that panels were told of, since the last edit. */
  const told: number[] = []
  /** What the icon shows over each tab. */
  const badges = new Map<number, string>()
  /** What the browser granted, and the scripts that it runs by itself. */
  const granted = new Set<string>(), registered = new Map<string, { id: string; matches: string[]; js: string[] }>()
  const grants = { added: new Set<(of: { origins: string[] }) => void>(), removed: new Set<(of: { origins: string[] }) => void>() }
  const starts = new Set<() => void>()
  const clicks = new Set<(info: object, tab: object) => void>()
  const commands = new Set<(command: string, tab: object | undefined) => void>()
  const menu: { id: string; title: string; contexts: string[] }[] = []
  /** Tabs that we opened. */
  const created: { url: string; active?: boolean; index?: number; openerTabId?: number }[] = []
  /** Tabs that have the style sheet of our marks from the browser. */
  const dressed = new Set<number>()
  /** How often the panel was opened beside a page. */
  const opened: number[] = []
  const local = fakeArea(), session = fakeArea(), sync = fakeArea()
  const stores = new Set<(changes: object, area: string) => void>()
  const updated = new Set<Updated>()
  /** What a tab does that is loaded again. */
  let reloading: (tab: number) => void = () => undefined
  /** Pages that the manifest names. */
  let named: readonly string[] = []
  /** What whoever looks after the browser provides. */
  const managed: { playbook?: string } = {}
  let panels = 1
  let refuse: string | undefined

  async function dispatch(message: unknown, sender: object): Promise<unknown> {
    for (const listener of listeners) {
      const answer = listener(overTheWire(message), { id: 'evenhand', ...sender })
      if (answer) return overTheWire(await answer)
    }
    throw new Error('Could not establish connection. Receiving end does not exist.')
  }

  const browser = {
    runtime: {
      id: 'evenhand',
      getManifest: () => ({ action: { default_title: 'Review this contract' }, content_scripts: named.length > 0 ? [{ matches: named }] : null }),
      getURL: (path: string) => `chrome-extension://evenhand/${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.add(listener), removeListener: (listener: Listener) => listeners.delete(listener) },
      onInstalled: { addListener: (listener: () => void) => starts.add(listener) },
      onStartup: { addListener: (listener: () => void) => starts.add(listener) },
      async sendMessage({ args }: { args: readonly number[] }) {
        if (panels === 0) throw new Error('Could not establish connection. Receiving end does not exist.')
        told.push(args[0]!)
        return {}
      },
    },
    action: {
      async setBadgeText({ tabId, text }: { tabId: number; text: string }) { badges.set(tabId, text) },
      async setBadgeBackgroundColor() { return undefined },
      async setTitle() { return undefined },
    },
    tabs: {
      async sendMessage(tab: number, message: { call: keyof BackgroundToPage; args: readonly never[] }, { frameId }: { frameId: number }) {
        const page = pageOf(tab, frameId)
        if (!page?.scripted) throw new Error('Could not establish connection. Receiving end does not exist.')
        page.heard.push(JSON.stringify(message))
        return overTheWire({ value: pageCalls(page)[message.call](...message.args as unknown as readonly [never, never]) })
      },
      async query({ url }: { url: string | readonly string[] }) {
        return [...pages].filter(([, { address }]) => [url].flat().some(pattern => address.startsWith(pattern.slice(0, -1)))).map(([id]) => ({ id, incognito: false }))
      },
      async create(options: { url: string; active?: boolean }) {
        const id = 100 + created.push(options)
        world.load(id, options.url, ['Disallow: /'])
        return { id }
      },
      async remove(tab: number) { world.close(tab) },
      async get(tab: number) {
        const page = pages.get(tab)
        if (!page) throw new Error(`No tab with id: ${tab}.`)
        return { id: tab, index: 0, windowId: 1, incognito: false, url: refuse?.includes('respective host') ? undefined : page.address }
      },
      async reload(tab: number) {
        const page = pages.get(tab)
        if (!page) throw new Error(`No tab with id: ${tab}.`)
        for (const listener of updated) listener(tab, { status: 'complete' })
        reloading(tab)
      },
      onRemoved: { addListener: (listener: (tab: number) => void) => removed.add(listener) },
      onUpdated: { addListener: (listener: Updated) => updated.add(listener), removeListener: (listener: Updated) => updated.delete(listener) },
    },
    sidePanel: { async open({ windowId }: { windowId: number }) { opened.push(windowId) } },
    contextMenus: {
      async removeAll() { menu.length = 0 },
      create: (item: { id: string; title: string; contexts: string[] }) => menu.push(item),
      onClicked: { addListener: (listener: (info: object, tab: object) => void) => clicks.add(listener) },
    },
    commands: { onCommand: { addListener: (listener: (command: string, tab: object | undefined) => void) => commands.add(listener) } },
    permissions: {
      async getAll() { return { origins: [...granted] } },
      async contains({ origins }: { origins: string[] }) { return origins.every(origin => granted.has(origin)) },
      async remove({ origins }: { origins: string[] }) {
        // As Chromium does; Firefox takes it back, with all that the manifest asks for.
        if (named.length > 0 && origins.some(origin => named[0]!.startsWith(origin.slice(0, -1)))) throw new Error('You cannot remove required permissions.')
        for (const origin of origins) granted.delete(origin)
      },
      onAdded: { addListener: (listener: (of: { origins: string[] }) => void) => grants.added.add(listener) },
      onRemoved: { addListener: (listener: (of: { origins: string[] }) => void) => grants.removed.add(listener) },
    },
    scripting: {
      async getRegisteredContentScripts() { return [...registered.values()] },
      async registerContentScripts(scripts: { id: string; matches: string[]; js: string[] }[]) {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`)
          registered.set(script.id, script)
        }
      },
      async insertCSS({ target: { tabId } }: Styling) { dressed.add(tabId) },
      async removeCSS({ target: { tabId } }: Styling) { dressed.delete(tabId) },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`)
      },
      async executeScript({ target: { tabId, frameIds: [frameId = 0] = [], allFrames }, func, args, files }: Execution) {
        if (refuse !== undefined) throw new Error(refuse)
        // Only in frames whose sites the browser granted.
        if (allFrames) return [...frames].flatMap(([key, { address }]) => {
          const [tab, frame] = key.split(':').map(Number)
          return tab === tabId && [...granted].some(pattern => address.startsWith(pattern.slice(0, -1))) ? [{ frameId: frame, result: [address, 480_000] }] : []
        })
        const page = pageOf(tabId, frameId)
        if (!page) throw new Error(`No tab with id: ${tabId}`)
        // As Firefox does on its own pages.
        if (page.address.startsWith('about:')) return [null]
        if (page.viewer === 'closed') throw new Error('Missing host permission for the tab')
        if (args) page.wants = args[0]
        if (files?.includes('page.js')) page.scripted = true
        return [{ frameId, ...func && { result: /contentType/.test(String(func)) ? page.viewer ? 'application/pdf' : 'text/html' : new URL(page.address).origin } }]
      },
    },
    storage: { local, session, sync, managed: { get: async () => ({ ...managed }) }, onChanged: { addListener: (listener: (changes: object, area: string) => void) => stores.add(listener) } },
  }

  const background = new Proxy({} as Remote<PanelToBackground & OptionsToBackground>, {
    get: (_, call: string) => async (...args: readonly unknown[]) => {
      const reply = await dispatch({ to: 'background', call, args }, { url: 'chrome-extension://evenhand/panel/side-panel.html' }) as { value?: unknown; error?: string }
      if (reply.error !== undefined) throw new Error(reply.error)
      return reply.value
    },
  })

  const world = {
    browser, background, pages, created, told, badges, local, session, sync, managed, registered, dressed, menu, opened,
    setPanels: (count: number) => { panels = count },
    onReload: (does: (tab: number) => void) => { reloading = does },
    /** How a tab's loading goes on. */
    loading(tab: number, status: 'loading' | 'complete') { for (const listener of updated) listener(tab, { status }) },
    /** How many wait for a tab to load. */
    waiting: () => updated.size,
    /** Evenhand's manifest asks for these pages, and browsers grant what it asks for. */
    name(pattern: string) {
      named = [pattern]
      granted.add(pattern)
    },
    /** What the browser says when something in its storage has changed. */
    storageChanged(area: string, ...keys: readonly string[]) {
      for (const listener of stores) listener(Object.fromEntries(keys.map(key => [key, {}])), area)
    },
    refuseWith: (message: string | undefined) => { refuse = message },
    /** What the reader answers to the browser's question, or changes in the browser's settings. */
    grant(pattern: string) {
      granted.add(pattern)
      for (const listener of grants.added) listener({ origins: [pattern] })
    },
    takeBack(pattern: string) {
      granted.delete(pattern)
      for (const listener of grants.removed) listener({ origins: [pattern] })
    },
    /** An update of the extension, which ends what it had registered; the browser tells the new one that it was installed. */
    async update() {
      registered.clear()
      await this.start()
      for (const listener of starts) listener()
    },
    /** The browser ends, however it does, and starts again: what it holds for one session alone is gone. */
    async restart() {
      session.held.clear()
      await this.start()
      for (const listener of starts) listener()
    },
    /** Selects words and takes our item of the menu. */
    ask(tab: number, selectionText: string) {
      for (const listener of clicks) listener({ menuItemId: 'clause', selectionText }, { id: tab, windowId: 1 })
    },
    /** Takes our item of the menu over a link. */
    follow(tab: number, linkUrl: string, frameId = 0) {
      for (const listener of clicks) listener({ menuItemId: 'link', linkUrl, frameId }, { id: tab, windowId: 1 })
    },
    /** What our script in a tab says when the file is handed over. */
    fileDone: (tab: number) => dispatch({ to: 'background', call: 'fileDone', args: [] }, { url: pages.get(tab)?.address, tab: { id: tab }, frameId: 0 }),
    /** Presses the keys of a command. */
    command(name: string, tab: number) {
      for (const listener of commands) listener(name, { id: tab })
    },
    /** What the browser runs by itself in a tab's page says that it is there. */
    arrive: (tab: number, frame = 0) =>
      dispatch({ to: 'background', call: 'arrived', args: [] }, { url: pages.get(tab)?.address, tab: { id: tab }, frameId: frame }),
    /** A document in a tab; a new one takes the place of the old, script and all. */
    load(tab: number, address: string, blocks: readonly string[]): Page {
      for (const key of frames.keys()) if (key.startsWith(`${tab}:`)) frames.delete(key)
      const page: Page = { address, title: 'Window cleaning', blocks: [...blocks], version: 1, coverage: { state: 'full' }, showing: { numbers: [], unseen: [], contracts: [] }, scripted: false, slice: 2, beforeRead: () => undefined, marks: [], folded: [], heard: [], left: 0, revealed: [], stepped: [], check: '', flashed: [] }
      pages.set(tab, page)
      return page
    },
    /** What another site shows in a frame of a tab's page. */
    loadFrame(tab: number, frame: number, address: string, blocks: readonly string[]): Page {
      const around = pages.get(tab)!
      const page = { ...around, address, title: 'Framed', blocks: [...blocks], marks: [], heard: [], left: 0, revealed: [], flashed: [] }
      frames.set(`${tab}:${frame}`, page)
      around.showing = { ...around.showing, foreignFrame: address }
      return page
    },
    /** Changes a page's blocks, and tells the background as the page script would. */
    async edit(tab: number, from: number, removes: number, ...inserted: string[]): Promise<void> {
      told.length = 0
      const page = pages.get(tab)!
      page.blocks.splice(from, removes, ...inserted)
      const edit: PageEdit = { base: page.version, version: ++page.version, from, removed: removes, inserted }
      await this.say(tab, edit)
    },
    /** Says anything to the background from a tab's page. */
    say: (tab: number, edit: unknown, frame = 0) =>
      dispatch({ to: 'background', call: 'pageChanged', args: [edit] }, { url: pages.get(tab)?.address, tab: { id: tab }, frameId: frame }),
    /** Calls the background as a page would that tries to pass for the panel. */
    poseAsPanel: (tab: number, call: string, ...args: readonly unknown[]) =>
      dispatch({ to: 'background', call, args }, { url: pages.get(tab)?.address, tab: { id: tab }, frameId: 0 }),
    close(tab: number) {
      pages.delete(tab)
      for (const listener of removed) listener(tab)
    },
    /** Starts the background, or stops it and starts it again: everything in its memory is gone. */
    async start() {
      stubLocks()
      listeners.clear()
      removed.clear()
      grants.added.clear()
      grants.removed.clear()
      starts.clear()
      clicks.clear()
      commands.clear()
      stores.clear()
      vi.resetModules()
      await import('../../src/background/background')
    },
  }
  return world
}

type Styling = { target: { tabId: number } }
type Execution = { target: { tabId: number; frameIds?: readonly number[]; allFrames?: boolean }; func?: () => unknown; args?: readonly [WantedFile]; files?: readonly string[] }

const pageCalls = (page: Page): BackgroundToPage => ({
  read(from) {
    page.beforeRead()
    const { address, title, file, version, coverage, showing, blocks, slice } = page
    return { address, title, ...file && { file }, version, coverage, showing, total: blocks.length, blocks: blocks.slice(from, from + slice) }
  },
  paint(version, marks) {
    if (version !== page.version) return { painted: 0, lost: [] }
    page.marks = marks
    const lost = marks.flatMap(({ anchors }, i) => (anchors.every(({ exact }) => page.folded.includes(exact)) ? [i] : []))
    return { painted: marks.length - lost.length, lost }
  },
  leave() {
    page.marks = []
    page.left++
  },
  step(by) {
    page.stepped.push(by)
    return { found: page.marks.length > 0 }
  },
  selfCheck: () => page.check,
  reveal(anchor, flash) {
    page.revealed.push(anchor)
    if (flash) page.flashed.push(anchor.exact)
    return { found: page.blocks[anchor.block]?.slice(anchor.start, anchor.end) === anchor.exact }
  },
})
