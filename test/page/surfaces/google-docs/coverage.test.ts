import { expect, test } from 'vitest'
import { coverageOf, type Known } from '../../../../src/page/surfaces/google-docs/coverage'

const all: Known = { source: 'told', here: { early: true, asked: 'us' }, runs: 80, placed: 75, pages: { seen: 0, all: 60 }, documents: 1, suggestions: false }

test('all of it says nothing', () => {
  expect(coverageOf(all)).toEqual({ state: 'full' })
})

test('words whose places are not told: a tab that is older than Evenhand is loaded again, another is not', () => {
  expect(coverageOf({ ...all, runs: 0, placed: 0, here: { early: false, asked: 'us' } })).toMatchObject({ state: 'text-only', remedy: 'reload', say: expect.stringContaining('reload this tab') })
  expect(coverageOf({ ...all, runs: 0, placed: 0, here: undefined })).toMatchObject({ state: 'text-only', remedy: 'reload' })
  const refused = coverageOf({ ...all, runs: 0, placed: 0 })
  expect(refused).toMatchObject({ state: 'text-only', say: expect.stringContaining('does not tell where they stand') })
  expect(refused.remedy).toBeUndefined()
})

test('a screen that does not match the words is told, a screen of few words is not', () => {
  expect(coverageOf({ ...all, placed: 0 }).state).toBe('text-only')
  expect(coverageOf({ ...all, runs: 6, placed: 0 }).state).toBe('full')
})

test('the part on the screen says how much it is', () => {
  expect(coverageOf({ ...all, source: 'seen', pages: { seen: 14, all: 60 } })).toEqual({ state: 'visible-only', remedy: 'download', say: expect.stringContaining('Read 14 pages of about 60') })
  expect(coverageOf({ ...all, source: 'seen', pages: { seen: 1, all: 0 } }).say).toContain('Read 1 page of about 1')
})

test('nothing leads to the download', () => {
  expect(coverageOf({ ...all, source: 'none' })).toMatchObject({ state: 'none', remedy: 'download' })
})

test('a download lags, a document in tabs is read tab by tab, suggestions are read with the text', () => {
  expect(coverageOf({ ...all, source: 'exported' })).toEqual({ state: 'full', say: expect.stringContaining('last few seconds') })
  expect(coverageOf({ ...all, documents: 3, suggestions: true }).say).toMatch(/3 tabs.*suggested changes/)
  expect(coverageOf({ ...all, source: 'exported', runs: 0, placed: 0, here: { early: false, asked: 'nobody' } }).say).toMatch(/reload this tab.*last few seconds/)
})
