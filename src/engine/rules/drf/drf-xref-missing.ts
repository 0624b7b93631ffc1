import type { Reference } from '../../contract/contract'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** An outline that leaves more than this share of the references unexplained, or more than one of a few, is itself in doubt. */
const doubtful = 0.15
const fewest = 3

function missing({ contract: { text, clauses, references, sentences } }: Reading): Hit[] {
  const own = references.filter(({ kind, external, label }) => kind === 'clause' && !external && /^\d{1,2}(?:\.\d{1,2}){0,3}$/.test(label))
  const found = own.filter(({ target }) => target !== undefined)
  if (found.length < fewest || own.length - found.length > Math.max(1, own.length * doubtful)) return []
  const numbers = new Set(clauses.flatMap(({ number }) => (number ? [number.replace(/^[^\d]*/, '')] : [])))
  /** The clause around the number must be here with its parts numbered, so that only this one is wanting. */
  const siblings = (label: string): boolean => {
    const at = label.lastIndexOf('.')
    if (at < 0) return numbers.has('1') && numbers.has('2') && numbers.has('3')
    return numbers.has(`${label.slice(0, at)}.1`) && numbers.has(`${label.slice(0, at)}.2`)
  }
  // The same number somewhere at the head of a line, or "reserved", is a clause that the outline did not see.
  const standsSomewhere = (label: string): boolean =>
    [...text.matchAll(new RegExp(`(?<![\\d.])${label.replaceAll('.', '\\.')}(?![\\d%]|\\.\\d)\\W{0,8}[A-Z]`, 'g'))].some(({ index }) => !/(?:sections?|clauses?|articles?|paragraphs?|§|\band|\bor|\bto|through|,|this)\W{0,4}$/i.test(text.slice(Math.max(0, index - 16), index)) || /(?:^|\n)\W{0,8}(?:section|clause|article)\W{0,4}$/i.test(text.slice(Math.max(0, index - 20), index)))
    || new RegExp(`\\bthis (?:section|clause|article)\\s{1,3}${label.replaceAll('.', '\\.')}(?![\\d]|\\.\\d)`, 'i').test(text)
  const foreign = ({ sentence, end, start }: Reference): boolean => {
    const { text: words, start: from } = sentences[sentence]!
    return /^[\s,()\w.]{0,30}\b(?:of|to|under|in) (?:the |such |that |its |any |said )?(?!this\b)[A-Z]/.test(words.slice(end - from, end - from + 90)) || /\b(?:Act|Code|Rules?|Regulations?|Treasury|Law|Order|Directive|Agreement)\b[\s,]{0,3}$/.test(words.slice(Math.max(0, start - from - 40), start - from)) || /\b(?:Act|Code|U\.?S\.?C|C\.?F\.?R|Regulation|Rule|statute|law|Township|Range|County)\b/.test(words.slice(Math.max(0, start - from - 60), end - from + 60))
  }
  return own.filter(one => one.target === undefined && siblings(one.label) && !standsSomewhere(one.label) && !foreign(one)).map(({ start, end }) => ({ spans: [{ start, end }] }))
}

export default rule({
  id: 'drf-xref-missing', severity: 3, tier: 'fact',
  title: 'Points to a clause that is not there',
  why: 'An exception or a right that stands in a missing clause cannot be relied on.',
  ask: 'Which clause is meant here?',
  fallback: 'The right clause number.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: missing },
  flags: [
    '1. Goods. The Supplier delivers the goods under clause 2.\n2. Price. The Buyer pays as clause 3 says.\n3. Delay. Subject to clause 1 and to «clause 7», the Supplier pays for delay.',
    '1. Rent\n1.1 The Tenant pays the rent.\n1.2 The rent that clause 1.1 names is subject to «clause 1.6».\n2. Repairs\n2.1 The Tenant acts as clause 1.2 says.\n2.2 The Landlord mends the roof, as clause 2.1 says.\n3. End\n3.1 The lease ends under clause 1.1.',
    '1. Fees. See clause 2.\n2. Payment. See clause 3.\n3. Delay. See clause 1.\n4. Liability. The cap in «clause 14» applies to all of it.',
  ],
  passes: [
    '1. Goods. The Supplier delivers the goods under clause 2.\n2. Price. The Buyer pays as clause 3 says.\n3. Delay. Subject to clause 1, the Supplier pays for delay.',
    '1. Fees. See clause 2.\n2. Payment. See clause 3.\n3. Delay. See clause 1.\n4. Liability. Section 14 of the Sale of Goods Act applies.',
    'The cap in clause 14 applies to all of it.',
  ],
})
