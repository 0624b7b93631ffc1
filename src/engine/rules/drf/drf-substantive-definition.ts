import type { Contract, DefinedTerm, Span } from '../../contract/contract'
import { everyMatch, firstMatch, hasMatch } from '../../contract/matches'
import { sentenceAt } from '../../contract/sentence-at'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { saysWhatItMeans } from './meanings'

/** A second main clause behind the meaning: “…, and the Supplier shall insure them”. What only describes the thing (“which the Supplier shall deliver”) is part of its meaning. */
const duty = /(?:;|, and|,? provided,? (?:however,? )?that|; provided,?(?: however,?)? that)\s{1,3}(?:the )?(?<who>[A-Z][\w’-]{1,30}(?:\s[A-Z][\w’-]{1,30}){0,3}) (?:shall|must|will) (?:not |at all times |also |promptly |only )?(?!have the meaning|mean\b|be (?:deemed|construed|interpreted|understood|read|considered)\b|include\b|not include\b|have the same)[a-z]{3,}/dg

function duties({ contract }: Reading): Hit[] {
  const { text, sentences, parties, definitions } = contract
  const known = new Set(parties.flatMap(({ role, name = '', aliases }) => [role, name, ...aliases]).map(word => word.toLowerCase()))
  const isKnown = (who: string) => known.has(who.toLowerCase())
  const end = ({ at, meaning }: DefinedTerm) => Math.min(meaning.end, sentences[sentenceAt(contract, at.start)]?.end ?? meaning.end)
  return definitions.flatMap((one, i): Hit[] => {
    if (!saysWhatItMeans(contract, one)) return []
    const after = behind(contract, one, isKnown)
    if (after) return [{ spans: [after] }]
    // Nested definitions share a sentence: only what stands before the next one is this one's.
    const to = Math.min(end(one), nextAfter(contract, i))
    return [...everyMatch(text.slice(one.at.end, to), duty)].slice(0, 1).flatMap(({ groups, indices, index, 0: words }) => {
      if (!isKnown(groups!['who']!)) return []
      return [{ spans: [{ start: one.at.end + indices!.groups!['who']![0], end: one.at.end + index + words.length }] }]
    })
  })
}

const opensWithDuty = /^(?:The )?(?<who>[A-Z][\w’-]{1,30}(?:\s[A-Z][\w’-]{1,30}){0,3}) (?:shall|must) (?:not |at all times |also |promptly |only )?(?!mean\b|be (?:deemed|construed|interpreted|understood|read|considered|defined)\b|include\b|have the (?:same )?meaning)[a-z]{3,}/

/** “Hours” means 9:00 to 17:00. The Supplier shall answer at other times too: a sentence of its own in the definition’s paragraph, under a heading that promises definitions and no more. */
function behind(contract: Contract, { at }: DefinedTerm, isKnown: (who: string) => boolean): Span | undefined {
  const { sentences, clauses, blocks } = contract
  const index = sentenceAt(contract, at.start), own = sentences[index], next = sentences[index + 1]
  if (!own || !next || next.block !== own.block || at.start - blocks[own.block]!.start > 20 || own.clause < 0) return undefined
  const clause = clauses[own.clause]!, parent = clauses[clause.parent]
  if (![clause, parent].some(one => hasMatch(one?.heading ?? '', /^\W*(?:definitions?|defined terms|definitions? and interpretation|interpretation|glossary)\W*$/i))) return undefined
  const found = firstMatch(next.text, opensWithDuty)
  return found && isKnown(found.groups!['who']!) ? { start: next.start, end: next.start + found[0].length } : undefined
}

/** Definitions stand in the order of the text: the next one that does not stand inside this one's term. */
function nextAfter({ definitions }: Contract, i: number): number {
  const { end } = definitions[i]!.at
  let next = i + 1
  while (next < definitions.length && definitions[next]!.at.start <= end) next++
  return definitions[next]?.at.start ?? Infinity
}

export default rule({
  id: 'drf-substantive-definition', severity: 1, tier: 'fact', together: true,
  title: 'A duty stands inside a definition',
  why: 'Few people look for their duties among the definitions, so this one is easily missed.',
  ask: 'Could this duty stand in a clause of its own?',
  fallback: 'The definition says what the word means; the duty moves to the clause on its subject.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: { inContract: duties },
  flags: [
    'This contract is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\n“Equipment” means the two ovens, and the «Customer shall insure» them at its cost.\nThe Customer uses the Equipment.',
    'This contract is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\n“Hours” means 9:00 to 17:00 on weekdays; the «Supplier must answer» calls at other times too.\nThe Supplier works in the Hours.',
    'This lease is between Alder Ltd (the “Landlord”) and Birch Ltd (the “Tenant”).\n“Rent” means $900 a month, provided that the «Tenant shall pay» any rise in rates.\nThe Tenant pays the Rent.',
    'This lease is between Alder Ltd (the “Landlord”) and Birch Ltd (the “Tenant”).\n“Garden” means the land behind the house, and «Tenant shall not plant» trees in it.\nThe Tenant may use the Garden.',
    'This contract is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\n1. Definitions\n“Hours” means 9:00 to 17:00 on weekdays. «The Supplier shall answer» calls at other times too.\n2. Work\nThe Supplier works in the Hours.',
  ],
  passes: [
    'This contract is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\n“Equipment” means the two ovens that the Customer shall insure at its cost.\nThe Customer uses the Equipment.',
    'This contract is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\n“Hours” means 9:00 to 17:00 on weekdays.\nThe Supplier must answer calls in the Hours.',
    'This contract is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\n1. Work\n“Hours” means 9:00 to 17:00 on weekdays. The Supplier shall answer calls at other times too.\n2. Price\nThe Supplier works in the Hours.',
    'This lease is between Alder Ltd (the “Landlord”) and Birch Ltd (the “Tenant”).\n“Rent” means $900 a month, and the Tenant shall be deemed to know it.\nThe Tenant pays the Rent.',
    'This contract is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\n“Start” means the day on which the Customer calls and the Supplier shall come.\nThe Customer pays at the Start.',
    'This lease is between Alder Ltd (the “Landlord”) and Birch Ltd (the “Tenant”).\n“Garden” means the land behind the house and the path.\nTenant shall not plant trees in the Garden.',
  ],
})
