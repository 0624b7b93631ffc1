/**
 * The browser is killed while Evenhand writes, Chromium 200 times and Firefox, which takes longer to start, ten (EVENHAND_KILLS says
 * how often else), at random moments. Each time what it had confirmed must be there when it starts again, and what it wrote together
 * must all be of one writing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { contractShape, placeOf } from '../../src/storage/contract-record'
import { roundsPlace, roundsShape, roundTextShape, textPlace } from '../../src/storage/rounds-record'
import { open, type Shape } from '../../src/storage/shape'
import { root } from '../browsers/build'
import { startKillable } from '../browsers/killable'
import { tested } from '../browsers/open'
import type { Kind } from '../browsers/places'

vi.mock('../../src/browser', () => ({ browser: {} }))

const killsOf = (kind: Kind) => Number(process.env['EVENHAND_KILLS'] ?? { chromium: 200, firefox: 10 }[kind])
/** Two browsers at a time, each on a profile of its own, as a machine has at least two cores. */
const lanes = 2
const contracts = ['a', 'b', 'c', 'd']
const frozen = (name: string) => JSON.parse(readFileSync(join(root, `test/storage/shapes/${name}.json`), 'utf8')) as { readonly version: number; readonly value: { readonly list: readonly { readonly at: string }[] } }
const [contract, rounds, text] = [frozen('contract-1'), frozen('rounds-0'), frozen('text-0')]
const { at } = rounds.value.list[0]!

describe.each(tested)('%s', kind => {
  let profiles: readonly string[]
  beforeAll(() => { profiles = Array.from({ length: lanes }, () => mkdtempSync(join(tmpdir(), 'evenhand-kills-'))) })
  afterAll(() => profiles.forEach(profile => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })))

  const kills = killsOf(kind)
  test(`killed ${kills} times while writing, nothing confirmed is lost and nothing is half written`, { timeout: 60_000 + kills * 10_000 }, async () => {
    const confirmed = await Promise.all(profiles.map((profile, lane) => killAgainAndAgain(kind, profile, Math.floor((kills + lane) / lanes))))
    // Kills that never met a writing would prove nothing.
    for (const written of confirmed) expect(written).toBeGreaterThanOrEqual(kills / lanes)
  })
})

/** How many writings were confirmed in all. */
async function killAgainAndAgain(kind: Kind, profile: string, times: number): Promise<number> {
  let confirmed = 0
  for (let kill = 0; kill <= times; kill++) {
    const browser = await startKillable(kind, profile)
    try {
      const kept = writtenIn(await browser.evaluate<Readonly<Record<string, unknown>>>('(globalThis.browser ?? chrome).storage.local.get(null)'))
      expect(kept, `after ${kill} kills`).toBeGreaterThanOrEqual(confirmed)
      if (kill === times) break
      const first = new Promise<void>(resolve => browser.hear(told => {
        confirmed = Number(told)
        resolve()
      }))
      // It writes until it is killed, and fails then.
      const writing = browser.evaluate(writer(kept))
      writing.catch(() => undefined)
      await Promise.race([first, writing])
      await new Promise(resolve => { setTimeout(resolve, Math.random() * 150) })
    } finally {
      await browser.kill()
    }
  }
  return confirmed
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
      reply = await (globalThis.browser ?? chrome).runtime.sendMessage({ to: 'background', call: 'restore', args: [json, 'replace'] }).catch(() => undefined)
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
