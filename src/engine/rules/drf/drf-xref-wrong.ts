import type { Contract } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import { oneLine } from '../../contract/one-line'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** “Section 9 (Confidentiality)”, “clause 9, entitled “Insurance””: what the writer thought to find there. */
const titled = /^\s?(?:[([]\s?["“]?|,? ?(?:entitled|titled|headed|called) ["“])(?<title>[A-Z][\w,&/’' -]{3,60}?)["”]?\s?[)\]”"]/
/** Words of a title that say nothing of its subject. */
const empty = new Set(['and', 'the', 'of', 'for', 'with', 'general', 'certain', 'other', 'provisions', 'terms', 'section', 'clause', 'article', 'agreement'])

/** The beginnings of a title's words, which other forms of the same words share. */
const stems = (title: string): string[] => title.toLowerCase().match(/[a-z]{3,}/g)?.filter(word => !empty.has(word)).map(word => word.slice(0, 5)) ?? []
const alike = (one: readonly string[], other: readonly string[]): boolean => one.some(word => other.includes(word))
const same = (one: readonly string[], other: readonly string[]): boolean => one.length > 0 && one.length === other.length && one.every(word => other.includes(word))

/** A clause, those around it and those inside it. */
function clausesAround({ clauses }: Contract, target: number): number[] {
  const { end } = clauses[target]!, found: number[] = []
  for (let i = target; i >= 0; i = clauses[i]!.parent) found.push(i)
  for (let i = target + 1; i < clauses.length && clauses[i]!.at.start < end; i++) found.push(i)
  return found
}

/** Each such reference is held against every clause; a text that has more of them is no contract. */
const most = 50

/** “(d)” for “7.2.2(d)”, “1.0” for “1”: another way to write the number that is there. */
const isPartOf = (number: string, label: string): boolean => {
  const letters = (words: string) => words.toLowerCase().replace(/\.0+$/, '').replace(/[^a-z\d]/g, '')
  return letters(label).endsWith(letters(number)) || letters(number).endsWith(letters(label))
}
const ofPaper = /\b(?:annex|exhibit|schedule|appendix|attachment) ["“]?[A-Z\d]{1,3}["”]?,? §|^[^§]*§[^§]{0,100}\b(?:of|to|in) (?:the |this |such )?(?:annex|exhibit|schedule|appendix|attachment)\b/i

function elsewhere({ contract }: Reading): Hit[] {
  const { sentences, clauses, text } = contract
  const doubtful = contract.references.flatMap(reference => {
    const { target, external, kind, start, end, sentence } = reference
    if (kind !== 'clause' || external || target === undefined) return []
    const { text: words, start: first } = sentences[sentence]!
    const around = oneLine(words.slice(Math.max(0, start - first - 30), start - first)).text + '§' + oneLine(words.slice(end - first, end - first + 120)).text
    const title = firstMatch(around.slice(around.indexOf('§') + 1), titled)?.groups?.['title'] ?? ''
    const wanted = stems(title)
    const heading = clauses[target]!.heading
    return wanted.length === 0 || !heading || alike(wanted, stems(heading)) ? [] : [{ reference, target, around, title, wanted, heading }]
  }).slice(0, most)
  const subjects = doubtful.length > 0 ? clauses.map(({ heading = '' }) => stems(heading)) : []
  return doubtful.flatMap(({ reference, target, around, title, wanted, heading }) => {
    if (clausesAround(contract, target).some(i => alike(wanted, subjects[i]!)) || text.slice(clauses[target]!.at.start, clauses[target]!.end).toLowerCase().includes(title.toLowerCase().slice(0, 8))) return []
    // Only where the subject stands under another number, and not under this one, is the number surely the mistake.
    const named = clauses.filter(({ number }, i) => i !== target && number !== undefined && same(wanted, subjects[i]!))
    const [right] = named
    if (!right || named.some(({ number, attachment }) => attachment || isPartOf(number!, reference.label)) || hasMatch(around, ofPaper)) return []
    return [{ spans: [{ start: reference.start, end: reference.end }], computed: `The clause of that number is headed “${heading}”; “${title}” is number ${right.number!}.` }]
  })
}

export default rule({
  id: 'drf-xref-wrong', severity: 2, tier: 'likely',
  title: 'Points to a clause about something else',
  why: 'The numbers moved and this one did not, so an exception or a duty rests on the wrong clause.',
  ask: 'Which clause is meant here, the number or the title?',
  fallback: 'The right number.',
  sources: ['Clausul, review checklist'], labels: [],
  find: { inContract: elsewhere },
  flags: [
    '1. Price\nThe Buyer pays as «clause 3» (Delivery) says.\n2. Delivery\nThe Supplier delivers chairs.\n3. Insurance\nThe Supplier insures the chairs.',
    '1. Rent\nThe rent is due monthly.\n2. Repairs\nThe Landlord mends the roof.\n3. Damp\nThe duties of «Section 1» (Repairs) go on in winter.',
    '1. Fees\nThe Client pays monthly, subject to «clause 4», entitled “Liability”.\n2. Liability\nThe Agent pays for harm.\n3. End\nEither may leave.\n4. Law\nIrish law applies.',
  ],
  passes: [
    '1. Price\nThe Buyer pays as clause 2 (Delivery) says.\n2. Delivery\nThe Supplier delivers chairs.\n3. Insurance\nThe Supplier insures the chairs.',
    '1. Rent\nThe rent is due monthly.\n2. Repairs\nThe Landlord mends the roof.\n3. Damp\nThe duties of Section 2 (Repair of the roof) go on in winter.',
    '1. Fees\nThe Client pays monthly, subject to clause 4 (Exceptions).\n2. Liability\nThe Agent pays for harm.\n3. End\nEither may leave.\n4. Law\nIrish law applies.',
    '1. Price\nThe Buyer pays as section 3 (Delivery) of the Sale of Goods Act says.\n2. Delivery\nThe Supplier delivers chairs.\n3. Insurance\nThe Supplier insures the chairs.',
  ],
})
