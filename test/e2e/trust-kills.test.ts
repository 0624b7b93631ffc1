/**
 * Chromium is killed while Evenhand writes, 200 times (EVENHAND_KILLS says how often else), at random moments. Each time what it had
 * confirmed must be there when it starts again, and what it wrote together must all be of one writing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { contractShape, placeOf } from '../../src/storage/contract-record'
import { roundsPlace, roundsShape, roundTextShape, textPlace } from '../../src/storage/rounds-record'
import { open, type Shape } from '../../src/storage/shape'
import { until } from '../browsers/browser'
import { root } from '../browsers/build'
import { tested } from '../browsers/open'
import { startKillable, type Killable } from '../browsers/pipe'

vi.mock('../../src/browser', () => ({ browser: {} }))

const kills = Number(process.env['EVENHAND_KILLS'] ?? 200)
/** Two browsers at a time, each on a profile of its own, as a machine has at least two cores. */
const lanes = 2
const contracts = ['a', 'b', 'c', 'd']
const frozen = (name: string) => JSON.parse(readFileSync(join(root, `test/storage/shapes/${name}.json`), 'utf8')) as { readonly version: number; readonly value: { readonly list: readonly { readonly at: string }[] } }
const [contract, rounds, text] = [frozen('contract-1'), frozen('rounds-0'), frozen('text-0')]
const { at } = rounds.value.list[0]!

let profiles: readonly string[]
beforeAll(() => { profiles = Array.from({ length: lanes }, () => mkdtempSync(join(tmpdir(), 'evenhand-kills-'))) })
afterAll(() => profiles.forEach(profile => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })))

test.runIf(tested.includes('chromium'))(`killed ${kills} times while writing, nothing confirmed is lost and nothing is half written`, { timeout: 20_000 + kills * 8_000 }, async () => {
  const confirmed = await Promise.all(profiles.map((profile, lane) => killAgainAndAgain(profile, Math.floor((kills + lane) / lanes))))
  // Kills that never met a writing would prove nothing.
  for (const written of confirmed) expect(written).toBeGreaterThan(kills / lanes)
})

/** How many writings were confirmed in all. */
async function killAgainAndAgain(profile: string, times: number): Promise<number> {
  let confirmed = 0
  for (let kill = 0; kill <= times; kill++) {
    const browser = startKillable(profile)
    try {
      const page = await openOptions(browser)
      const kept = writtenIn(await page.evaluate<Readonly<Record<string, unknown>>>('chrome.storage.local.get(null)'))
      expect(kept, `after ${kill} kills`).toBeGreaterThanOrEqual(confirmed)
      if (kill === times) break
      const first = new Promise<void>(resolve => browser.on('Runtime.bindingCalled', ({ payload }) => {
        confirmed = Number(payload)
        resolve()
      }))
      void page.evaluate(writer(kept)).catch(() => undefined)
      await first
      await new Promise(resolve => { setTimeout(resolve, Math.random() * 150) })
    } finally {
      await browser.kill()
    }
  }
  return confirmed
}

async function openOptions(browser: Killable) {
  const send: Killable['send'] = (...args) => browser.send(...args)
  const { id } = await send<{ id: string }>('Extensions.loadUnpacked', { path: join(root, 'dist/chrome') })
  const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url: `chrome-extension://${id}/options/options.html` })
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
  await send('Runtime.enable', {}, sessionId)
  await send('Runtime.addBinding', { name: 'told' }, sessionId)
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await send<{ result: { value: T }; exceptionDetails?: { text: string; exception?: { description?: string } } }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await until('the options page', () => evaluate<boolean>('globalThis.chrome?.storage !== undefined'))
  return { evaluate }
}

/** Brings back one backup after the other, each with the next number in every record: one writing of many records, by the way that readers' own writings take. */
const writer = (from: number) => `(async () => {
  const [contract, rounds, text] = ${JSON.stringify([contract, rounds, text])}
  const next = n => Object.fromEntries(${JSON.stringify(contracts)}.flatMap(key => [
    ['${placeOf('')}' + key, { ...contract, value: { ...contract.value, title: String(n) } }],
    ['${roundsPlace('')}' + key, { ...rounds, value: { ...rounds.value, list: rounds.value.list.map(round => ({ ...round, print: String(n) })) } }],
    ['${textPlace('', at).split(':')[0]}:' + key + ':${at}', { ...text, value: { arrived: (n + ' ').repeat(4000) } }],
  ]))
  for (let n = ${from} + 1; ; n++) {
    const json = JSON.stringify({ exportedFrom: 'Evenhand', at: new Date().toISOString(), records: next(n) })
    for (let reply; reply?.value === undefined;) {
      // The background is only just starting.
      reply = await chrome.runtime.sendMessage({ to: 'background', call: 'restore', args: [json, 'replace'] }).catch(() => undefined)
      if (reply?.error) throw new Error(reply.error)
    }
    told(String(n))
  }
})()`

/** The one number that all records bear; 0 where there are none yet. Throws where one cannot be read. */
function writtenIn(records: Readonly<Record<string, unknown>>): number {
  const value = <T>(shape: Shape<T>, place: string) => open(shape, place, records[place])
  if (!Object.hasOwn(records, placeOf('a'))) return 0
  const numbers = contracts.flatMap(key => [
    value(contractShape, placeOf(key)).title,
    value(roundsShape, roundsPlace(key)).list[0]!.print,
    ...new Set(value(roundTextShape, textPlace(key, at)).arrived.trim().split(' ')),
  ])
  expect(new Set(numbers).size).toBe(1)
  return Number(numbers[0])
}
