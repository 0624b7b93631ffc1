import { expect, test } from 'vitest'
import { clauseChanges } from '../../../src/background/desk/clause-changes'
import { compareTexts } from '../../../src/engine/rounds/compare'

const contract = [
  'Services Agreement', '1. Scope', 'The Provider cleans the windows of the office every month.', '2. Price', 'The Customer pays £400 within 30 days of the invoice.',
  '3. Term', 'This agreement lasts one year and ends without notice on its last day.', '4. Law', 'The law of England and Wales applies to this agreement.',
]
const changes = (before: readonly string[], after: readonly string[], isShown = true, nameAt: (at: number) => string = () => '') => {
  const [then, now] = [before.join('\n'), after.join('\n')]
  return { now, ...clauseChanges({ texts: compareTexts(then, now), before: { text: then }, after: { text: now } }, isShown ? nameAt : undefined) }
}
const shown = ({ rows }: ReturnType<typeof changes>) => rows.map(({ kind, clause, was, paragraphs }) =>
  `${kind} ${clause}${was === undefined ? '' : ` (was ${was})`}: ${paragraphs.map(words => words.map(({ kind, words }) => kind === 'kept' ? words : kind === 'added' ? `{+${words}+}` : `{-${words}-}`).join('')).join(' | ')}`)

test('changed words stand within those that were kept, and lead to their place', () => {
  const told = changes(contract, contract.with(4, 'The Customer pays £400 within 60 days of the invoice.'))
  expect(shown(told)).toEqual(['changed §2: The Customer pays £400 within {-30 -}{+60 +}days of the invoice.\n'])
  expect(told.now.slice(told.rows[0]!.span!.start, told.rows[0]!.span!.end)).toBe('60')
  expect(told).toMatchObject({ say: '1 clause changed.', counts: { changed: 1 }, more: 0 })
  expect(told.sameNames).toEqual(['§1', '§3', '§4'])
})

test('a new clause is one row with all that it holds, and the others only have other numbers', () => {
  const after = [...contract.slice(0, 3), '2. Exclusivity', 'The Customer uses nobody else for this work.', '2.1 This holds for each office.', ...contract.slice(3).map(line => line.replace(/^(\d)\./, (_, n: string) => `${Number(n) + 1}.`))]
  const told = changes(contract, after)
  expect(told.rows).toMatchObject([{ kind: 'added', clause: '§2' }])
  expect(told.renumbered.map(({ clause, was }) => `${was} is ${clause}`)).toEqual(['§2 is §3', '§3 is §4', '§4 is §5'])
})

test('what went is told in its old words, which lead nowhere', () => {
  const told = changes(contract, contract.toSpliced(7, 2))
  expect(told.rows).toMatchObject([{ kind: 'removed', clause: '§4', paragraphs: [[{ kind: 'removed' }], [{ kind: 'removed', words: expect.stringContaining('The law of England and Wales') }]] }])
  expect(told.rows[0]).not.toHaveProperty('span')
})

test('of a text that is not on the page nothing leads anywhere', () => {
  expect(changes(contract, contract.with(4, 'The Customer pays £500.'), false).rows[0]).not.toHaveProperty('span')
})

test('of a long clause only what stands beside a change is told', () => {
  const sentence = Array.from({ length: 60 }, (_, i) => `The Provider writes down what it did on the ${i + 1}th day.`)
  const told = changes(contract.with(2, sentence.join(' ')), contract.with(2, sentence.with(30, 'The Provider burns its papers.').join(' ')))
  const text = told.rows[0]!.paragraphs.flat().map(({ words }) => words).join('')
  expect(text.length).toBeLessThan(500)
  expect(text).toMatch(/^ ?….*burns its papers.*…\s*$/)
})

test('a clause is called as the page shows it, where its numbers are drawn', () => {
  const drawn = contract.map(line => line.replace(/^\d\. /, ''))
  expect(changes(drawn, drawn.with(4, 'The Customer pays £500.'), true, at => at > 0 ? '§2, page 3' : '').rows).toMatchObject([{ clause: '§2, page 3' }])
})

test('many changes are told up to a limit, with how many there are beyond', () => {
  const lines = (word: string) => Array.from({ length: 400 }, (_, i) => [`${i + 1}. Part ${i + 1}`, `On day ${i + 1} the Provider brings ${word} to the office of the Customer.`]).flat()
  const told = changes(lines('flowers'), lines('invoices'))
  expect(told.rows.length + told.more).toBe(400)
  expect(told.rows.length).toBeLessThanOrEqual(200)
})
