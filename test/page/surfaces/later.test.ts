import { expect, test, vi } from 'vitest'
import { surfaceFrom } from '../../../src/page/surfaces/later'
import type { Shown, Surface } from '../../../src/page/surfaces/surface'

const shown: Shown = { blocks: ['Words.'], coverage: { state: 'full' }, showing: { numbers: [], unseen: [], contracts: [] } }
const surface = () => ({
  title: () => 'Contract', read: vi.fn<Surface['read']>(async () => shown), told: () => shown, paint: vi.fn<Surface['paint']>(() => ({ painted: 1, lost: [] })), clear: () => undefined,
  reveal: async () => true, hit: () => undefined, documents: () => [], stops: () => [], selfCheck: async () => 'text=told', leave: vi.fn<Surface['leave']>(),
})

test('nothing is loaded before the first reading, and then once', async () => {
  const inner = surface(), load = vi.fn<() => Promise<() => Surface>>(async () => () => inner), outer = surfaceFrom(load, () => undefined)
  expect([outer.told(), outer.title?.(), outer.paint([]), outer.stops(), await outer.selfCheck?.(), await outer.reveal({} as never, false)]).toEqual([undefined, undefined, { painted: 0, lost: [] }, [], '', false])
  expect(load).not.toHaveBeenCalled()
  expect(await Promise.all([outer.read(), outer.read()])).toEqual([shown, shown])
  expect(load).toHaveBeenCalledTimes(1)
  expect([outer.told(), outer.title?.(), outer.paint([]), await outer.selfCheck?.(), await outer.reveal({} as never, false)]).toEqual([shown, 'Contract', { painted: 1, lost: [] }, 'text=told', true])
})

test('one that is left while it loads leaves too', async () => {
  const inner = surface()
  let arrive!: (open: () => Surface) => void
  const outer = surfaceFrom(() => new Promise(resolve => { arrive = resolve }), () => undefined), reading = outer.read()
  outer.leave()
  arrive(() => inner)
  await reading
  expect(inner.leave).toHaveBeenCalled()
})

test('a script that did not come is asked for again', async () => {
  const inner = surface(), load = vi.fn<() => Promise<() => Surface>>().mockRejectedValueOnce(new Error('nobody answered')).mockResolvedValue(() => inner), outer = surfaceFrom(load, () => undefined)
  await expect(outer.read()).rejects.toThrow('nobody answered')
  expect(await outer.read()).toEqual(shown)
  expect(load).toHaveBeenCalledTimes(2)
})
