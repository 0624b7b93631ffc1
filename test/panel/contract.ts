/** A small review of our own, as the background would send it. Words, not offsets, say where things stand. */
import type { ChecklistItem, Finding, Review } from '../../src/engine/review'
import type { Decisions, Standing, TabState } from '../../src/messages'
import type { ReviewState } from '../../src/panel/grouping'
import { undecided } from '../../src/storage/decisions-record'

export const tab = 7

export const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'pay-late', family: 'pay', severity: 3, tier: 'likely', outcome: 'problem', spans: [{ start: 40, end: 60 }],
  title: 'Late payment costs a lot', why: 'Interest grows every month.', ask: 'Could the rate follow the bank rate?', labels: [], sources: ['A study of ours'], ...more,
})

export const item = (name: string, title: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  item: name, title, state: 'clear', clarity: { what: true, who: true, when: true, proof: true, otherwise: true }, terms: [], provisions: [], findings: [], byReader: false, ...more,
})

/** Of a contract on which nothing was decided yet. */
const untouched: Standing = { findings: [], gone: [], silenced: [], priorities: [], bottomLines: [], promises: [], packages: [], playbook: { chosen: 'nobody', names: [] } }

type More = Omit<Partial<ReviewState>, 'decisions' | 'standing'> & { readonly decisions?: Partial<Decisions>; readonly standing?: Partial<Standing> }

/** `quotes` holds the words of each finding; one place each where it says nothing. */
export function reviewState(more: { readonly review?: Partial<Review>; readonly quotes?: readonly (readonly string[])[]; readonly state?: More } = {}): ReviewState {
  const findings = more.review?.findings ?? [finding()]
  return {
    kind: 'review', tab, title: 'Cleaning agreement', address: 'https://portal.example/1', coverage: { state: 'full' },
    review: {
      suitability: { verdict: 'contract', say: 'This reads like a contract.' },
      contractType: { kind: 'services', because: [] },
      parties: [{ role: 'Customer', name: 'Birch GmbH', aliases: [], at: { start: 0, end: 10 } }, { role: 'Supplier', name: 'Alder Ltd', aliases: [], at: { start: 11, end: 20 } }],
      outline: [], provisions: [], keyTerms: [{ kind: 'payment-period', value: 'P45D', start: 21, end: 39 }, { kind: 'payment-period', value: 'P30D', start: 70, end: 80 }],
      findings, definitions: [], cleared: [{ rule: 'lia-cap' }, { rule: 'lia-carve-out' }, { rule: 'ter-notice' }], balance: [],
      checklist: [
        item('close-parties', 'Who is bound'),
        item('close-pay-dates', 'When each sum is due', { state: 'unclear', terms: [0], findings: [0], clarity: { what: true, who: true, when: false, proof: false, otherwise: true }, ask: 'From which day do the days count?' }),
        item('close-late', 'What if payment is late', { state: 'not-found' }),
        item('close-delay', 'Events nobody controls', { state: 'not-applicable' }),
      ],
      ...more.review,
    },
    quotes: { findings: more.quotes ?? findings.map((_, i) => [`two per cent a month ${i}`]), keyTerms: ['within forty-five days of the invoice', 'within a month'], provisions: [], parties: [], definitions: [] },
    clauses: { findings: findings.map((_, i) => `§${i + 1}`), keyTerms: ['§5.2', '§9'], provisions: [], definitions: [] },
    unplaced: [], length: 1200, rules: 240, discreet: false, marks: true,
    ...more.state,
    decisions: { ...undecided, ...more.state?.decisions },
    standing: { ...untouched, findings: findings.map((_, i) => ({ key: `finding ${i}` })), ...more.state?.standing },
  }
}

export const nothing = (more: Partial<Extract<TabState, { kind: 'nothing' }>> = {}): TabState =>
  ({ kind: 'nothing', tab, reason: 'not-asked', say: 'Nobody has asked yet.', anyway: false, ...more })
