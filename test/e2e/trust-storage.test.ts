/** Two windows that write on one contract at once: nobody's words are lost, also where the background is stopped meanwhile. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../browsers/ask'
import { call, until, type Browser, type Tab, type View } from '../browsers/browser'
import { open, tested } from '../browsers/open'
import { serve, type Site } from '../browsers/server'
import { reviewIn } from '../browsers/state'
import { cleaning } from './pages'

/** Each of two writers writes so many lines, so many times: a thousand writes in all. */
const lines = 50, times = 10

/** Writes from inside a view, one after the other, as fast as the background answers; one that was not answered is sent again. Gives back how many were sent again; meanwhile the view knows how many were `written`. */
const writeAll = (view: View, who: string, tab: number) => call(view, async (who: string, tab: number, lines: number, times: number) => {
  type Api = { runtime: { sendMessage(message: object): Promise<{ readonly error?: string } | undefined> } }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
  const view = Object.assign(globalThis, { written: 0 })
  let again = 0
  for (let n = 1; n <= times; n++) {
    for (let i = 0; i < lines; i++) {
      const line = { list: 'priorities', id: `${who}${i}`, text: `${who}${i} for the ${n}th time` }
      for (;;) {
        const answer = await (browser ?? chrome).runtime.sendMessage({ to: 'background', call: 'writeLine', args: [tab, line] }).catch(() => undefined)
        if (answer?.error !== undefined) throw new Error(answer.error)
        if (answer) break
        again++
        await new Promise(resolve => { setTimeout(resolve, 20) })
      }
      view.written++
    }
  }
  return again
}, who, tab, lines, times)

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser
  const views: Tab[] = [], numbers: number[] = []
  beforeAll(async () => {
    site = await serve({ pages: { '/cleaning': cleaning } })
    browser = await open(kind)
    for (let i = 0; i < 2; i++) {
      const tab = await browser.open(`${site.url}/cleaning`)
      numbers.push((await reviewIn(await browser.clickIcon(tab))).tab)
    }
    for (let i = 0; i < 2; i++) views.push(await browser.open(browser.url('options/options.html')))
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const kept = async () => {
    const states = await Promise.all(numbers.map(tab => ask(views[0]!, 'stateOf', tab)))
    return states.map(state => state.kind === 'review' ? state.standing.priorities.map(({ text }) => text).toSorted() : state)
  }
  const all = ['a', 'b'].flatMap(who => Array.from({ length: lines }, (_, i) => `${who}${i} for the ${times}th time`)).toSorted()

  test('a thousand writes from two windows, across each other and across three stops of the background, are all kept', { timeout: 600_000 }, async () => {
    expect(numbers[0]).not.toBe(numbers[1])
    const done = Promise.all([writeAll(views[0]!, 'a', numbers[0]!), writeAll(views[1]!, 'b', numbers[1]!)])
    for (const written of [100, 200, 300]) {
      await until(`${written} writes of one window`, () => views[0]!.evaluate<boolean>(`written >= ${written}`), 300)
      await browser.stopAtWork()
    }
    const sentAgain = await done
    expect(Math.max(...sentAgain)).toBeGreaterThan(0)
    expect(await kept()).toEqual([all, all])
    expect(await ask(views[0]!, 'storedContracts')).toMatchObject([{ lines: lines * 2 }])
  })
})

describe.runIf(tested.includes('chromium'))('in chromium, where an extension has ten megabytes', () => {
  let site: Site, browser: Browser, popup: View, options: Tab
  beforeAll(async () => {
    site = await serve({ pages: { '/cleaning': cleaning } })
    browser = await open('chromium')
    popup = await browser.clickIcon(await browser.open(`${site.url}/cleaning`))
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  /** Takes all the room that is left, to the last byte. */
  const fill = () => options.evaluate(`(async () => {
    const { local } = chrome.storage
    await local.set({ ballast: '' })
    await local.set({ ballast: 'x'.repeat(local.QUOTA_BYTES - await local.getBytesInUse(null)) })
  })()`)

  test('a full storage is told, loses nothing, and is of use again once a contract was saved and erased', async () => {
    const { tab } = await reviewIn(popup)
    await ask(popup, 'note', tab, 'close-price', 'too dear')
    options = await browser.open(browser.url('options/options.html'))
    await fill()
    await expect(ask(options, 'note', tab, 'close-term', 'too long, and much more than there is room for')).rejects.toThrow('save old contracts as files')
    await expect(ask(options, 'savePlaybook', 'name: Our shop\nthresholds:\n  payment-days: 30\n')).rejects.toThrow('is full, so this was not kept')
    expect(await ask(options, 'stateOf', tab)).toMatchObject({ kind: 'review', decisions: { notes: { 'close-price': 'too dear' } } })
    expect(await ask(options, 'playbooks')).toEqual([])

    const [contract] = await ask(options, 'storedContracts')
    const file = await ask(options, 'exportContract', contract!.key)
    await ask(options, 'erase', contract!.key)
    await ask(options, 'savePlaybook', 'name: Our shop\nthresholds:\n  payment-days: 30\n')
    await options.evaluate('chrome.storage.local.remove("ballast")')
    expect(await ask(options, 'restore', file, 'merge')).toMatchObject({ contracts: 1, left: [] })
    expect(await ask(options, 'stateOf', tab)).toMatchObject({ decisions: { notes: { 'close-price': 'too dear' } } })
  })
})
