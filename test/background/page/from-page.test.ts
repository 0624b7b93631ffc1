import { expect, test, vi } from 'vitest'
import { checkedRead } from '../../../src/background/page/from-page'

vi.mock('../../../src/browser', () => ({ browser: {} }))

const read = { address: 'https://portal.example/', title: 'Lease', version: 1, coverage: { state: 'full' }, showing: { numbers: [], unseen: [], contracts: [] }, total: 0, blocks: [] }

test.each([
  ['Lease', 'Lease'],
  ['\u202eLease\u202c \u200bof\u2066 nothing', 'Lease of nothing'],
  ['__proto__', '__proto__'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['x'.repeat(10_000), `${'x'.repeat(300)}…`],
])('a page that is titled %j is called %j', (title, called) => {
  expect(checkedRead({ ...read, title }).title).toBe(called)
})

test('the same goes for a file, and for each of several contracts', () => {
  const contracts = [{ title: '\u202esesael', from: 0, to: 0 }]
  const { file, showing } = checkedRead({ ...read, file: { name: 'lease\u202efdp.exe', opening: '1' }, showing: { ...read.showing, contracts } })
  expect(file?.name).toBe('leasefdp.exe')
  expect(showing.contracts[0]?.title).toBe('sesael')
})

test('what has a shape of its own is refused, and nothing of it comes in', () => {
  const junk: readonly unknown[] = [
    { ...read, blocks: [{ toString: 'x' }] }, { ...read, blocks: { length: 1e9 } }, { ...read, total: 1e9 }, { ...read, title: { length: 3 } }, null, 'x',
    { ...read, showing: { ...read.showing, numbers: Array.from({ length: 50_001 }, () => [0, '1.']) } },
  ]
  for (const each of junk) expect(() => checkedRead(each)).toThrow(/too large for Evenhand, or what was read of it makes no sense/)
  const sly = JSON.parse('{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }') as object
  expect(checkedRead({ ...read, ...sly })).toEqual(read)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})
