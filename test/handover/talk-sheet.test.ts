import { expect, test } from 'vitest'
import { asHtml } from '../../src/handover/as-html'
import { asText } from '../../src/handover/as-text'
import { talkSheet } from '../../src/handover/talk-sheet'
import { finding, item, reviewState } from '../panel/contract'

const many = Array.from({ length: 20 }, (_, i) => finding({ rule: `pay-${i}`, title: `Point ${i}`, ask: `Question ${i}?`, severity: i % 5 === 4 ? 4 : 2 }))

test('it holds what fits on a page, the weightiest, in closing order', () => {
  const sheet = asText(talkSheet(reviewState({ review: { findings: many, checklist: [] } }), '3 November 2026'))
  const asked = [...sheet.matchAll(/Question (\d+)\?/g)].map(([, number]) => Number(number))
  expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 9, 14, 19])
  expect(sheet).toContain('9 smaller points are in the list of open points.')
})

test('the question stands first, with short words to find it by and what to settle for', () => {
  const state = reviewState({ review: { findings: [finding({ fallback: 'One per cent.' })], checklist: [item('close-late', 'Lateness', { findings: [0], state: 'unclear' })] }, quotes: [['long words '.repeat(60)]] })
  const sheet = asText(talkSheet(state, '3 November 2026'))
  expect(sheet).toContain('1. Could the rate follow the bank rate? (Late payment costs a lot · “long words')
  expect(sheet).toContain('words…”')
  expect(sheet).toContain('Settle for: One per cent.')
  expect(sheet.length).toBeLessThan(500)
})

test('printed, each question has a box and room for the answer', () => {
  expect(asHtml(talkSheet(reviewState(), '3 November 2026'))).toContain('<ol class="boxes">')
})
