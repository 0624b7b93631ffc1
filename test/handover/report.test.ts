import { expect, test } from 'vitest'
import { asText } from '../../src/handover/as-text'
import { report } from '../../src/handover/report'
import { reportData } from '../../src/handover/report-data'
import type { Reviewed } from '../../src/handover/reviewed'
import { finding, item, reviewState } from '../panel/contract'
import { decided, reviewedText, setAside, tick } from './contract'

const at = new Date('2026-11-29T12:00:00Z')
const text = (reviewed: Reviewed) => asText(report(reportData(reviewed, at)))

const services = 'Services Agreement\n\nThis Agreement is made between Ash Ltd ("Supplier") and Birch Ltd ("Customer") and takes effect on 4 March 2027 (the "Effective Date").\n\n1. Term\n\n1.1 The term of this Agreement begins on the Effective Date and continues for two years.\n\n1.2 Supplier may terminate this Agreement at any time for convenience.\n\n2. Payment\n\n2.1 Customer shall pay each invoice within thirty (45) days of receipt.'

test('it tells the parties and the side, key terms, days, findings, checklist, balance and what was not read', () => {
  const paper = text(reviewedText(services, { side: 'Customer' }))
  expect(paper).toContain('Report of 29 November 2026')
  expect(paper).toContain('- Customer: Birch Ltd · your side')
  expect(paper).toContain('- Days to pay: “thirty (45) days” · §2.1')
  expect(paper).toContain('- 3 March 2029: Last day of the term · The contract says “two years” (§1.1).')
  expect(paper).toMatch(/Before signing \(1\)\n\n1\. Words and figures say different numbers \(Drafting slips · anyone can check it\)\n {3}“thirty \(45\)” §2\.1\n {3}Why: /)
  expect(paper).toContain('hard on you, the Customer')
  expect(paper).toMatch(/When each sum is due \(conflicting\)\n {3}“thirty \(45\) days” §2\.1\n/)
  expect(paper).toContain('- Ending it: towards the Supplier · Supplier: may end it without a reason')
  expect(paper).toContain('What was not read\n\nAll of the text was read.')
  expect(paper).toContain('not legal advice')
})

test('a part that was read is called a part', () => {
  expect(text({ ...reviewState(), coverage: { state: 'visible-only', say: '14 of about 60 pages were read.' } })).toContain('Only a part of the contract was read, so what is missing here may stand in the rest. 14 of about 60 pages were read.')
})

test('what the reader prepared stands before the findings', () => {
  const written = { id: '1', at: '2026-11-03T12:00:00Z' }
  const paper = text(reviewState({ state: { standing: {
    priorities: [{ ...written, list: 'priorities', text: 'Start in May' }], bottomLines: [{ ...written, list: 'bottom-lines', text: 'Paid within 30 days', kept: { state: 'broken', terms: [0] } }],
    promises: [{ ...written, list: 'promises', text: 'Free setup', state: 'in-contract', spans: [], clause: '§3' }],
  } } }))
  expect(paper).toContain('What matters to us\n\n- Priority: Start in May\n- Bottom line: Paid within 30 days · the contract breaks it\n- Promised in talks: Free setup · in the contract, §3')
})

test('it says with which playbook it was read, and why it may be no contract', () => {
  const { review } = reviewState()
  const paper = text(reviewState({ review: { suitability: { ...review.suitability, verdict: 'not-a-contract', say: 'This does not read like a contract.' }, playbook: { name: 'Our shop', applied: false } } }))
  expect(paper).toContain('This does not read like a contract.\n\n- Playbook: Our shop, which is for other kinds of contract and was left aside\n')
})

test('decisions and notes stand with what they are about', () => {
  const decisions = { ticks: { 'close-parties': tick(), 'close-pay-dates': tick(['45 days']) }, notes: { 'close-late': 'Ask Ann.' }, setAside: { 'close-delay': setAside('not here') } }
  const paper = text(reviewState({ state: { decisions, standing: { findings: decided(['accept', 'we pay in time']) } } }))
  expect(paper).toContain('Decision: accepted as it is: we pay in time')
  expect(paper).toContain('1. Who is bound (confirmed on 3 November 2026)')
  expect(paper).toContain('When each sum is due (changed since it was confirmed on 3 November 2026)')
  expect(paper).toContain('Words then: “words”')
  expect(paper).toContain('Note: Ask Ann.')
  expect(paper).toContain('Events nobody controls (set aside)\n   Why not: not here')
  expect(paper).toContain('- Confirmed: 1 of 3 points')
})

test('places of which the same is to be said stand under one title', () => {
  const paper = text(reviewState({ review: { findings: [finding(), finding()], checklist: [item('close-late', 'Lateness')] }, quotes: [['a'], ['b']] }))
  expect(paper).toMatch(/Ask for a change \(2\)\n\n1\. Late payment costs a lot[^\n]*\n {3}“a” §1\n {3}“b” §2\n/)
  expect(paper).not.toContain('2. Late payment costs a lot')
})

test('words that stand in several places are shown once, and what is open beside the text is told', () => {
  const paper = text(reviewState({ review: { findings: [finding()], checklist: [item('close-open-points', 'Nothing left open', { state: 'unclear', open: '1 comment is still open.' })] }, quotes: [['Soon', 'soon', 'later']] }))
  expect(paper).toContain('   “Soon” §1, 2 places\n   “later”\n')
  expect(paper).toContain('1. Nothing left open (unclear)\n   Beside the text: 1 comment is still open.')
})

test('a day that is not sure is told with the days, and not as a value', () => {
  const renewing = reviewedText(`${services}\n\n3. This Agreement then renews for successive one-year terms unless either party gives notice at least 60 days before the end of the term.`)
  const checklist = renewing.review.checklist.map(one => (one.item === 'close-renewal' ? { ...one, state: 'conflicting' as const } : one))
  expect(text({ ...renewing, review: { ...renewing.review, checklist } })).toContain('- not sure: Last day to stop the renewal · The contract says more than one thing about it.')
})
