import { isRoman, romanValue } from '../../contract/clause-labels'
import type { Contract, Reference } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { oneLine } from '../../contract/one-line'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { titleOf } from '../../provisions/title'

/** An outline that leaves more than this share of the references unexplained, or more than one of a few, is itself in doubt. */
const doubtful = 0.15
const fewest = 3
/** An outline of one to at least so many clauses, none wanting, is beyond doubt. */
const enough = 5
/** More clauses than this are wanting in no contract: there the outline is in doubt. */
const mostLabels = 20, mostPlaces = 10

function missing({ contract }: Reading): Hit[] {
  const { text, blocks, clauses, references, sentences } = contract
  // What an amendment points to stands in the paper that it amends.
  const title = titleOf(contract)
  if (title && hasMatch(text.slice(title.start, title.end), amends)) return []
  // “IV” is 4 in a contract that has Articles II and III; elsewhere it may be letters.
  const roman = ['II', 'III'].every(early => clauses.some(({ number, attachment }) => number === early && !attachment))
  const arabic = (label: string): string => (roman && /^[IVX]+$/.test(label) && isRoman(label) ? String(romanValue(label)) : label)
  const own = references.filter(({ kind, external }) => kind === 'clause' && !external).map(one => ({ ...one, label: unpadded(arabic(one.label.replace(/\s?\(.*$/, ''))) })).filter(({ label }) => /^\d{1,2}(?:\.\d{1,2}){0,3}$/.test(label))
  const found = own.filter(({ target }) => target !== undefined)
  const paths = pathsOf(contract)
  const numbers = new Set(clauses.flatMap(({ number }, i) => (number ? [unpadded(paths[i] ?? arabic(number).replace(/^[^\d]*/, ''))] : [])))
  const last = lastOfRun(numbers)
  // Where no clause has a number, only one that is higher than the text has paragraphs is surely not here.
  const unnumbered = !clauses.some(({ number }) => number)
  if (found.length < (unnumbered || last >= enough ? 0 : fewest) || own.length - found.length > Math.max(last >= enough ? 2 : 1, own.length * doubtful)) return []
  /** The clause around the number must be here with its parts numbered, so that only this one is wanting. */
  const siblings = (label: string): boolean => {
    const at = label.lastIndexOf('.')
    if (unnumbered) return Number.parseInt(label, 10) > blocks.length
    if (last >= enough && Number.parseInt(label, 10) > last) return true
    if (at < 0) return numbers.has('1') && numbers.has('2') && numbers.has('3')
    return numbers.has(`${label.slice(0, at)}.1`) && numbers.has(`${label.slice(0, at)}.2`)
  }
  /** The number behind the last that is here: that clause may have been overlooked. */
  const mayBeNext = (label: string): boolean => {
    const [, before = '', count = ''] = /^(.*\D|)(\d+)$/.exec(label)!
    return Number(count) < 3 || numbers.has(`${before}${Number(count) - 1}`) || numbers.has(`${before}${Number(count) - 2}`)
  }
  // The same number somewhere at the head of a line, or "reserved", is a clause that the outline did not see.
  const standsSomewhere = (label: string): boolean =>
    [...everyMatch(text, new RegExp(`(?<![\\d.])${written(label)}(?![\\d%]|\\.\\d)(?:\\W{0,8}[A-Z]|\\.? ?\\[)`, 'g'))].some(({ index }) => !hasMatch(text.slice(Math.max(0, index - 16), index), /(?:sections?|clauses?|articles?|paragraphs?|§|\band|\bor|\bto|through|,|this)\W{0,4}$/i) || hasMatch(text.slice(Math.max(0, index - 20), index), /(?:^|\n)\W{0,8}(?:section|clause|article)\W{0,4}$/i))
    || new RegExp(`${written(label)}(?<=(?:^|\\n)\\s{0,12}${written(label)})\\.?\\s{1,8}[a-z]`, 'i').test(text)
    || mayBeNext(label) && new RegExp(`\\bthis (?:section|clause|article)\\s{1,3}${written(label)}(?![\\d]|\\.\\d)`, 'i').test(text)
  const foreign = ({ sentence, end, start }: Reference): boolean => {
    const { text: words, start: from } = sentences[sentence]!
    const before = oneLine(words.slice(Math.max(0, start - from - 60), start - from)).text, after = oneLine(words.slice(end - from, end - from + 120)).text
    return hasMatch(after, ofAnother) || hasMatch(before, lawBefore) || hasMatch(before, laws) || hasMatch(after.slice(0, 60), laws)
      // A heading that stands in mid-line: “7 ARTICLE 6 NOTICES 6.1”. And a number that belongs to what it counts: “Section 1(d)(iii), 24 full months”.
      || hasMatch(after, /^\W{1,4}[A-Z]{4,}(?:,? [A-Z]{2,}){0,6} \d/) || hasMatch(after, /^ (?:full |calendar |consecutive )*(?:hours|days|weeks|months|years)\b/)
  }
  const wanting = new Map<string, Reference[]>()
  for (const one of own) if (one.target === undefined && siblings(one.label) && !foreign(one)) wanting.set(one.label, [...(wanting.get(one.label) ?? []), one].slice(0, mostPlaces))
  if (wanting.size > mostLabels) return []
  return [...wanting].filter(([label]) => !standsSomewhere(label)).map(([, same]) => ({ spans: same.map(({ start, end }) => ({ start, end })) }))
}

/** “of the Separation Agreement”, behind other numbers of the same list too. */
const ofAnother = /^(?!, [a-z]{5,})(?:[\s,]{1,2}(?:and |or |through |to )?(?:(?:[Ss]ections?|[Cc]lauses?|[Aa]rticles?|[Pp]aragraphs?) )?(?:\d[\d.()a-z]{0,11}|\([a-z\d]{1,4}\))(?=[\s,])){0,6}[\s,()\w.]{0,30}\b(?:of|to|under|in) (?:the |such |that |its |any |said )?(?:applicable |relevant |related |respective )?(?!this\b)[A-Z]/
const lawBefore = /\b(?:Act|Code|Rules?|Regulations?|Treasury|Law|Order|Directive|Agreement)\b[\s,]{0,3}$|\bcorresponding to\b/
const laws = /\b(?:Act|Code|Securities|Exchange|U\.?S\.?C|C\.?F\.?R|Regulation|Rule|[Ss]tatute|[Ll]aw|Township|Range|County|ACT|CODE|REGULATIONS?|STATUTE)\b/

/** “2.1” for the clause 1 inside clause 2, where each level of a list counts from one; undefined for all others. */
function pathsOf({ clauses }: Contract): readonly (string | undefined)[] {
  const paths: (string | undefined)[] = []
  const bare = /^\d{1,2}\.?$/
  clauses.forEach(({ number = '', parent }, i) => {
    const around = parent < 0 ? undefined : paths[parent] ?? (hasMatch(clauses[parent]!.number ?? '', bare) ? clauses[parent]!.number!.replace('.', '') : undefined)
    paths[i] = around && hasMatch(number, bare) ? `${around}.${number.replace('.', '')}` : undefined
  })
  return paths
}

const amends = /\b(?:amend(?:ment|ed|ing)|addendum|supplement(?:al)?|waiver|modification)\b/i

/** “1.1” for “1.01”. */
const unpadded = (number: string): string => number.replace(/(?<=\.)0+(?=\d)/g, '')
/** The same number in a pattern, padded or not. */
const written = (label: string): string => label.replaceAll('.', '\\.0?')

/** The last of the clauses 1, 2, 3 … without a gap; 0 where a higher one stands after a gap. The first clause’s own number is often lost. */
function lastOfRun(numbers: ReadonlySet<string>): number {
  const has = (number: number) => numbers.has(String(number)) || numbers.has(`${number}.1`)
  let last = has(1) || !has(2) ? 0 : 1
  while (has(last + 1)) last++
  for (const number of numbers) if (!number.endsWith(')') && Number.parseInt(number, 10) > last) return 0
  return last
}

export default rule({
  id: 'drf-xref-missing', severity: 3, tier: 'fact', needsWhole: true,
  title: 'Points to a clause that is not there',
  why: 'An exception or a right that stands in a missing clause cannot be relied on.',
  ask: 'Which clause is meant here?',
  fallback: 'The right clause number.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: missing },
  flags: [
    'Cleaning\nThe Cleaner cleans the shop on Mondays.\nPay\nThe Shop pays monthly. This does not limit the rights in «Section 18.4».\nEnd\nEither of us may leave.',
    'ARTICLE I1\nRENT\n2.01 The Tenant pays the rent.\nARTICLE III\nREPAIRS\n3.01 The Landlord mends the roof.\nARTICLE IV\nQUIET\n4.01 The Tenant is quiet.\nARTICLE V\nEND\n5.01 Either may leave.\n5.02 «Section 5.44» outlives this lease.',
    '1. Rent. The Tenant pays rent.\n2. Repairs. The Landlord mends the roof.\n3. Quiet\n3.1 The Tenant is quiet.\n3.2 The Landlord is quiet.\n3.3 What this «Section 3.43» says binds guests.\n4. Sale. See Section 1.\n5. End. See Section 2.',
    '1. Rent\n    1. The Tenant pays the rent.\n    2. The rent that Section 1.1 names is due monthly.\n2. Repairs\n    1. The Tenant acts as Section 1.2 says.\n    2. The Landlord mends the roof, as «Section 2.41» says.\n3. End\n    1. The lease ends under Section 1.1.',
    'ARTICLE I\nRENT\nSection 1.01 The Tenant pays the rent.\nARTICLE II\nREPAIRS\nSection 2.01 The Landlord mends the roof.\nARTICLE III\nQUIET\nSection 3.01 The Tenant is quiet.\nARTICLE IV\nSALE\nSection 4.01 The Landlord may sell.\nARTICLE V\nEND\nSection 5.01 «Article XXXV» outlives this lease.',
    '1. Goods. The Supplier delivers the goods under clause 2.\n2. Price. The Buyer pays as clause 3 says.\n3. Delay. Subject to clause 1 and to «clause 7», the Supplier pays for delay.',
    '1. Rent\n1.1 The Tenant pays the rent.\n1.2 The rent that clause 1.1 names is subject to «clause 1.6».\n2. Repairs\n2.1 The Tenant acts as clause 1.2 says.\n2.2 The Landlord mends the roof, as clause 2.1 says.\n3. End\n3.1 The lease ends under clause 1.1.',
    '1. Fees. See clause 2.\n2. Payment. See clause 3.\n3. Delay. See clause 1.\n4. Liability. The cap in «clause 14» applies to all of it.',
    '1. Fees. See clause 2.\n2. Payment. See clause 3.\n3. Delay. See clause 1.\n4. Liability. As said in «clause 15», it keeps each and every chair and table of the Goods.',
    '1. Rent\n1.1 The Tenant pays the rent.\n2. Repairs\n2.1 The Landlord mends the roof.\n3. Quiet\n3.1 The Tenant is quiet.\n4. Sale\n4.1 The Landlord may sell.\n5. End\n5.1 The lease ends under clause 1.1, subject to «clause 9.4».',
  ],
  passes: [
    '1. Goods. The Supplier delivers the goods under clause 2.\n2. Price. The Buyer pays as clause 3 says.\n3. Delay. Subject to clause 1, the Supplier pays for delay.',
    '1. Fees. See clause 2.\n2. Payment. See clause 3.\n3. Delay. See clause 1.\n4. Liability. Section 14 of the Sale of Goods Act applies.',
    'The cap in clause 14 applies to all of it.\nThe Client pays.\nThe Agent works.\nThe work is good.\nThe Agent owes care.\nThe pay is due monthly.\nThe Client may leave.\nThe Agent may leave.\nNotices are in writing.\nThe law is Irish.\nThe courts are Irish.\nNobody may assign it.\nIt is whole.\nIt is signed.',
    'A. Rent. The Tenant pays as clause 4 says.\nB. End. Either may leave.',
    '1. Fees. See clause 2.\n2. Payment. See clause 3.\n3. Delay. See clause 1.\n4. Liability. The cap of Section 11, Section 12 and Section 14 of the\nPurchase Agreement applies.',
    '1. Fees. See clause 2.\n2. Payment. See clause 3.\n3. Delay. See clause 1.\n4. Liability. THE CAP IN SECTION 14 OF THE REVENUE CODE APPLIES.',
    '1. Goods\n1.1 The Supplier delivers chairs.\n1.2 [***]\n1.3 [***]\n2. Price\n2.1 The Buyer pays as clause 1.1 says.\n2.2 The Buyer pays in euros.\n2.3 Clauses 1.3 and 2.1 hold after the end.',
    'FIRST AMENDMENT TO SERVICES AGREEMENT\n1. Fees. See clause 2.\n2. Payment. See clause 3.\n3. Delay. See clause 1.\n4. Liability. The cap in clause 14 is raised.',
  ],
})
