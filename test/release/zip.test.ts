import { unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { zip } from './zip'

const text = (words: string) => new TextEncoder().encode(words)
const files = [{ path: 'b/two.js', bytes: text('two') }, { path: 'a.json', bytes: text('{}') }, { path: 'run', bytes: text('#!'), runs: true }]

const zone = process.env['TZ']
afterEach(() => { process.env['TZ'] = zone })

test('the same files give the same bytes, in whatever order and time zone', () => {
  process.env['TZ'] = 'Pacific/Auckland'
  const there = zip(files)
  process.env['TZ'] = 'America/Lima'
  expect(Buffer.from(zip(files.toReversed())).equals(there)).toBe(true)
})

test('every file comes back as it was', () => {
  expect(Object.entries(unzipSync(zip(files))).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([['a.json', '{}'], ['b/two.js', 'two'], ['run', '#!']])
})
