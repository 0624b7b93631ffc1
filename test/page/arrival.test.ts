// @vitest-environment happy-dom
/** What runs by itself on sites that are always on: it tells that a page with words is here, and nothing else. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const { arrived, alive } = vi.hoisted(() => ({ arrived: vi.fn(async () => undefined), alive: vi.fn(() => true) }))
vi.mock('../../src/wire', () => ({ remote: () => ({ arrived }) }))
vi.mock('../../src/page/alive', () => ({ alive }))

const words = (clause: string) => `${clause} `.repeat(60)
const show = (text: string) => { document.body.textContent = text }

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
  arrived.mockClear()
  alive.mockReturnValue(true)
})
afterEach(() => { vi.useRealTimers() })

const start = () => import('../../src/page/arrival')
const later = (milliseconds = 10_000) => vi.advanceTimersByTimeAsync(milliseconds)

test('a page of words is told of once', async () => {
  show(words('The Tenant pays the rent.'))
  await start()
  expect(arrived).toHaveBeenCalledTimes(1)
  await later()
  expect(arrived).toHaveBeenCalledTimes(1)
  expect(document.body.textContent).toBe(words('The Tenant pays the rent.'))
})

test('a page without words is not, until they come', async () => {
  show('Loading…')
  await start()
  await later()
  expect(arrived).not.toHaveBeenCalled()
  show(words('The Tenant pays the rent.'))
  await later()
  expect(arrived).toHaveBeenCalledTimes(1)
})

test('a page that becomes another is told of again; a word more is no other page', async () => {
  show(words('The Tenant pays the rent.'))
  await start()
  document.body.append('Thank you.')
  await later()
  expect(arrived).toHaveBeenCalledTimes(1)
  show(words('The Seller sells the mill'))
  await later()
  expect(arrived).toHaveBeenCalledTimes(2)
})

test('where nobody answered it is told of again', async () => {
  arrived.mockRejectedValueOnce(new Error('nobody answered'))
  show(words('The Tenant pays the rent.'))
  await start()
  await later(1000)
  expect(arrived).toHaveBeenCalledTimes(2)
})

test('an orphan falls silent', async () => {
  show('')
  await start()
  alive.mockReturnValue(false)
  show(words('The Tenant pays the rent.'))
  await later()
  expect(arrived).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})
