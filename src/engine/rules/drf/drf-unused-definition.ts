import type { DefinedTerm } from '../../contract/contract'
import { isWordCharacter } from '../../contract/letters'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { saysWhatItMeans } from './meanings'
import { standingOnce } from './standing-once'

/** All that seem unused are looked for in one pass. Nobody reads of more of them at once. */
const most = 500

/** The letters of a term in a row, without the ending that tells one from many. */
const stemOf = (term: string): string => Array.from(term.replace(/\s?\([^)]*\)/g, '').toLowerCase()).filter(letter => isWordCharacter(letter.charCodeAt(0))).join('').replace(/(?:ies|es|s|y)$/, '')

/** “VAT” or “Sales Tax” means …: the other name may be the one that is used. */
const isOneOfTwo = (text: string, { at }: DefinedTerm): boolean =>
  /\b(?:or|and)\W{1,6}$/.test(text.slice(Math.max(0, at.start - 10), at.start)) || /^\W{1,6}(?:or|and)\b/.test(text.slice(at.end, at.end + 10))

function unused({ contract }: Reading): Hit[] {
  const { text, definitions } = contract
  const candidates = definitions.filter(one => one.uses.length === 0 && saysWhatItMeans(contract, one) && !isOneOfTwo(text, one)).slice(0, most)
  if (!candidates.length) return []
  // Any other form of the word counts as a use: a slip of case, hyphen or line end is not an unused definition.
  const once = standingOnce(text, candidates.map(({ term }) => stemOf(term)).filter(stem => stem.length > 1))
  return candidates.filter(({ term }) => once.has(stemOf(term))).map(({ at }) => ({ spans: [at] }))
}

export default rule({
  id: 'drf-unused-definition', severity: 1, tier: 'fact', needsWhole: true, together: true,
  title: 'A word is defined and then never used',
  why: 'Often a clause was cut and its definition stayed. What was cut may be something you count on.',
  ask: 'Was a clause taken out that used this word?',
  fallback: 'Take the definition out, or put the clause back.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: unused },
  flags: [
    '“«Escrow Agent»” means a bank in Oslo.\nThe Supplier shall deliver the goods.',
    '“Goods” means the chairs.\n“«Milestone»” means a date in Schedule 2.\nThe Supplier shall deliver the Goods.',
    '“«Net Sales»” means all sums invoiced, less returns.\nThe Agent is paid on the first day of each month.',
  ],
  passes: [
    '“Escrow Agent” means a bank in Oslo.\nThe Supplier shall pay the Escrow Agent.',
    '“Milestone” means a date in Schedule 2.\nThe Supplier meets all Milestones.',
    '“Net Sales” means all sums invoiced, less returns.\nThe Agent is paid a tenth of net sales.',
  ],
})
