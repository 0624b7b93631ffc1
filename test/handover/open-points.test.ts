import { expect, test } from 'vitest'
import { openPoints, openPointsPaper } from '../../src/handover/open-points'
import { asText } from '../../src/handover/as-text'
import type { Reviewed } from '../../src/handover/reviewed'
import { finding, item, reviewState } from '../panel/contract'
import { decided, setAside, tick } from './contract'

const late = finding({ rule: 'pay-late', title: 'Late payment costs a lot', ask: 'Could the rate follow the bank rate?', fallback: 'One per cent a month.' })
const blank = finding({ rule: 'drf-blank', title: 'A blank', severity: 1, ask: 'What goes here?' })
const look = finding({ rule: 'per-look', title: 'Look at this', outcome: 'look', tier: 'judgement' })
const stop = finding({ rule: 'lia-all', title: 'No limit', severity: 4, ask: 'What limit could we both live with?' })

const checklist = [
  item('close-pay-dates', 'When each sum is due', { state: 'unclear', findings: [0], ask: 'From which day do the days count?' }),
  item('close-late', 'What if payment is late', { state: 'not-found', findings: [0], ask: 'What happens if a payment is late?' }),
  item('close-liability', 'Limit', { state: 'against-you', findings: [3], ask: stop.ask }),
  item('close-delay', 'Events nobody controls', { state: 'not-applicable' }),
]
const reviewed = (state: NonNullable<Parameters<typeof reviewState>[0]>['state'] = {}): Reviewed => reviewState({ review: { findings: [late, blank, look, stop], checklist }, state })
const titles = (from: Reviewed) => openPoints(from).map(({ title }) => title)

test('points come in closing order, each finding once, and what belongs to none of them last', () => {
  expect(titles(reviewed())).toEqual(['When each sum is due', 'Late payment costs a lot', 'What if payment is late', 'No limit', 'A blank'])
})

test('each has its words, clause, question and fallback, for the reader to talk by', () => {
  expect(openPoints(reviewed())[1]).toMatchObject({ topic: 'When each sum is due', quotes: [{ words: 'two per cent a month 0', clause: '§1' }], ask: late.ask, fallback: 'One per cent a month.' })
})

test('a confirmed point takes its own findings with it, unless they bear on another', () => {
  const ticks = { 'close-pay-dates': tick(), 'close-liability': tick() }
  expect(titles(reviewed({ decisions: { ticks } }))).toEqual(['What if payment is late', 'Late payment costs a lot', 'A blank'])
})

test('what the reader decided is settled; what they raise is open, even where it only needed their eyes', () => {
  const standing = { findings: decided('traded', 'accept', 'raise', 'solved') }
  expect(titles(reviewed({ standing, decisions: { setAside: { 'close-late': setAside('paid at once') } } }))).toEqual(['When each sum is due', 'Limit', 'Look at this'])
})

test('what the reader does not want to hear of is not open, and what was set aside is once its words changed', () => {
  const standing = { findings: [{ key: '0', silenced: 'everywhere' as const }, ...decided('accept', 'accept', 'accept')] }
  expect(titles(reviewed({ standing, decisions: { setAside: { 'close-late': { ...setAside('paid at once'), changedTo: ['later'] } } } }))).toEqual(['When each sum is due', 'What if payment is late', 'Limit'])
})

test('one question that several places raise is asked once', () => {
  const twice = reviewState({ review: { findings: [late, late], checklist: [] }, quotes: [['a'], ['b']] })
  expect(openPoints(twice)).toHaveLength(1)
  expect(openPoints(twice)[0]!.quotes).toEqual([{ words: 'a', clause: '§1' }, { words: 'b', clause: '§2' }])
})

test('the paper asks, with the words and the point they bear on', () => {
  const paper = asText(openPointsPaper(reviewed(), '3 November 2026'))
  expect(paper).toContain('2. Could the rate follow the bank rate? (When each sum is due)\n   “two per cent a month 0” §1')
  expect(paper).not.toMatch(/Late payment costs a lot|One per cent|Settle for|Ask for a change|against you/)
})

test('a list without points says so, and every list that it is no legal advice', () => {
  const paper = asText(openPointsPaper(reviewState({ review: { findings: [], checklist: [] } }), '3 November 2026'))
  expect(paper).toContain('Nothing is left to settle')
  expect(paper).toContain('not legal advice')
})
