import type { Clause, Span } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** “7. [Reserved]”, “4.2 Bonus. Intentionally omitted.”: a number, perhaps a title, and the word that says that nothing follows. */
const empty = /^[#*_\s]{0,8}(?:(?:section|clause|article|paragraph)\s)?\(?[\dA-Za-z.]{1,12}[.):]{0,2}[\s*_–—:.-]{0,6}(?:[A-Z][^.[(:–—\n]{1,60}[.:–—-]\s{0,3})?[[("“]{0,2}\s?(?:this (?:section|clause|paragraph) (?:is |has been )?)?(?:(?:intentionally |deliberately )?(?:omitted|deleted|reserved|left blank|not used|unused|removed|blank)|reserved for future use)\s?[\])"”.*_\s]{0,6}$/i

/** The clause's own words, without the clauses inside it. */
function ownWords({ text, clauses }: Reading['contract'], { at, end }: Clause, index: number): Span {
  const last = Math.min(end, clauses[index + 1]?.at.start ?? end)
  const start = at.start + text.slice(at.start, last).search(/\S|$/)
  return { start, end: start + text.slice(start, last).trimEnd().length }
}

const emptyClauses = ({ contract }: Reading): Hit[] => contract.clauses.flatMap((clause, i) => {
  if (clause.number === undefined) return []
  const own = ownWords(contract, clause, i)
  return own.end - own.start <= 160 && hasMatch(contract.text.slice(own.start, own.end), empty) ? [{ spans: [own] }] : []
})

export default rule({
  id: 'drf-empty-clause', severity: 1, tier: 'fact', together: true,
  title: 'A clause was emptied, and only its number is left',
  why: 'Something stood here once. It may have been a right or a limit that you would want to have.',
  ask: 'What stood in this clause, and why was it taken out?',
  fallback: 'Confirm that it was taken out on purpose, and that no other clause relies on it.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: emptyClauses },
  flags: [
    '1. Goods\nThe Supplier delivers ten chairs.\n«2. [Reserved]»\n3. Price\nThe Buyer pays in euros.',
    '1. Goods\nThe Supplier delivers ten chairs.\n«2. Insurance. Intentionally omitted.»\n3. Price\nThe Buyer pays in euros.',
    '4. Term\n4.1 The term is a year.\n«4.2 Not used.»\n4.3 Notice is in writing.',
    '4. Term\n4.1 The term is a year.\n4.2 Notice is in writing.\n«4.3 (Deleted)»\n5. Law\n5.1 Danish law applies.',
    'The Tenant pays:\n(a) the rent;\n«(b) [intentionally left blank]»\n(c) the water.',
  ],
  passes: [
    '1. Goods\nThe Supplier delivers ten chairs.\n2. [Ten chairs]\n3. Price\nThe Buyer pays in euros.',
    '1. Goods\nThe Supplier delivers ten chairs.\n2. All rights are reserved.\n3. Price\nThe Buyer pays in euros.',
    '4. Term\n4.1 The term is a year.\n4.2 A right that is not used in a year is lost.\n4.3 Notice is in writing.',
    '4. Term\n4.1 The term is a year.\n4.2 [***]\n4.3 Notice is in writing.',
    'The file is deleted.\nThe Tenant pays:\n(a) the rent;\n(b) what was left out of an earlier bill;\n(c) the water.',
  ],
})
