/**
 * A review's work grows with the text and not with its square. Work is counted and not timed, so that a busy machine changes nothing: V8 tells
 * how often each piece of the engine's code ran.
 */
import { Session } from 'node:inspector/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forget } from '../../../src/engine/contract/memory'
import { review } from '../../../src/engine/review'
import { blocks } from './blocks'

const characters = 25_000
const session = new Session()

beforeAll(async () => {
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
})
afterAll(() => session.disconnect())

/** How often pieces of code run that stand in files of this place. */
async function work(run: () => void, place: string): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  run()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const pieces = result.filter(({ url }) => url.includes(place)).flatMap(({ functions }) => functions).flatMap(({ ranges }) => ranges)
  return pieces.reduce((sum, { count }) => sum + count, 0)
}

/** How much faster than a text work grows: what each run costs, however long the text, falls out of the differences. Work that grows with the text doubles, with its square it is fourfold. */
async function growth(run: (n: number) => void, n: number, place = '/src/engine/'): Promise<number> {
  const [once, twice, fourTimes] = [await work(() => run(n), place), await work(() => run(n * 2), place), await work(() => run(n * 4), place)]
  return (fourTimes - twice) / (twice - once)
}

test.each(blocks.map(({ name, text }) => [name, text] as const))('%s', async (_name, text) => {
  const repeats = Math.ceil(characters / (text(100).length / 100))
  const run = (n: number) => {
    forget()
    review(text(n))
  }
  expect(await growth(run, repeats)).toBeLessThan(2.5)
}, 60_000)

test('work that grows with the square would be told', async () => {
  let pairs = 0
  const run = (n: number) => {
    for (let i = 0; i < n; i++) for (let k = 0; k < i; k++) pairs++
  }
  expect(await growth(run, 100, 'work.test')).toBeGreaterThan(3.5)
  expect(pairs).toBeGreaterThan(0)
})
