import { expect, test } from 'vitest'
import type { Wanted } from '../../src/handover/hand-over'
import { handOver } from '../../src/handover/hand-over'
import { finding, reviewState } from '../panel/contract'
import { hostile, reviewedText, secrets, setAside } from './contract'

const at = new Date('2026-11-29T12:00:00Z')
const papers = (['confirm-back', 'open-points', 'talk-sheet', 'report'] as const).flatMap(what => (['text', 'md', 'html'] as const).map(as => ({ what, as })))

test.each<[Wanted, string, string]>([
  [{ what: 'report', as: 'html' }, 'cleaning-agreement-report.html', 'text/html'],
  [{ what: 'report', as: 'csv' }, 'cleaning-agreement-report.csv', 'text/csv'],
  [{ what: 'report', as: 'json' }, 'cleaning-agreement-report.json', 'application/json'],
  [{ what: 'open-points', as: 'md' }, 'cleaning-agreement-open-points.md', 'text/markdown'],
  [{ what: 'talk-sheet', as: 'text' }, 'cleaning-agreement-talk-sheet.txt', 'text/plain'],
])('%j is saved as %s', (wanted, name, type) => {
  expect(handOver(wanted, reviewState(), at)).toMatchObject({ name, type })
})

test('a calendar is only made of days that there are', () => {
  expect(handOver({ what: 'dates', as: 'ics' }, reviewState(), at)).toBeUndefined()
  expect(handOver({ what: 'dates', as: 'ics' }, reviewedText('This Agreement takes effect on 4 March 2027 (the “Effective Date”).'), at)).toMatchObject({ name: 'cleaning-agreement-dates.ics', type: 'text/calendar' })
})

test.each(papers)('$what as $as holds nothing of a hostile contract but its words', ({ what, as }) => {
  const state = reviewState({ quotes: [[hostile]], state: { title: hostile, decisions: { ticks: {}, notes: { 'close-late': hostile } } }, review: { parties: [{ role: hostile, name: hostile, aliases: [], at: { start: 0, end: 1 } }] } })
  const { name, text } = handOver({ what, as }, state, at)!
  expect(name).toMatch(/^[a-z0-9-]+\.[a-z]+$/)
  expect(text).not.toMatch(/[\u202a-\u202e\u0000\r]/)
  if (as === 'html') expect(text).not.toContain('<script')
  if (as === 'md') expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\[link/)
})

const confided = {
  ...reviewState({
    review: { findings: [finding({ rule: 'own-late', title: 'secret title', why: 'secret why', fallback: 'secret fallback', position: { preferred: 'secret first choice', fallback: 'secret fallback', walkAway: 'secret end' } })] },
    state: { decisions: { ticks: {}, notes: { 'close-late': 'secret note' }, setAside: { 'close-delay': setAside('secret reason to set aside') } } },
  }),
  standing: secrets,
}

test.each(papers.filter(({ what }) => what === 'confirm-back' || what === 'open-points'))('$what as $as tells the other side nothing that the reader keeps to themselves', ({ what, as }) => {
  const { text } = handOver({ what, as }, confided, at)!
  expect(text).not.toMatch(/secret|must have|before signing|ask for a change|against you/i)
  expect(text).toMatch(/From which day do the days count/)
})

test('dates in a calendar, which others may see, hold none of it either', () => {
  const dated = { ...reviewedText('This Agreement takes effect on 4 March 2027 (the “Effective Date”).'), standing: secrets }
  expect(handOver({ what: 'dates', as: 'ics' }, dated, at)!.text).not.toContain('secret')
})

test('the talk sheet helps to ask and to trade, and holds neither notes nor bottom lines', () => {
  const { text } = handOver({ what: 'talk-sheet', as: 'text' }, confided, at)!
  expect(text).toContain('For you, not for the other side.')
  expect(text).toContain('First choice: secret first choice')
  expect(text).toContain('Trades\n\n- secret trade')
  expect(text).not.toMatch(/secret (?:note|bottom|priority|reason)/)
})

test.each(['text', 'md', 'html', 'json', 'csv'] as const)('the report as %s holds all that was decided and written down, and says so', as => {
  const { text } = handOver({ what: 'report', as }, confided, at)!
  for (const part of ['reason', 'priority', 'bottom line', 'trade', 'note', 'reason to set aside']) expect(text).toContain(`secret ${part}`)
  if (as !== 'json' && as !== 'csv') expect(text).toContain('For your own side, not for the other')
})

test('no paper tells the address, which may let in whoever has it; a page without a title is a contract', () => {
  const state = reviewState({ state: { title: ' ', address: 'https://portal.example/sign?key=7f3a' } })
  const all: readonly Wanted[] = [...papers, { what: 'report', as: 'json' }, { what: 'report', as: 'csv' }]
  for (const wanted of all) {
    const { name, text } = handOver(wanted, state, at)!
    expect(name).toMatch(/^contract-/)
    expect(text).not.toContain('portal.example')
  }
})
