import { expect, test } from 'vitest'
import { findingsStanding, knownFindings, silencedIn } from '../../../src/background/review/known-findings'
import type { Decisions, FindingDecision } from '../../../src/messages'
import { review } from '../engine'

const at = '2026-11-23T09:00:00.000Z'
const accepted: FindingDecision = { at, what: 'accept', reason: 'We would cope.' }

const known = (text: string, decided: Decisions['findings'] = {}, partly = false) => knownFindings(review(text), text, decided, partly)
const decidedOn = (text: string, decision = accepted): Decisions['findings'] => Object.fromEntries(known(text).map(({ key, words, finding: { rule, title } }) => [key, { rule, title, words, decision }]))
const standing = (text: string, findings: Decisions['findings'], { partly = false, silenced = {}, everywhere = {} } = {}) =>
  findingsStanding({ findings: known(text, findings, partly), decisions: { findings, silenced }, settings: { silenced: everywhere }, partly })

const clause = 'Provider may terminate this Agreement at any time, for any reason or for none.'
const before = `Agreement\n${clause}`
const edited = before.replace('any reason', 'a good reason')

test('a decision outlives an edit elsewhere, and another place', () => {
  const { findings, gone } = standing(`Something new.\nAgreement\nMore of it.\n${clause}\nThe end.`, decidedOn(before))
  expect(findings).toMatchObject([{ decision: accepted }])
  expect(findings[0]).not.toHaveProperty('lapsed')
  expect(gone).toEqual([])
})

test('when the words change it lapses, and says on which words it rested', () => {
  const { findings, gone } = standing(edited, decidedOn(before))
  expect(findings).toMatchObject([{ lapsed: { ...accepted, words: [clause], now: [clause.replace('any reason', 'a good reason')] } }])
  expect(findings[0]).not.toHaveProperty('decision')
  expect(gone).toEqual([])
})

test('when the words come back it counts again', () => {
  const both = { ...decidedOn(before), ...decidedOn(edited, { at, what: 'raise' }) }
  expect(standing(before, both).findings).toMatchObject([{ decision: accepted }])
  expect(standing(edited, both).findings).toMatchObject([{ decision: { what: 'raise' } }])
})

test('a decision whose finding is gone is listed with its words', () => {
  expect(standing('Agreement', decidedOn(before))).toMatchObject({ findings: [], gone: [{ rule: 'ter-free', words: [clause], decision: accepted }] })
})

test('quite another sentence is another finding, and not the old one changed', () => {
  const { findings, gone } = standing('Agreement\nThe landlord’s heirs may terminate whenever a chimney smokes.', decidedOn(before))
  expect(findings[0]).not.toHaveProperty('lapsed')
  expect(gone).toHaveLength(1)
})

test('of two changed sentences each gets the decision that was made on it', () => {
  const two = 'Agreement\nProvider may terminate on thirty days’ notice.\nCustomer may terminate after the first winter.'
  const decided = decidedOn(two)
  const { findings } = standing(two.replace('thirty', 'sixty').replace('first', 'second'), decided)
  expect(findings.map(({ lapsed }) => lapsed?.words[0])).toEqual(['Provider may terminate on thirty days’ notice.', 'Customer may terminate after the first winter.'])
})

test('while only a part is read nothing lapses and nothing is gone', () => {
  expect(standing('Agreement', decidedOn(before), { partly: true })).toEqual({ findings: [], gone: [] })
  expect(standing(edited, decidedOn(before), { partly: true }).findings[0]).not.toHaveProperty('lapsed')
})

test('what it is worth in a trade stays when the words change', () => {
  const wanted = Object.fromEntries(Object.entries(decidedOn(before)).map(([key, on]) => [key, { ...on, stake: 'must' as const }]))
  expect(standing(edited, wanted).findings).toMatchObject([{ stake: 'must' }])
})

test('silenced here, in the contract or everywhere: the widest is said', () => {
  const here = decidedOn(before, { at, what: 'no-problem' }), one = { 'ter-free': { at, title: 'Only they may walk away' } }
  expect(standing(before, here).findings).toMatchObject([{ silenced: 'here' }])
  expect(standing(edited, here).findings[0]).not.toHaveProperty('silenced')
  expect(standing(before, here, { silenced: one }).findings).toMatchObject([{ silenced: 'contract' }])
  expect(standing(edited, here, { everywhere: one }).findings).toMatchObject([{ silenced: 'everywhere' }])
})

test('all that is silenced is listed, the latest first', () => {
  const later = '2026-11-24T09:00:00.000Z'
  const list = silencedIn({ findings: decidedOn(before, { at, what: 'no-problem' }), silenced: { 'amb-etc': { at: later, title: 'A list without an end' } } }, { 'amb-and-or': { at: '2026-11-20T09:00:00.000Z', title: 'Two readings' } })
  expect(list.map(({ reach, rule }) => [reach, rule])).toEqual([['contract', 'amb-etc'], ['here', 'ter-free'], ['everywhere', 'amb-and-or']])
  expect(list[1]).toMatchObject({ words: [clause], key: known(before)[0]!.key })
})
