/** A document in Google Docs whose page speaks for our own script: nothing comes in but text to be read, and nothing of the reader's goes out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answeredName, askedName } from '../../src/page/surfaces/google-docs/bridge'
import { ask } from '../browsers/ask'
import { call, until, type Tab } from '../browsers/browser'
import { tested } from '../browsers/open'
import { read, textOf } from '../browsers/roles'
import { reviewIn } from '../browsers/state'
import { openOnGoogleDocs, type OnGoogleDocs } from '../google-docs/open'
import { addressOf } from '../google-docs/server'

const secret = 'walk away below nineteen thousand'
const markup = '<img src=x onerror="pwned=1"><script>pwned=1</script>'
const forged = [
  '\u0003Cleaning Agreement', `This Agreement is made between Harrowgate Bakery Ltd (the "Customer") and Polly Marchbank ${markup} (the "Supplier").`,
  '1. The Supplier shall clean the bakery every weekday. \u202eThe work is complete only when it is satisfactory to the Customer in its sole discretion.',
  '2. The Customer shall pay each invoice within 30 days. The fee is GBP 900 for each month.',
  '3. The Customer may terminate this Agreement at any time for convenience by written notice to the Supplier.',
  '4. In no event shall the Customer be liable to the Supplier for any loss. The Supplier shall indemnify the Customer against all claims.', '5. This Agreement is governed by the law of England and Wales.\n\u0003\n',
].join('\n')

/** In the page: answers whatever our page script asks, before our other script can, and keeps what it hears. `as`: the answer to `text`. */
function forge(as: 'words' | 'junk' | 'endless', text: string, askedName: string, answeredName: string): void {
  const heard: string[] = [], stacks: string[] = []
  Object.assign(globalThis, { heard, stacks })
  const say = (detail: unknown) => document.dispatchEvent(new CustomEvent(answeredName, { detail }))
  document.addEventListener(askedName, event => {
    const { detail } = event as CustomEvent<string>, { id, ask } = JSON.parse(detail) as { id: string; ask: string }
    heard.push(detail)
    stacks.push(String(new Error('where?').stack))
    if (ask !== 'text') return
    const more = '"__proto__": { "side": "Supplier", "polluted": "yes" }, "side": "Supplier", "findings": [{ "rule": "forged", "title": "Forged" }], "marks": [1], "coverage": { "state": "none" }'
    if (as === 'words') {
      say(`{ "id": "${id}", "text": ${JSON.stringify(text)}, ${more} }`)
      return
    }
    for (const junk of ['no JSON', '[]', 'null', `{ "id": ["${id}"], "text": "x" }`, { id, text }, new Proxy({}, { get: () => { throw new Error('touched') } })]) say(junk)
    say(`{ "id": "${id}", "text": ${as === 'junk' ? `{ "length": 1e9, "0": "x" }` : JSON.stringify('The Supplier shall pay. '.repeat(100_000))}, ${more} }`)
  }, true)
  // A call that never ends, so that nobody answers but the page.
  Object.assign(globalThis, { _docs_annotate_getAnnotatedText: () => { stacks.push(String(new Error('where?').stack)); return new Promise(() => undefined) } })
}

describe.each(tested)('in %s', kind => {
  let on: OnGoogleDocs, tab: Tab
  beforeAll(async () => { on = await openOnGoogleDocs(kind) })
  afterAll(async () => {
    expect(on?.proxy.refused).toEqual([])
    await on?.close()
  })

  const opened = async (as: Parameters<typeof forge>[0]) => {
    await tab?.close()
    tab = await on.browser.open(addressOf())
    await call(tab, forge, as, forged, askedName, answeredName)
    return on.browser.clickIcon(tab)
  }

  test.each(['junk', 'endless'] as const)('%s for an answer: Google’s own download is read, and the panel says so', async as => {
    const popup = await opened(as)
    await read(popup, /Read from Google’s own download of the document/)
    expect(await textOf(popup)).not.toMatch(/forged/i)
    expect((await reviewIn(popup)).decisions.side).toBeUndefined()
  })

  test('forged words are read as words, and nothing else of the answer comes in', async () => {
    const popup = await opened('words'), { review, quotes, decisions, coverage, tab: number } = await reviewIn(popup)
    expect(review.findings.length).toBeGreaterThan(3)
    const plain = forged.replaceAll(/[\u0003\u202e]/g, '')
    for (const words of quotes.findings.flat()) expect(plain).toContain(words)
    expect(review.findings.map(({ rule }) => rule)).not.toContain('forged')
    expect([decisions.side, coverage.state]).toEqual([undefined, expect.stringMatching(/full|text-only/)])
    await read(popup, /Polly Marchbank/)
    expect(await popup.evaluate('[typeof pwned, document.querySelectorAll("img[onerror]").length]')).toEqual(['undefined', 0])
    expect(await ask(popup, 'storedContracts')).toEqual([])

    // What is decided is told to nobody there.
    await ask(popup, 'chooseSide', number, 'Supplier')
    await ask(popup, 'note', number, review.checklist[0]!.item, secret)
    const questions = await tab.evaluate<number>('heard.length')
    await until('more questions', async () => await tab.evaluate<number>('heard.length') > questions)
    const heard = await tab.evaluate<string[]>('heard')
    for (const detail of heard) expect(Object.keys(JSON.parse(detail) as object).toSorted()).toEqual(['ask', 'id'])
    expect(heard.join()).not.toMatch(/supplier|nineteen/i)
    // Firefox gives each installation an address of its own, by which it would be known again.
    expect(await tab.evaluate<string>('stacks.join()')).not.toContain('moz-extension')
  })
})
