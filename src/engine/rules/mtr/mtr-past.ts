import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { deadlinesIn } from './deadlines'
import { dayInWords } from '../figures'

/** Deadlines before the day of the contract. Its day is the later one of the two that it may name. */
function past({ contract, keyTerms }: Reading): Hit[] {
  const days = keyTerms.filter(({ kind }) => kind === 'agreement-date' || kind === 'effective-date').map(({ value }) => value).filter(value => /^\d{4}-/.test(value)).toSorted()
  const first = days[0], last = days.at(-1)
  if (!first || !last || first.slice(0, 4) !== last.slice(0, 4)) return []
  return deadlinesIn(contract).filter(({ iso }) => iso < first && Number(first.slice(0, 4)) - Number(iso.slice(0, 4)) <= 1)
    .map(({ start, end, iso }) => ({ spans: [{ start, end }], computed: `The contract is of ${dayInWords(first)}; this day, ${dayInWords(iso)}, was already over.` }))
}

export default rule({
  id: 'mtr-past', severity: 4, tier: 'fact',
  title: 'A deadline that is over before the contract begins',
  why: 'Whoever has this duty would be late from the first day.',
  ask: 'Which new date shall we write?',
  fallback: 'A new date, and a line that nothing was owed before we signed.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: past },
  flags: [
    'This Agreement is made on 5 May 2026 between Alder Ltd and Birch Ltd.\nThe Supplier shall deliver the first batch no later than «1 April 2026».',
    'This Agreement is made as of March 2, 2026 between Alder Ltd and Birch Ltd.\nThe deposit is due on «February 1, 2026».',
    'This Agreement is dated 10 January 2026.\nThe Client must send the plans by «20 December 2025».',
  ],
  passes: [
    'This Agreement is made on 5 May 2026 between Alder Ltd and Birch Ltd.\nThe Supplier shall deliver the first batch no later than 1 June 2026.',
    'This Agreement is made as of March 2, 2026 between Alder Ltd and Birch Ltd.\nThe deposit was due on February 1, 2026 and has been paid.',
    'The Client must send the plans by 20 December 2025.',
  ],
})
