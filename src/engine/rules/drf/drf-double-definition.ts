import type { Contract, DefinedTerm } from '../../contract/contract'
import { firstWhere } from '../../contract/halving'
import { hasMatch } from '../../contract/matches'
import { sentenceAt } from '../../contract/sentence-at'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { inAttachment } from './attachments'
import { saysWhatItMeans } from './meanings'

/** A meaning that holds in one clause only does not quarrel with another. */
const local = /\b(?:for (?:the )?purposes? of this (?:section|clause|article|paragraph|exhibit|schedule|definition)|when used as|in the case of|solely for (?:the )?purposes|in this (?:section|clause|article|paragraph)|as used in this (?:section|clause|article))\b/i

/** The same beginning: one meaning, repeated or cut short. */
const alike = (a: string, b: string): boolean => a.slice(0, 40) === b.slice(0, 40)

function twice({ contract }: Reading): Hit[] {
  const { text, blocks, definitions, sentences } = contract
  const signatures = blocks.flatMap(({ kind, start }) => (kind === 'signature' ? [start] : []))
  const wording = ({ at, meaning }: DefinedTerm) => text.slice(at.end, Math.max(meaning.end, at.end)).toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()
  const byTerm = new Map<string, DefinedTerm[]>()
  for (const one of definitions) {
    if (!/^\p{Lu}/u.test(one.term) || !saysWhatItMeans(contract, one) || inAttachment(contract, one.at.start)) continue
    const same = byTerm.get(one.term)
    if (same) same.push(one)
    else byTerm.set(one.term, [one])
  }
  return [...byTerm.values()].flatMap(same => {
    if (same.length !== 2 || alike(wording(same[0]!), wording(same[1]!))) return []
    // “Alder’s “Team” means …, and Birch’s “Team” means …”: each its own.
    if (same.every(({ at }) => /[’']s\s["“*_]{0,3}$/.test(text.slice(Math.max(0, at.start - 6), at.start)))) return []
    // “When used as a verb”, and a meaning that is given for one purpose each.
    if (same.some(({ at }) => hasMatch(text.slice(Math.max(0, at.start - 280), at.start), /\b(?:as an? (?:verb|noun|adjective)|with respect to|in relation to|in the context of)\b[^.;“]{0,240}["“*_]{1,3}$/i))) return []
    // A signature between them: two papers on one page.
    const signed = signatures[firstWhere(signatures.length, i => signatures[i]! > same[0]!.at.end)]
    if (signed !== undefined && signed < same[1]!.at.start) return []
    const clauseOnly = same.filter(({ at }) => hasMatch(sentences[sentenceAt(contract, at.start)]?.text ?? '', local))
    if (clauseOnly.length === 0) return [{ spans: same.map(({ at }) => at) }]
    // Two clauses may each have their own meaning. But a clause that first uses the contract's word, and then gives it another meaning, is read both ways.
    const own = same[1]!
    return clauseOnly.length === 1 && clauseOnly[0] === own && usedJustBefore(contract, own) ? [{ spans: same.map(({ at }) => at), severity: 2 }] : []
  })
}

/** True where the sentence before uses the word, in the same block. */
function usedJustBefore(contract: Contract, { term, at }: DefinedTerm): boolean {
  const { sentences, text, blocks } = contract, before = sentences[sentenceAt(contract, at.start) - 1]
  if (!before || at.start >= blocks[before.block]!.end) return false
  return before.text.includes(term) && text[before.start + before.text.indexOf(term) - 1] === ' '
}

export default rule({
  id: 'drf-double-definition', severity: 3, tier: 'fact',
  title: 'One word is given two meanings',
  why: 'Everything that uses the word can be read with either meaning, and each side will choose its own.',
  ask: 'Which of the two meanings applies?',
  fallback: 'Keep one definition and refer to it everywhere else.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: twice },
  flags: [
    '“«Fees»” means the sums in Schedule 1.\n“Goods” means the chairs.\n“«Fees»” means the sums on an invoice.',
    '“«Territory»” means France. The Agent sells in the Territory.\n“«Territory»” means France and Spain.',
    '“«Manual»” means the book that came with the machine.\n4. Each driver follows the Manual. In this section “«Manual»” means all notes that the Seller writes.',
    '1. “«Working Day»” means a day from Monday to Friday.\n2. The Supplier answers in two Working Days. “«Working Day»” means a day on which banks are open.',
  ],
  passes: [
    '“Fees” means the sums in Schedule 1.\n“Goods” means the chairs.',
    'The Agent’s “Team” means its clerks, and the Client’s “Team” means its drivers.',
    '“Produce” means the fruit and roots of the farm.\nWhen used as a verb, to “Produce” means to grow.',
    '“Territory” means France.\n“Territory” has the meaning given in clause 1.',
    '“Working Day” means a day from Monday to Friday.\nFor the purposes of this clause, “Working Day” means a day on which banks are open.',
  ],
})
