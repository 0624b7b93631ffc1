import { expect, test } from 'vitest'
import type { Line, Tick } from '../../../src/messages'
import { checkTicks, wordsOf } from '../../../src/background/review/ticks'
import { review } from '../engine'

const wordsIn = (text: string, item = 'close-price') => wordsOf(item, review(text), text, false)
const tickOn = (text: string) => ({ 'close-price': { at: '2026-11-23T09:00:00.000Z', words: wordsIn(text)! } })
const check = (ticks: Parameters<typeof checkTicks>[0], text: string, partly = false) => checkTicks(ticks, review(text), text, partly)

const before = 'Agreement\nPrice: £40 a visit\nPrice: £10 for the shed'
const ticks = tickOn(before)

test('an item’s words are those of its key terms and provisions, each once', () => {
  expect(wordsIn('Price: £40\nPrice: £40\nPrice: £5')).toEqual(['£40', '£5'])
  expect(wordsIn('Late: one percent', 'close-late')).toEqual(['one percent'])
  expect(wordsIn('Price: £40', 'close-nothing')).toBeUndefined()
})

test('without either they are those that its findings mark', () => {
  expect(wordsIn('Either may terminate now.\nBoth may terminate later.', 'close-exit')).toEqual(['Either may terminate now.', 'Both may terminate later.'])
})

test('the same words, in other lines, spacing or order, keep the tick as it is', () => {
  expect(check(ticks, before)).toBe(ticks)
  expect(check(ticks, 'Agreement\nPrice: £10  for the\u00a0shed\nSomething new.\nPrice: £40 a visit')).toBe(ticks)
})

test('other words take it back, and say which', () => {
  expect(check(ticks, before.replace('£40', '£45'))['close-price']).toEqual({ ...ticks['close-price'], changedTo: ['£45 a visit', '£10 for the shed'] })
  expect(check(ticks, 'Agreement')['close-price']?.changedTo).toEqual([])
  expect(check(ticks, `${before}\nPrice: £3 for tea`)['close-price']?.changedTo).toHaveLength(3)
})

test('a tick on nothing found is taken back when something is', () => {
  const nothing = tickOn('Agreement')
  expect(check(nothing, 'Agreement')).toBe(nothing)
  expect(check(nothing, before)['close-price']?.changedTo).toHaveLength(2)
})

test('what changed stays changed, to the same words or to newer ones', () => {
  const changed = check(ticks, before.replace('£40', '£45'))
  expect(check(changed, before.replace('£40', '£45'))).toBe(changed)
  expect(check(changed, before.replace('£40', '£50'))['close-price']?.changedTo).toEqual(['£50 a visit', '£10 for the shed'])
  expect(check(changed, before)).toEqual(ticks)
})

test('while only a part is read, missing words are no change, and other words are', () => {
  expect(check(ticks, 'Agreement\nPrice: £40 a visit', true)).toBe(ticks)
  expect(check(ticks, 'Agreement\nPrice: £45 a visit', true)['close-price']?.changedTo).toEqual(['£45 a visit'])
})

test('a tick on an item that the review has not is left alone', () => {
  const other = { 'close-else': { at: '2026-11-23T09:00:00.000Z', words: ['x'] } }
  expect(check(other, before)).toBe(other)
})

test('a change far inside very long words is noticed, and the record stays small', () => {
  const long = `Price: ${'so it goes on '.repeat(1000)}`
  const ticks = tickOn(long)
  expect(ticks['close-price'].words[0]!.length).toBeLessThan(4100)
  expect(check(ticks, long)).toBe(ticks)
  expect(check(ticks, `${long.slice(0, 9000)}!${long.slice(9001)}`)['close-price']?.changedTo).toHaveLength(1)
})

test('a tick on nothing left open is taken back when something is, and when other things are', () => {
  const openIn = (open?: string) => {
    const read = review('Agreement')
    return { ...read, checklist: read.checklist.map(item => item.item === 'close-exit' && open !== undefined ? { ...item, open } : item) }
  }
  const tick = (open?: string) => ({ 'close-exit': { at: '2026-11-23T09:00:00.000Z', words: wordsOf('close-exit', openIn(open), 'Agreement', false)! } })
  const changed = (ticks: Readonly<Record<string, Tick>>, open?: string) => checkTicks(ticks, openIn(open), 'Agreement', false)['close-exit']?.changedTo
  expect(changed(tick(), '1 comment is still open.')).toEqual(['1 comment is still open.'])
  expect(changed(tick('1 comment is still open.'), '1 comment is still open.')).toBeUndefined()
  expect(changed(tick('1 comment is still open.'), '2 comments are still open.')).toEqual(['2 comments are still open.'])
})

test('a tick on both having the same text is taken back by any word that changes anywhere, and by no spacing', () => {
  const read = (text: string) => ({ ...review(text), checklist: review(text).checklist.map(item => ({ ...item, item: item.item === 'close-late' ? 'close-same-version' : item.item })) })
  const words = (text: string, partly = false) => wordsOf('close-same-version', read(text), text, partly)!
  const ticks: Readonly<Record<string, Tick>> = { 'close-same-version': { at: '2026-11-23T09:00:00.000Z', words: words(before) } }
  const checked = (text: string, partly = false) => checkTicks(ticks, read(text), text, partly)
  expect(words(before)[0]).toMatch(/^(?:\w{4} ){3}\w{4}$/)
  expect(checked(before.replaceAll('\n', '\n\n'))).toBe(ticks)
  expect(checked(before.replace('shed', 'barn'))['close-same-version']?.changedTo).toEqual(words(before.replace('shed', 'barn')))
  expect(words(before, true)).toEqual([])
  expect(checked('Agreement', true)).toBe(ticks)
})

test('a tick on promises is taken back by one that is added, and by one whose words go', () => {
  const read = { ...review(before), checklist: review(before).checklist.map(item => ({ ...item, item: item.item === 'close-late' ? 'close-outside-promises' : item.item })) }
  const promise = (id: string, keptBy?: string | null): Line => ({ list: 'promises', id, at: '2026-11-23T09:00:00.000Z', text: `Promise ${id}`, ...keptBy !== undefined && { keptBy } })
  const words = (lines: readonly Line[], text = before) => wordsOf('close-outside-promises', read, text, false, lines)!
  const lines = [promise('a', '£40 a visit'), promise('b', null)]
  const ticks: Readonly<Record<string, Tick>> = { 'close-outside-promises': { at: '2026-11-23T09:00:00.000Z', words: words(lines) } }
  expect(words(lines)).toEqual(['Promise a: in the contract', 'Promise b: not in the contract'])
  expect(checkTicks(ticks, read, before, false, lines)).toBe(ticks)
  expect(checkTicks(ticks, read, before, false, [...lines, promise('c')])['close-outside-promises']?.changedTo).toContain('Promise c: still open')
  expect(checkTicks(ticks, read, 'Agreement', false, lines)['close-outside-promises']?.changedTo).toContain('Promise a: its words are gone')
  expect(checkTicks(ticks, read, 'Agreement', true, lines)).toBe(ticks)
})
