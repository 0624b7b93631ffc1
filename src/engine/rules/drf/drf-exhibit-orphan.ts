import type { Clause, Contract } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { isAmendment } from '../../contract/external-references'
import { sentencesWithAny } from '../../contract/words'
import { matchesAt, stretchesAround } from '../anywhere'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const kinds = '(?:schedule|exhibit|annex|annexure|appendix|attachment|addendum)'
const papers = ['schedule', 'schedules', 'exhibit', 'exhibits', 'annex', 'annexes', 'annexure', 'annexures', 'appendix', 'appendices', 'attachment', 'attachments', 'addendum', 'addenda']
const plural = '(?:schedules?|exhibits?|annex(?:es|ures?)?|appendi(?:x|ces)|attachments?|addend(?:um|a))'
/** Words that take in every paper at the end, whatever it is called. */
const all = new RegExp(`\\b(?:all|any|each|every|the|its|these|those|and|or|other|of|with|to|including|attached|following|such|such other)\\s(?:the\\s|its\\s|any\\s|all\\s)?(?:\\w+\\s)?(?:schedules|exhibits|annex(?:es|ures)|appendices|attachments|addenda)\\b(?!\\s["“(]?[A-Z\\d])|\\b(?:schedules?|exhibits?|annex(?:es|ures?)?|appendi(?:x|ces)|attachments?)\\b[^.;\\n]{0,30}\\b(?:hereto|attached|to this|of this)\\b`, 'i')
/** No words that speak of a paper are longer, in code units. */
const reach = 240
const plainLabel = /^(?:[A-Z]{1,2}(?:-?\d{1,2})?|\d{1,2}|[IVX]{1,5})$/

/** The whole text is searched for each paper that seems forgotten; a text that has more of them is no contract. */
const most = 100

/** The name at the head of the paper: “Exhibit B”. */
const nameOf = ({ text }: Contract, { at }: Clause): string | undefined => new RegExp(`^\\W{0,12}(${kinds}\\s(?:no\\.?\\s)?["“]?[A-Z\\d][A-Z\\d-]{0,4})(?![A-Za-z\\d])`, 'i').exec(text.slice(at.start, at.start + 60))?.[1]

/** Where the text says “schedule” and the like. */
const papersIn = ({ sentences, words }: Contract): readonly number[] =>
  sentencesWithAny(words, papers).flatMap(i => [...everyMatch(sentences[i]!.text, paper)].map(({ index }) => sentences[i]!.start + index))
const paper = new RegExp(`\\b${plural}\\b`, 'gi')

/** True where the text speaks of it in another place than at the head of a line. */
function isNamed({ text, blocks }: Contract, label: string, places: readonly number[]): boolean {
  const named = new RegExp(`\\b${plural}\\b[^.;\\n]{0,80}?(?<![\\w-])${label.replace(/[^A-Z\d]/gi, '\\W?')}(?![\\w])`, 'iy')
  const heads = new Set(blocks.map(({ start }) => start))
  return [...matchesAt(places, text, named)].some(({ index }) => !heads.has(index) && !heads.has(index - 1) && !heads.has(index - 2) && !heads.has(index - 3))
}

function orphans({ contract }: Reading): Hit[] {
  const { text, clauses, sentences } = contract
  const first = clauses.find(({ attachment }) => attachment)
  // Papers that stand alone on a page, and contracts that take in all of their papers at once, leave none out.
  if (!first || sentences.filter(({ operative, start }) => operative && start < first.at.start).length < 4) return []
  const body = text.slice(0, first.at.start)
  if (isAmendment(text) || stretchesAround(contract, sentencesWithAny(contract.words, papers), reach, body.length).some(({ start, end }) => hasMatch(body.slice(start, end), all))) return []
  const heads = new Map<string, number>(), targets = new Set(contract.references.map(({ target }) => target))
  for (const { attachment, number } of clauses) if (attachment && number) heads.set(number, (heads.get(number) ?? 0) + 1)
  // Two heads are a list of the papers and the paper itself.
  const forgotten = clauses.filter(({ attachment, number = '', at, end }, i) => attachment && hasMatch(number, plainLabel) && heads.get(number) === 1 && !targets.has(i) && text.slice(at.end, end).trim().length >= 40)
  if (forgotten.length === 0) return []
  const small = body.toLowerCase(), places = papersIn(contract)
  return forgotten.slice(0, most).flatMap(clause => {
    const { number = '', heading, at } = clause
    const name = nameOf(contract, clause)
    if (!name || isNamed(contract, number, places)) return []
    // What the body calls by its title, it speaks of: “the Data Protection Addendum”.
    const title = heading?.toLowerCase().split(/\s+/).slice(0, 2).join(' ')
    // In a list of papers its name is an entry: “as follows: Exhibit B, to follow”.
    if (/:\s{0,8}$/.test(text.slice(Math.max(0, at.start - 10), at.start))) return []
    if (title && small.includes(title)) return []
    const start = text.indexOf(name, at.start)
    return [{ spans: [{ start, end: start + name.length }] }]
  })
}

export default rule({
  id: 'drf-exhibit-orphan', severity: 1, tier: 'fact', needsWhole: true, together: true,
  title: 'A schedule or exhibit that no clause speaks of',
  why: 'Nothing says whether this paper binds anyone, or what it is for.',
  ask: 'What is this paper for, and is it part of the contract?',
  fallback: 'A clause that says what it is for, or leave it out.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: orphans },
  flags: [
    'The Supplier delivers chairs to the shop.\nThe Buyer pays as Schedule 1 says.\nThe Supplier pays nothing for delay.\nThe law of Ireland applies to this contract.\n\nSchedule 1\nTen euros for each chair that comes in May.\n\n«Schedule 2»\nThe Buyer paints its shop in green every year.',
    'The Supplier delivers chairs to the shop.\nThe Buyer pays in euros.\nThe Supplier pays nothing for delay.\nThe law of Ireland applies to this contract.\n\n«EXHIBIT A»\nThe guests of the shop wipe their shoes and speak low.',
    'The Tenant pays the rent in euros.\nThe Landlord mends the roof.\nThe Tenant is quiet, as Annex 1 says.\nThe law of Ireland applies to this lease.\n\nANNEX 1\nNo music after ten in the evening, please.\n\n«ANNEX 2»\nThe garden may be used on Sundays from noon.',
  ],
  passes: [
    'The Supplier delivers chairs to the shop as Schedule 2 says.\nThe Buyer pays as Schedule 1 says.\nThe Supplier pays nothing for delay.\nThe law of Ireland applies to this contract.\n\nSchedule 1\nTen euros for each chair that comes in May.\n\nSchedule 2\nThe Buyer paints its shop in green every year.',
    'The Supplier delivers chairs to the shop.\nThe Buyer pays in euros.\nThe Supplier pays nothing for delay.\nThe exhibits are part of this contract.\n\nEXHIBIT A\nThe guests of the shop wipe their shoes and speak low.',
    'The Tenant pays the rent in euros.\nThe Landlord mends the roof.\nThe Tenant is quiet, as Annexes 1 and 2 say.\nThe law of Ireland applies to this lease.\n\nANNEX 1\nNo music after ten in the evening, please.\n\nANNEX 2\nThe garden may be used on Sundays from noon.',
    'The Supplier delivers chairs to the shop.\nThe Buyer pays in euros.\nThe Buyer keeps the House Rules.\nThe law of Ireland applies to this contract.\n\nEXHIBIT A: House Rules\nThe guests of the shop wipe their shoes and speak low.',
  ],
})
