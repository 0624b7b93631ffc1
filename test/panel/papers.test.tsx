// @vitest-environment happy-dom
/** What can be handed over, and in which forms. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { asText } from '../../src/handover/as-text'
import { paperOf } from '../../src/handover/hand-over'
import { kinds, paperOrder } from '../../src/panel/papers/kinds'
import { PaperSheet } from '../../src/panel/papers/paper-sheet'
import { printWanted } from '../../src/panel/papers/print-address'
import { saveFile } from '../../src/save-file'
import { hostile, reviewedText, secrets } from '../handover/contract'
import { begin, callsOf } from './background'
import { reviewState, tab } from './contract'
import { all, close, find, open, press, text } from './screen'

vi.mock('../../src/browser', () => import('./background'))
vi.mock('../../src/save-file', () => ({ saveFile: vi.fn<typeof saveFile>() }))

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-29T10:00:00Z') })
  vi.mocked(saveFile).mockClear()
  begin(reviewState({ state: { decisions: { side: 'Customer', notes: { 'close-late': 'secret note' } }, standing: secrets } }))
})
afterEach(() => {
  close()
  vi.useRealTimers()
})

const papers = async () => {
  await open()
  await press('More')
  await press('Hand over')
}
const paper = (title: string) => all('.paper').find(one => one.querySelector('h3')!.textContent.startsWith(title))!

test('every paper says what it is for, who may see it, and what of the reader’s is in it', async () => {
  await papers()
  expect(document.activeElement?.textContent).toBe('Hand over')
  for (const what of [...paperOrder, 'dates'] as const) {
    const { title, use, reader, holds } = kinds[what]
    expect(paper(title).textContent).toContain(`${title} for ${reader}`)
    expect(paper(title).textContent).toContain(use)
    expect(paper(title).textContent).toContain(holds)
  }
})

test('a paper is copied as text', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined)
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  await papers()
  await press('Copy: Open points')
  expect(writeText.mock.calls[0]![0]).toContain('Cleaning agreement: open points')
  vi.unstubAllGlobals()
})

test.each([
  ['Open points', 'Markdown', 'cleaning-agreement-open-points.md', 'text/markdown'],
  ['Talk sheet', 'Web page', 'cleaning-agreement-talk-sheet.html', 'text/html'],
  ['Report', 'JSON, for programs', 'cleaning-agreement-report.json', 'application/json'],
  ['Report', 'CSV, for spreadsheets', 'cleaning-agreement-report.csv', 'text/csv'],
])('%s is saved as %s', async (title, form, name, type) => {
  await papers()
  await press(`Save as … ${title}`)
  await press(`Save as ${form}: ${title}`)
  expect(saveFile).toHaveBeenCalledExactlyOnceWith(name, type, expect.stringContaining('two per cent a month'))
})

test('a paper is printed by a page that is told where to look, and nothing of what stands in it', async () => {
  await papers()
  await press('Print: Report')
  expect(callsOf('tabs.create')).toEqual([['tabs.create', { url: `ext://us/panel/print.html?tab=${tab}&paper=report` }]])
  expect(printWanted(`?tab=${tab}&paper=report`)).toEqual({ tab, what: 'report' })
  for (const wrong of ['', '?tab=7', '?paper=report', '?tab=x&paper=report', '?tab=7&paper=dates', '?tab=7&paper=constructor']) expect(printWanted(wrong)).toBeUndefined()
})

test('what a paper looks like is folded until it is wanted', async () => {
  await papers()
  expect(all('.sheet')).toEqual([])
  const details = paper('Report').querySelector('details')!
  await act(() => {
    details.open = true
    details.dispatchEvent(new Event('toggle'))
  })
  expect(text('.sheet')).toContain('For your own side, not for the other')
  expect(text('.sheet')).toContain('secret note')
})

test('without a day that is sure there is no calendar, and a sentence why', async () => {
  await papers()
  expect(paper('Dates').textContent).toContain('No day in this contract is sure enough for a calendar.')
  expect([...paper('Dates').querySelectorAll('button')]).toEqual([])
})

test('with one there is a file', async () => {
  const { review, quotes, clauses } = reviewedText('This Agreement takes effect on 4 March 2027 (the “Effective Date”).')
  begin({ ...reviewState(), review, quotes, clauses, unplaced: [] })
  await papers()
  await press('Save as Calendar file: Dates')
  expect(saveFile).toHaveBeenCalledExactlyOnceWith('cleaning-agreement-dates.ics', 'text/calendar', expect.stringContaining('DTSTART;VALUE=DATE:20270304'))
})

test.each(paperOrder)('%s as elements says the same as its text, which has no heads of tables, and nothing of it becomes an element', what => {
  const state = reviewState({ quotes: [[hostile]], state: { title: hostile, decisions: { notes: { 'close-late': hostile } }, standing: secrets } })
  const sheet = paperOf(what, state, new Date())
  document.body.replaceChildren(document.createElement('div'))
  render(<PaperSheet paper={sheet} />, document.body.firstElementChild!)
  for (const head of all('thead')) head.remove()
  const words = (from: string) => from.replace(/[^\p{L}\p{N}]+/gu, '').replace(/(?<=\D)\d+(?=\D)/g, '')
  expect(words(text())).toBe(words(asText(sheet).replace(/^\s*\d+\. /gm, '')))
  expect(all('script, a')).toEqual([])
  find('h1', 'script')
})
