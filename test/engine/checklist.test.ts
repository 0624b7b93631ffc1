import { describe, expect, test } from 'vitest'
import { readContractFile } from '../../src/cli/files'
import { closingItems } from '../../src/engine/closing-items'
import type { ItemState, Review } from '../../src/engine/review'
import { review } from '../../src/engine/review'

const opening = 'Services Agreement\n\nThis Agreement is made on 4 March 2027 between Alder Ltd (the “Supplier”) and Birch LLC (the “Customer”).\n\nThe Supplier shall provide consulting services to the Customer.'
const contract = (...clauses: string[]) => [opening, ...clauses].join('\n\n')

function itemOf({ checklist }: Review, name: string) {
  const item = checklist.find(({ item }) => item === name)
  if (!item) throw new Error(`no item ${name}`)
  return item
}

/** The words of an item, in the order in which a reader sees them. */
function wordsOf(text: string, reviewed: Review, name: string) {
  const { terms, provisions } = itemOf(reviewed, name)
  return [...new Set([...terms.map(i => reviewed.keyTerms[i]!), ...provisions.map(i => reviewed.provisions[i]!)].map(({ start, end }) => text.slice(start, end)))]
}

test('every point is there, once, in its order', () => {
  expect(review('').checklist.map(({ item }) => item)).toEqual(closingItems.map(({ item }) => item))
  expect(review(contract()).checklist.map(({ item }) => item)).toEqual(closingItems.map(({ item }) => item))
})

describe('states', () => {
  test('clear: nothing is left to ask', () => {
    const item = itemOf(review(contract('1. The Customer shall pay each invoice within 30 days of its date.')), 'close-pay-dates')
    expect(item).toMatchObject({ state: 'clear', clarity: { what: true, who: true, when: true, proof: true, otherwise: true } })
    expect(item.ask).toBeUndefined()
  })
  test('unclear: the question is the one for what is missing', () => {
    const item = itemOf(review(contract('1. On termination the Supplier shall return the papers.')), 'close-exit-effects')
    expect(item).toMatchObject({ state: 'unclear', clarity: { who: true, when: false }, ask: 'Within how many days?' })
  })
  test('unclear through a finding: the question is the finding’s', () => {
    const reviewed = review(contract('1. Interest of 5% per month is payable by the Customer on every late payment.'))
    const item = itemOf(reviewed, 'close-late')
    expect(item.state).toBe('unclear')
    expect(item.findings.map(i => reviewed.findings[i]!.ask)).toContain(item.ask)
  })
  test('conflicting: the words and the figures of its own sentence differ', () => {
    const reviewed = review(contract('1. The Customer shall pay each invoice within thirty (45) days of its date.', '2. Either party may terminate this Agreement for convenience on 30 days’ notice.'))
    expect(itemOf(reviewed, 'close-pay-dates')).toMatchObject({ state: 'conflicting' })
    expect(itemOf(reviewed, 'close-exit').state).not.toBe('conflicting')
    expect(itemOf(reviewed, 'close-price').state).not.toBe('conflicting')
  })
  test('conflicting: two laws for the same contract', () => {
    const reviewed = review(contract('1. This Agreement is governed by the laws of Ireland.', '2. This Agreement shall be governed by the laws of Oregon.'))
    expect(itemOf(reviewed, 'close-disputes').state).toBe('conflicting')
  })
  test.each([
    ['a law for one matter', '2. Where the Customer is located in Texas, this Agreement shall be governed by the laws of Texas.'],
    ['the same law told twice', '2. This Agreement shall be governed by the laws of Ireland.'],
  ])('not conflicting: %s', (_, clause) => {
    const reviewed = review(contract('1. This Agreement is governed by the laws of Ireland.', clause))
    expect(itemOf(reviewed, 'close-disputes').state).not.toBe('conflicting')
  })
  test('against you, and only you', () => {
    const text = contract('1. The Supplier may terminate this Agreement at any time for convenience on 30 days’ notice.')
    expect(itemOf(review(text, { side: 'Customer' }), 'close-exit').state).toBe('against-you')
    expect(itemOf(review(text, { side: 'Supplier' }), 'close-exit').state).not.toBe('against-you')
    expect(itemOf(review(text), 'close-exit').state).toBe('unclear')
  })
  test('not found: the question is what is missing, and no dot is full', () => {
    const item = itemOf(review(contract()), 'close-disputes')
    expect(item).toMatchObject({ state: 'not-found', terms: [], provisions: [], clarity: { what: false, otherwise: false }, ask: 'Which law applies, and where would a dispute be decided?' })
  })
  test('not applicable: a confidentiality agreement has no price', () => {
    const nda = 'Mutual Non-Disclosure Agreement\n\nThis agreement is made between Alder Ltd (“Alder”) and Birch LLC (“Birch”).\n\nThe Recipient must keep Confidential Information secret for three years.\n\nNo fee is payable by either party.'
    const reviewed = review(nda)
    for (const name of ['close-price', 'close-pay-dates', 'close-late', 'close-acceptance', 'close-inputs', 'close-milestones']) expect(itemOf(reviewed, name).state).toBe('not-applicable')
    expect(itemOf(reviewed, 'close-price').ask).toBeUndefined()
  })
  test('what only the reader can answer is never called clear', () => {
    for (const item of review(contract()).checklist.filter(({ byReader }) => byReader)) expect(item).toMatchObject({ state: 'unclear', clarity: { what: false } })
  })
  test('open points: clear until a blank is found', () => {
    expect(itemOf(review(contract()), 'close-open-points')).toMatchObject({ state: 'clear' })
    const open = itemOf(review(contract('1. The Customer shall pay a set-up fee of [AMOUNT TO BE INSERTED].')), 'close-open-points')
    expect(open).toMatchObject({ state: 'unclear', ask: 'What goes into the places that are still blank?' })
    expect(open.findings).not.toEqual([])
  })
  test.each([
    [{ suggestions: 3, comments: 1 }, '3 suggested changes and 1 comment are still open.', 'Which of the suggested changes do we both accept, and how do we settle the comments that are still open?'],
    [{ suggestions: 1, comments: 0 }, '1 suggested change is still open.', 'Which of the suggested changes do we both accept?'],
    [{ suggestions: 0, comments: 2 }, '2 comments are still open.', 'How do we settle the comments that are still open?'],
  ])('open points: what the page tells of %o is said in a sentence', (open, say, ask) => {
    const plain = review(contract()), told = review(contract(), { open })
    expect(itemOf(told, 'close-open-points')).toMatchObject({ state: 'unclear', open: say, ask })
    expect(told.checklist.filter(item => item.open !== undefined)).toHaveLength(1)
    // It has no place in the text: nothing of it can be marked on a page.
    expect(told.findings).toEqual(plain.findings)
  })
  test('open points: blanks and suggestions are both asked about', () => {
    const item = itemOf(review(contract('1. The Customer shall pay a set-up fee of [AMOUNT TO BE INSERTED].'), { open: { suggestions: 1, comments: 0 } }), 'close-open-points')
    expect(item.ask).toBe('What goes into the places that are still blank? Which of the suggested changes do we both accept?')
  })
  test('open points: a page that tells of none leaves it clear', () => {
    const item = itemOf(review(contract(), { open: { suggestions: 0, comments: 0 } }), 'close-open-points')
    expect(item.state).toBe('clear')
    expect(item).not.toHaveProperty('open')
  })
})

describe('the words', () => {
  test('a cap stands before an exclusion, and a passing “without liability” is left out', () => {
    const text = contract('1. The Supplier may change any feature without liability to the Customer.', '2. Neither party is liable for loss of profit.', '3. The Supplier’s total liability shall not exceed EUR 5,000.')
    expect(wordsOf(text, review(text), 'close-liability')).toEqual(['3. The Supplier’s total liability shall not exceed EUR 5,000.', '2. Neither party is liable for loss of profit.'])
  })
  test('leaving freely stands before leaving for breach', () => {
    const text = contract('1. Either party may terminate this Agreement if the other commits a material breach.', '2. Either party may terminate this Agreement for convenience on 60 days’ notice.')
    expect(wordsOf(text, review(text), 'close-exit').slice(0, 3)).toEqual([
      '2. Either party may terminate this Agreement for convenience on 60 days’ notice.', '1. Either party may terminate this Agreement if the other commits a material breach.', '60 days',
    ])
  })
  test('talks come after a law that is named, and alone name neither law nor court', () => {
    const talks = 'The parties shall first try to settle any dispute by good-faith negotiation.', law = 'This Agreement is governed by the laws of Ireland.'
    expect(itemOf(review(contract(`1. ${talks}`)), 'close-disputes').state).toBe('not-found')
    const reviewed = review(contract(`1. ${talks}`, `2. ${law}`))
    expect(itemOf(reviewed, 'close-disputes').provisions.map(i => reviewed.provisions[i]!.kind)).toEqual(['governing-law', 'dispute-steps'])
  })
  test('no words end inside a word', () => {
    const text = contract(`1. “Services” means the ${'careful '.repeat(60)}cleaning of the shop.`)
    for (const words of wordsOf(text, review(text), 'close-scope')) {
      const at = text.indexOf(words) + words.length
      expect(/[a-z]/.test(text[at] ?? '') && /[a-z]/.test(text[at - 1] ?? '')).toBe(false)
    }
  })
  test('whoever answers for another’s debts is shown where a lawyer is asked about', () => {
    const text = contract('1. The Guarantor personally guarantees every sum that the Customer owes.')
    const reviewed = review(text)
    expect(wordsOf(text, reviewed, 'close-lawyer')).toEqual(['1. The Guarantor personally guarantees every sum that the Customer owes.'])
    expect(itemOf(reviewed, 'close-lawyer')).toMatchObject({ byReader: true, state: 'unclear' })
  })
  test('a party without a name leaves a question', () => {
    const item = itemOf(review('Services Agreement\n\nThis Agreement is made between Alder Ltd (the “Supplier”) and the customer named on the order form (the “Customer”).\n\nThe Supplier shall provide consulting services to the Customer.'), 'close-parties')
    expect(item).toMatchObject({ state: 'unclear', ask: 'What are the full registered names, numbers and addresses of both sides?' })
    expect(itemOf(review(contract()), 'close-parties').state).toBe('clear')
  })
  test('one signer for two parties leaves a question', () => {
    const both = contract('Signatures', 'Alder Ltd', 'Name: Robin Reed', 'Birch LLC', 'Name: Sam Sedge')
    expect(itemOf(review(both), 'close-authority').state).toBe('clear')
    expect(itemOf(review(both.replace('Name: Sam Sedge', 'Name: ________')), 'close-authority')).toMatchObject({ state: 'unclear', ask: 'Who signs for each side, with which title?' })
  })
})

const sample = (name: string) => readContractFile(`assets/samples/${name}.html`)

type Point = readonly [item: string, state: ItemState | undefined, words: string]
const samples: readonly (readonly [name: string, points: readonly Point[]])[] = [
  ['mutual-nda', [
    ['close-parties', 'clear', 'Wenlow Instruments Limited'], ['close-scope', 'clear', 'The parties wish to exchange information'], ['close-price', 'not-applicable', ''], ['close-pay-dates', 'not-applicable', ''],
    ['close-change', 'clear', '13.1 This agreement can be changed only'], ['close-term', 'clear', '1 December 2026'], ['close-exit', 'clear', '9.2 Either party may end this agreement early'], ['close-liability', 'clear', '10.1 The total liability of each party'],
    ['close-confidentiality', 'clear', '3 years'], ['close-transfer', 'clear', '13.2 Neither party may assign'], ['close-disputes', 'clear', 'England and Wales'], ['close-notices', 'clear', '11.1 A notice under this agreement'],
    ['close-documents', 'clear', '13.5 This agreement is the whole agreement'], ['close-authority', 'clear', 'Ruth Calder'], ['close-acceptance', 'not-applicable', ''], ['close-limits', 'clear', 'Each party remains free to work with others'],
  ]],
  ['saas-agreement', [
    ['close-parties', undefined, 'Osterleigh Cloud Systems Limited'], ['close-scope', 'unclear', 'the hosted stock planning and order management platform'], ['close-out-of-scope', 'clear', '4. Support does not cover faults'], ['close-inputs', 'unclear', '4.4 Customer shall promptly supply'],
    ['close-pay-dates', 'conflicting', 'thirty (45) days'], ['close-late', 'unclear', '2.5% per month'], ['close-price-change', 'unclear', '5.3 Provider may increase the Fees'], ['close-change', 'unclear', '13.3 No change proposed by Customer'], ['close-term', 'clear', '1 December 2026'],
    ['close-renewal', 'conflicting', '36 months'], ['close-liability', 'unclear', '11.2 Subject to section 19.4, Provider\'s total liability'], ['close-indemnity', 'unclear', '10.1 Customer shall indemnify'], ['close-ip', 'unclear', '7.2 Customer hereby assigns'],
    ['close-transfer', 'unclear', '14.1 Provider may assign'], ['close-disputes', 'unclear', 'Ireland'], ['close-notices', 'clear', '16.1 Provider may give notice'], ['close-open-points', 'unclear', ''], ['close-delay', 'unclear', '15.1 Provider is not liable'],
  ]],
  ['freelance-agreement', [
    ['close-scope', 'unclear', 'Contractor shall design and develop the new online store'], ['close-out-of-scope', 'clear', 'The following are not part of the Deliverables'], ['close-milestones', 'unclear', 'Contractor shall deliver each Deliverable on or before the date'],
    ['close-acceptance', 'unclear', 'A Deliverable is accepted only when'], ['close-price', 'clear', '$24,000'], ['close-pay-dates', 'unclear', '60 days'], ['close-late', undefined, 'No interest accrues'], ['close-change', 'unclear', 'It can be changed only by a document that both parties sign.'],
    ['close-term', 'clear', 'January 18, 2027'], ['close-exit', 'unclear', 'Client may terminate this Agreement at any time'], ['close-liability', 'unclear', 'Client\'s total liability'], ['close-ip', 'unclear', 'Contractor hereby assigns to Client, on creation'],
    ['close-confidentiality', 'clear', 'three years'], ['close-data', 'clear', 'Client shall not send Contractor the personal data'], ['close-delay', undefined, 'Neither party is liable for a delay'], ['close-disputes', 'clear', 'State of Oregon'],
    ['close-authority', 'unclear', 'Imogen Farrow'], ['close-documents', 'unclear', 'This Agreement, with its exhibits'],
  ]],
  ['office-lease', [
    ['close-scope', undefined, '1.1 Landlord lets to Tenant the offices'], ['close-out-of-scope', 'not-applicable', ''], ['close-price', 'conflicting', 'GBP 62,000'], ['close-pay-dates', 'unclear', '3.1 Tenant shall pay rent'], ['close-late', 'unclear', '18% per year'],
    ['close-price-change', 'unclear', '4.1 Landlord may review the Rent'], ['close-term', 'clear', '1 February 2027'], ['close-renewal', 'unclear', 'five years'], ['close-exit', 'unclear', '10.1 Landlord may end this Lease'],
    ['close-indemnity', 'unclear', '12.1 If Tenant stays'], ['close-liability', 'unclear', '13.2 Landlord is not liable to Tenant for any loss'], ['close-ip', 'not-applicable', ''], ['close-disputes', 'unclear', 'England and Wales'], ['close-notices', 'clear', '15.1 Tenant shall give notice'],
    ['close-documents', 'unclear', '16.2 This Lease is the entire agreement'], ['close-lawyer', 'unclear', '14.1 The Guarantors, jointly and severally, personally guarantee'],
  ]],
]

describe.each(samples)('%s', (name, points) => {
  test.each(points)('%s', async (item, state, words) => {
    const text = await sample(name)
    const reviewed = review(text)
    if (state) expect(itemOf(reviewed, item).state).toBe(state)
    expect((wordsOf(text, reviewed, item)[0] ?? '').slice(0, words.length)).toBe(words)
    if (words === '') expect(wordsOf(text, reviewed, item)).toEqual([])
  })
})

test.each([['saas-agreement', 'Customer', 'Provider'], ['freelance-agreement', 'Contractor', 'Client']] as const)('%s turns with the side', async (name, weak, strong) => {
  const text = await sample(name)
  const against = (side: string) => review(text, { side }).checklist.filter(({ state }) => state === 'against-you').length
  expect(against(weak)).toBeGreaterThan(3)
  expect(against(strong)).toBe(0)
})

test.each(['saas-agreement', 'mutual-nda', 'office-lease', 'freelance-agreement'])('%s: whatever is not settled has its question, and five full dots have a reason', async name => {
  const reviewed = review(await sample(name))
  for (const { state, ask, clarity, findings, byReader } of reviewed.checklist) {
    expect(ask === undefined).toBe(state === 'clear' || state === 'not-applicable')
    if (state === 'unclear' && !byReader && Object.values(clarity).every(Boolean)) expect(findings.map(i => reviewed.findings[i]!.ask)).toContain(ask)
  }
})
