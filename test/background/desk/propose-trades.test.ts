import { expect, test } from 'vitest'
import type { Review } from '../../../src/engine/review'
import { review } from '../../../src/engine/review'
import { tradesFor } from '../../../src/background/desk/propose-trades'
import type { ReadersView } from '../../../src/background/review/readers-view'
import type { Stake } from '../../../src/messages'

const text = [
  'This Services Agreement is made between Alder Ltd ("Supplier") and Birch GmbH ("Customer").',
  '1. Payment. Customer shall pay each invoice within ninety (90) days of receipt.',
  '2. Liability. Supplier\'s total liability under this Agreement shall not exceed GBP 100.',
].join('\n')

function viewOf(read: Review, stakes: Readonly<Record<string, Stake>>): ReadersView {
  const findings = read.findings.map(finding => ({ key: finding.rule, finding, words: [], on: stakes[finding.rule] && { rule: finding.rule, title: finding.title, words: [], stake: stakes[finding.rule] } }))
  return { review: read, findings, reading: { text: { text } }, decisions: { findings: {}, silenced: {} }, settings: { silenced: {} }, partly: false } as unknown as ReadersView
}

test('what the reader marked decides what is proposed for what', () => {
  const read = review(text, { side: 'Customer' })
  const [give, want] = read.findings.filter(({ outcome }) => outcome === 'problem').filter(({ family }) => !/^(?:AMB|DRF|MTR)$/.test(family))
  expect(give && want).toBeTruthy()
  expect(tradesFor(viewOf(read, {}))).toEqual([])
  const [trade] = tradesFor(viewOf(read, { [want!.rule]: 'must', [give!.rule]: 'can-give' }))
  expect(trade).toMatchObject({ give: read.findings.indexOf(give!), want: read.findings.indexOf(want!), from: 'reader' })
})
