import type { Contract, Party, Span } from '../contract/contract'
import { firstMatch, hasMatch } from '../contract/matches'
import type { ProvisionKind } from './provision'

/** How far into a contract its parties are named, in characters. */
const opening = 6_000

/** The names and the role words by which the contract introduces its parties, each where it is first written. */
export const parties: ProvisionKind = {
  kind: 'parties',
  triggers: [],
  places: contract => {
    const last = contract.sentences.findIndex(s => s.start > opening + (contract.parties[0]?.at.start ?? 0))
    return Array.from({ length: last < 0 ? contract.sentences.length : last }, (_, i) => i)
  },
  find: (sentence, contract) => placesOf(contract).filter(at => at.start >= sentence.start && at.end <= sentence.end),
  finds: ['This Agreement is between «Alder Books Ltd» (the “«Supplier»”) and «Birch Cafe LLC» (the “«Customer»”).'],
  passes: ['Each party keeps its own costs.'],
}

const known = new WeakMap<Contract, readonly Span[]>()

function placesOf(contract: Contract): readonly Span[] {
  const before = known.get(contract)
  if (before) return before
  const found: Span[] = []
  for (const party of contract.parties) {
    for (const word of [party.name, party.role, ...party.aliases.filter(alias => alias.length > 2)]) {
      if (!word || /^(?:you|your|we|us|our)$/i.test(word)) continue
      const start = placeOfWord(contract, party, word)
      if (start >= 0 && start < party.at.start + opening && !found.some(at => at.start === start)) found.push({ start, end: start + word.length })
    }
  }
  found.push(...together(contract))
  known.set(contract, found)
  return found
}

/** 'each a “Party” and together the “Parties”': CUAD marks these words too. */
function together({ sentences, parties: [first] }: Contract): Span[] {
  if (!first) return []
  const from = Math.max(0, first.at.start - 400)
  for (const { start, end, text: words } of sentences) {
    if (start > first.at.start + opening) break
    if (end < from || !/[“"]Part(?:y|ies)[.,]?[”"]/i.test(words)) continue
    if (hasMatch(words, /^[^.]{0,400}\b(?:referred to|individually|collectively)\b/i) && words.length < 420) return [{ start, end }]
    const bracket = firstMatch(words, /\([^()]{0,160}[“"]Part(?:y|ies)[^()]{0,80}\)/i)
    return bracket ? [{ start: start + bracket.index + 1, end: start + bracket.index + bracket[0].length - 1 }] : []
  }
  return []
}

/** Where a contract names this party: its name where it has one, else its role. */
export function placeOfParty(contract: Contract, party: Party): Span {
  const start = party.name ? placeOfWord(contract, party, party.name) : -1
  return party.name && start >= 0 ? { start, end: start + party.name.length } : party.at
}

function placeOfWord(contract: Contract, party: Party, word: string): number {
  if (contract.text.startsWith(word, party.at.start)) return party.at.start
  return standing(contract.text, word, Math.max(0, party.at.start - 400))
}

/** Where a word first stands by itself, quoted if it is quoted anywhere near: that is where it is introduced. */
function standing(text: string, word: string, from: number): number {
  // Whatever begins in the opening, to its end.
  const near = text.slice(from, from + opening + word.length)
  for (const quote of ['“', '"', '‘']) {
    const at = near.indexOf(quote + word)
    if (at >= 0 && at < opening) return from + at + 1
  }
  for (let at = near.indexOf(word); at >= 0 && at < opening; at = near.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[from + at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[from + at + word.length] ?? ' ')) return from + at
  }
  return -1
}
