// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Standing } from '../../src/messages'
import { begin, callsOf, change, world } from './background'
import { finding, reviewState, tab } from './contract'
import { all, choose, close, find, focusedRow, key, open, pass, press, text, titles } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

const some = [
  finding({ rule: 'lia-none', family: 'lia', severity: 4, title: 'No limit', fallback: 'Up to a year of fees.' }),
  finding({ rule: 'pay-late', family: 'pay', title: 'Late here' }),
  finding({ rule: 'pay-late', family: 'pay', title: 'Late there', spans: [{ start: 90, end: 99 }] }),
]

const accepted = { what: 'accept', at: '2026-11-03T12:00:00Z' } as const

const openFindings = async (standing: Partial<Standing> = {}) => {
  begin(reviewState({ review: { findings: some }, state: { standing } }))
  await open()
  await press('Findings', '[role=tab]')
}

const row = (title: string) => find('[data-row]', title)
const typeInto = async (field: HTMLInputElement, words: string) => {
  field.value = words
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await pass(0)
}

test('what is decided stays where it is, says so, and no longer counts', async () => {
  await openFindings()
  await press('No limit', '[data-head]')
  await press('accept it')
  expect(callsOf('decideFinding')).toEqual([['decideFinding', tab, 'finding 0', { what: 'accept' }]])
  expect(titles()).toEqual(['No limit', 'Late here', 'Late there'])
  expect(row('No limit').querySelector('.meta')?.textContent).toBe('accepted as it is · Liability')
  expect(text('.counts')).toBe('0 before signing2 to change')
  expect(text('[role=tab][aria-selected=true]')).toBe('Findings 2')
  expect(find('button', 'accept it').getAttribute('aria-pressed')).toBe('true')
})

test('the next time it lies among what is dealt with', async () => {
  await openFindings({ findings: [{ key: 'finding 0', decision: accepted }, { key: 'finding 1' }, { key: 'finding 2' }] })
  expect(titles()).toEqual(['Late here', 'Late there'])
  await press('Dealt with (1)')
  expect(titles()).toEqual(['Late here', 'Late there', 'No limit'])
})

test('a remark offers to undo it, which gives back what was decided before', async () => {
  await openFindings({ findings: [{ key: 'finding 0', decision: { ...accepted, what: 'raise', reason: 'Too much' } }, { key: 'finding 1' }, { key: 'finding 2' }] })
  await press('No limit', '[data-head]')
  await press('solved')
  expect(text('.remark')).toContain('No limit: solved.')
  await press('Undo')
  expect(callsOf('decideFinding').at(-1)).toEqual(['decideFinding', tab, 'finding 0', { what: 'raise', reason: 'Too much' }])
  expect(text('.remark')).toBe('')
})

test('what cannot be kept is shown until that is known, and then taken back', async () => {
  await openFindings()
  world.failing = { decideFinding: 9, silenceRule: 9, setStake: 9 }
  await press('Late here', '[data-head]')
  await choose('What it is worth', 'want')
  await press('accept it')
  await press('not a problem')
  await press('never anywhere', '.scope')
  expect(row('Late here').querySelector('.meta')?.textContent).toBe('silenced everywhere · want · Payment')
  expect(row('Late there').querySelector('.meta')?.textContent).toBe('silenced everywhere · Payment')
  expect(text('.counts')).toBe('1 before signing0 to change')
  await pass(20_000)
  expect(row('Late here').querySelector('.meta')?.textContent).toBe('Ask for a change · Payment')
  expect(text('.counts')).toBe('1 before signing2 to change')
  expect(text('.remark')).toBe('That could not be saved. Please try again.')
})

test('pressed once more, a decision is taken back', async () => {
  await openFindings()
  await press('No limit', '[data-head]')
  await press('raise it')
  expect(text('.counts')).toBe('1 before signing2 to change')
  await press('raise it')
  expect(callsOf('decideFinding').at(-1)).toEqual(['decideFinding', tab, 'finding 0', null])
})

test('a reason saves itself, and says so', async () => {
  await openFindings()
  await press('No limit', '[data-head]')
  await press('accept it')
  await typeInto(find('input', ''), 'They are insured')
  expect(callsOf('decideFinding')).toHaveLength(1)
  await pass(600)
  expect(callsOf('decideFinding').at(-1)).toEqual(['decideFinding', tab, 'finding 0', { what: 'accept', reason: 'They are insured' }])
  expect(text('.reason output')).toBe('saved')
})

test('a reason that is being typed is kept when the panel closes', async () => {
  await openFindings()
  await press('No limit', '[data-head]')
  await press('accept it')
  await typeInto(find('input', ''), 'They are ins')
  dispatchEvent(new Event('pagehide'))
  await pass(0)
  expect(callsOf('decideFinding').at(-1)).toEqual(['decideFinding', tab, 'finding 0', { what: 'accept', reason: 'They are ins' }])
})

test('a reason that could not be saved stays in its field, and is tried again', async () => {
  await openFindings()
  await press('No limit', '[data-head]')
  await press('accept it')
  world.failing['decideFinding'] = 4
  await typeInto(find('input', ''), 'They')
  await pass(5000)
  expect(text('.reason output')).toContain('Not saved yet.')
  await pass(5000)
  expect(callsOf('decideFinding').at(-1)).toEqual(['decideFinding', tab, 'finding 0', { what: 'accept', reason: 'They' }])
  expect(text('.reason output')).toBe('saved')
})

test('what is no problem says of what: these words, the rule here, the rule anywhere', async () => {
  await openFindings()
  await press('Late here', '[data-head]')
  await press('not a problem')
  expect(all('.scope b').map(scope => scope.textContent)).toEqual(['These words here', 'This rule, never in this contract', 'This rule, never anywhere'])
  await press('never in this contract', '.scope')
  expect(callsOf('silenceRule')).toEqual([['silenceRule', tab, 'pay-late', 'contract', true]])
  expect(all('.made-of-it').map(verdict => verdict.textContent)).toEqual(['silenced in this contract', 'silenced in this contract'])
  expect(text('.counts')).toBe('1 before signing0 to change')
  expect(focusedRow()).toContain('pay-late')
  await press('Bring it back')
  expect(callsOf('silenceRule').at(-1)).toEqual(['silenceRule', tab, 'pay-late', 'contract', false])
  expect(text('.counts')).toBe('1 before signing2 to change')
})

test('r, a, n and u decide on the row that has the focus', async () => {
  await openFindings()
  await key('j')
  for (const [pressed, decision] of [['r', { what: 'raise' }], ['a', { what: 'accept' }], ['n', { what: 'no-problem' }], ['u', null]] as const) {
    await key(pressed)
    expect(callsOf('decideFinding').at(-1)).toEqual(['decideFinding', tab, 'finding 0', decision])
  }
  await key('u')
  expect(callsOf('decideFinding')).toHaveLength(4)
  expect(text('output.unseen')).toBe('There is nothing to take back here.')
})

test('a reason that is on its way brings nothing back, and Undo brings it back', async () => {
  await openFindings()
  await press('No limit', '[data-head]')
  await press('accept it')
  await typeInto(find('input', ''), 'They are insured')
  await press('solved')
  await pass(60_000)
  expect(callsOf('decideFinding').map(call => call[3])).toEqual([{ what: 'accept' }, { what: 'solved' }])
  await press('accept it')
  await typeInto(find('input', ''), 'They are insured')
  await press('accept it')
  await press('Undo')
  expect(callsOf('decideFinding').at(-1)).toEqual(['decideFinding', tab, 'finding 0', { what: 'accept', reason: 'They are insured' }])
})

test('keys that are typed into a reason decide nothing', async () => {
  await openFindings()
  await press('No limit', '[data-head]')
  await press('accept it')
  await key('u', find('input', ''))
  expect(callsOf('decideFinding')).toHaveLength(1)
})

test('a decision on other words has lapsed: old and new words stand beside each other', async () => {
  const lapsed = { ...accepted, key: 'old', words: ['two per cent a month'], now: ['three per cent a month'], reason: 'It is little' }
  await openFindings({ findings: [{ key: 'finding 0' }, { key: 'finding 1', lapsed }, { key: 'finding 2' }] })
  expect(row('Late here').textContent).toContain('changed since you accepted it on 3 November')
  expect(text('.counts')).toBe('1 before signing2 to change')
  await press('Late here', '[data-head]')
  expect(all('.changed .differs').map(word => word.textContent)).toEqual(['two', 'three'])
  expect(row('Late here').textContent).toContain('You wrote then: “It is little”')
})

test('when the words of a settled finding change, it comes back and that is said', async () => {
  await openFindings({ findings: [{ key: 'finding 0' }, { key: 'finding 1', decision: accepted }, { key: 'finding 2' }] })
  expect(titles()).toEqual(['No limit', 'Late there'])
  change(state => ({ ...state, standing: { ...state.standing, findings: state.standing.findings.with(1, { key: 'new', lapsed: { ...accepted, key: 'finding 1', words: ['two per cent'], now: ['three per cent'] } }) } }))
  await pass(0)
  expect(titles()).toEqual(['No limit', 'Late here', 'Late there'])
  expect(text('.remark')).toBe('The text changed: 1 decided finding changed.')
})

test('all that was silenced is listed, and can be brought back', async () => {
  await openFindings({ silenced: [
    { reach: 'everywhere', rule: 'amb-etc', title: 'It says et cetera', at: '2026-11-04T12:00:00Z' },
    { reach: 'here', key: 'finding 0', rule: 'lia-none', title: 'No limit', words: ['no limit at all'], at: '2026-11-03T12:00:00Z' },
  ] })
  await press('Silenced by you (2)')
  expect(text('.put-aside')).toContain('the rule, in every contract, since 4 November')
  await press('Bring it back: It says et cetera')
  expect(callsOf('silenceRule')).toEqual([['silenceRule', tab, 'amb-etc', 'everywhere', false]])
  await press('Bring it back: No limit')
  expect(callsOf('decideFinding')).toEqual([['decideFinding', tab, 'finding 0', null]])
})

test('what was decided on words that are gone is listed', async () => {
  await openFindings({ gone: [{ key: 'old', rule: 'ter-any', title: 'They may leave at will', words: ['at any time'], decision: { ...accepted, what: 'solved', reason: 'They agreed' } }] })
  await press('No longer in the text (1)')
  expect(text('.put-aside')).toBe('They may leave at willat any timesolved, since 3 November“They agreed”')
})

test('what a finding is worth in a trade', async () => {
  await openFindings()
  await press('No limit', '[data-head]')
  await choose('What it is worth', 'must')
  await pass(0)
  expect(callsOf('setStake')).toEqual([['setStake', tab, 'finding 0', 'must']])
  expect(row('No limit').querySelector('.meta')?.textContent).toContain('must have')
})

test('a comment for the other side holds the question and a way to settle it', async () => {
  const writeText = vi.fn(async () => undefined)
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
  await openFindings()
  await press('No limit', '[data-head]')
  await press('copy as a comment')
  expect(writeText).toHaveBeenCalledWith('Could the rate follow the bank rate? One way to settle it: Up to a year of fees.')
})

test('a settled finding is no longer related to a point of the checklist', async () => {
  begin(reviewState({ state: { standing: { findings: [{ key: 'finding 0', decision: accepted }] } } }))
  await open()
  await press('When each sum is due', '[data-head]')
  expect(all('.related-finding')).toEqual([])
})
