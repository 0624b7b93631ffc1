import { describe, expect, test } from 'vitest'
import { review } from '../../../src/engine/review'
import { compareTexts } from '../../../src/engine/rounds/compare'
import { compareFindings } from '../../../src/engine/rounds/findings'
import { summaryOf } from '../../../src/words/round-summary'
import { compareTerms } from '../../../src/engine/rounds/terms'

const contract = `SERVICES AGREEMENT

This Agreement is made on 5 March 2027 between Oak Design Ltd (the “Supplier”) and Birch Homes Ltd (the “Customer”).

1. Services. The Supplier shall design a brochure for the Customer and such other work as required.
2. Payment. The Customer shall pay each invoice within 30 days of its date. Late payments bear interest at 4% a year.
3. Liability. The Supplier shall indemnify the Customer against any and all claims.
4. Ending. The Customer may terminate this Agreement at any time without cause on 30 days’ written notice.
5. Law. This Agreement is governed by the laws of England.
`
const ending = 'The Customer may terminate this Agreement at any time without cause on 30 days’ written notice.'

function compared(before: string, after: string, side = 'Supplier') {
  const rounds = [before, after].map(text => ({ text, review: review(text, { side }) })) as [Parameters<typeof compareFindings>[0], Parameters<typeof compareFindings>[0]]
  const texts = compareTexts(before, after), findings = compareFindings(...rounds, texts)
  const rule = (which: 0 | 1, index: number) => rounds[which].review.findings[index]!.rule
  return {
    solved: findings.solved.map(one => `${rule(0, one.before)} ${one.because}`), fresh: findings.fresh.map(one => `${rule(1, one.after)} ${one.because}`),
    still: findings.still.map(one => [rule(0, one.before), rule(1, one.after), one.words, one.turn]),
    lost: findings.lost.map(index => rule(0, index)), gained: findings.gained.map(index => rule(1, index)),
    terms: compareTerms(...rounds, texts), summary: summaryOf(texts, findings), all: findings,
  }
}

describe('what became of a finding', () => {
  test('in the same text every one is still there in the same words', () => {
    const { still, solved, fresh, lost, gained, terms, summary } = compared(contract, contract)
    expect(still.length).toBeGreaterThan(2)
    expect(still.every(([before, after, words, turn]) => before === after && words === 'same' && turn === undefined)).toBe(true)
    expect([solved, fresh, lost, gained, terms]).toEqual([[], [], [], [], []])
    expect(summary).toBe('The words are the same; no point was solved, and none is new.')
  })

  test('solved, because its words changed', () => {
    const { solved, fresh } = compared(contract, contract.replace(ending, ending.replace('The Customer', 'Either party')))
    expect(solved).toContain('ter-one-way words')
    expect(fresh).toEqual([])
  })

  test('solved, because its clause is gone; new, because a clause came', () => {
    const without = contract.replace(/3\. Liability.*\n/, '').replace('4. Ending', '3. Ending').replace('5. Law', '4. Law')
    expect(compared(contract, without).solved).toContain('ind-one-way clause')
    expect(compared(without, contract).fresh).toContain('ind-one-way clause')
  })

  test('still there in a clause that moved, and in one that was numbered anew', () => {
    const moved = contract.replace(`4. Ending. ${ending}\n`, '').replace('1. Services', `1. Ending. ${ending}\n2. Services`).replace('2. Payment', '3. Payment').replace('3. Liability', '4. Liability')
    const { still, solved, fresh } = compared(contract, moved)
    expect(still).toContainEqual(['ter-one-way', 'ter-one-way', 'same', undefined])
    expect([solved, fresh]).toEqual([[], []])
  })

  test('the same rule in the same clause, in other words', () => {
    const { still, solved, fresh } = compared(contract, contract.replace(ending, 'The Customer may end this Agreement whenever it likes, without cause, on 10 days’ written notice.'))
    expect(still).toContainEqual(['ter-one-way', 'ter-one-way', 'changed', undefined])
    expect([solved, fresh].flat().filter(one => one.startsWith('ter-one-way'))).toEqual([])
  })

  test('turned against the other side: worse before, better now', () => {
    const turned = contract.replace(ending, ending.replace('Customer', 'Supplier'))
    expect(compared(contract, turned).still).toContainEqual(['ter-one-way', 'ter-one-way', 'changed', 'better'])
    expect(compared(turned, contract).still).toContainEqual(['ter-one-way', 'ter-one-way', 'changed', 'worse'])
  })

  test('a note in the reader’s favour that is gone was no point solved', () => {
    const { lost, solved } = compared(contract, contract.replace(ending, ending.replace('The Customer', 'Either party')), 'Customer')
    expect(lost).toContain('ter-one-way')
    expect(solved.filter(one => one.startsWith('ter-one-way'))).toEqual([])
  })

  test('each finding has one fate', () => {
    const after = contract.replace('30 days of its date', '90 days of its date').replace(/1\. Services.*\n/, '')
    const { all } = compared(contract, after)
    const before = [...all.solved.map(one => one.before), ...all.still.map(one => one.before), ...all.lost]
    expect(new Set(before).size).toBe(before.length)
    const now = [...all.fresh.map(one => one.after), ...all.still.map(one => one.after), ...all.gained]
    expect(new Set(now).size).toBe(now.length)
  })
})

describe('what became of a key term', () => {
  test('a number of days', () => {
    const { terms } = compared(contract, contract.replace('within 30 days of', 'within 60 days of'))
    expect(terms).toMatchObject([{ kind: 'payment-days', from: 'P30D', to: 'P60D', direction: 'longer' }])
  })

  test('a rate', () => {
    expect(compared(contract, contract.replace('4% a year', '8% a year')).terms).toMatchObject([{ kind: 'late-interest', from: '4% a year', to: '8% a year', direction: 'higher' }])
  })

  test('a name has no direction', () => {
    const { terms } = compared(contract, contract.replace('laws of England', 'laws of Scotland'))
    expect(terms).toMatchObject([{ kind: 'governing-law', from: 'England', to: 'Scotland' }])
    expect(terms[0]).not.toHaveProperty('direction')
  })

  test('one that came, and one that went', () => {
    const without = contract.replace(' Late payments bear interest at 4% a year.', '')
    expect(compared(without, contract).terms).toMatchObject([{ kind: 'late-interest', to: '4% a year' }])
    expect(compared(contract, without).terms).toMatchObject([{ kind: 'late-interest', from: '4% a year' }])
  })
})

describe('the round in one sentence', () => {
  test.each([
    ['4 clauses changed', 'Payment. The Customer', 'Payment. The Supplier', /^1 clause changed; /],
    ['points', ending, ending.replace('The Customer', 'Either party'), /^1 clause changed; \d points? solved(?:, \d new)?\.$/],
    ['an added clause', '5. Law.', '5. Notices. Notices are given in writing.\n6. Law.', /^1 clause added/],
  ])('%s', (_name, from, to, sentence) => {
    expect(compared(contract, contract.replace(from, to)).summary).toMatch(sentence)
  })

  test('numbers alone', () => {
    expect(summaryOf(compareTexts(contract, contract.replace(/^(\d)\./gm, (_, n) => `${Number(n) + 1}.`)))).toBe('Only the numbers of clauses changed.')
  })

  test('no text at all', () => {
    expect(summaryOf(compareTexts('', ''))).toBe('There is nothing to compare.')
  })
})
