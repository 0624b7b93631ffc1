/** The browser's storage and locks, in memory. */
import { vi } from 'vitest'

const clone = (value: unknown): unknown => value === undefined ? undefined : JSON.parse(JSON.stringify(value))

/** A storage area that answers late, as real ones do, so that careless writers lose each other's work. */
export function fakeArea() {
  const held = new Map<string, unknown>()
  const later = () => new Promise<void>(resolve => { setTimeout(resolve, 1) })
  return {
    held,
    async get(keys: null | string | readonly string[]) {
      await later()
      const wanted = keys === null ? [...held.keys()] : typeof keys === 'string' ? [keys] : keys
      return Object.fromEntries(wanted.filter(key => held.has(key)).map(key => [key, clone(held.get(key))]))
    },
    async set(items: Readonly<Record<string, unknown>>) {
      await later()
      for (const [key, value] of Object.entries(items)) held.set(key, clone(value))
    },
    async remove(keys: string | readonly string[]) {
      await later()
      for (const key of typeof keys === 'string' ? [keys] : keys) held.delete(key)
    },
    async clear() {
      await later()
      held.clear()
    },
  }
}

/** Web Locks, one holder at a time for each name. */
export function stubLocks(): void {
  const tails = new Map<string, Promise<unknown>>()
  const request = (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const mine = (tails.get(name) ?? Promise.resolve()).then(work)
    tails.set(name, mine.catch(() => undefined))
    return mine
  }
  vi.stubGlobal('navigator', { locks: { request } })
}
