import type { Contract } from '../contract/contract'
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

const known = new WeakMap<Contract, readonly { start: number; end: number }[]>()

function placesOf(contract: Contract): readonly { start: number; end: number }[] {
  const before = known.get(contract)
  if (before) return before
  const found: { start: number; end: number }[] = []
  for (const party of contract.parties) {
    for (const word of [party.name, party.role, ...party.aliases.filter(alias => alias.length > 2)]) {
      if (!word || /^(?:you|your|we|us|our)$/i.test(word)) continue
      const from = Math.max(0, Math.min(party.at.start, contract.text.length) - 400)
      const start = word === party.name && contract.text.startsWith(word, party.at.start) ? party.at.start : standing(contract.text, word, from)
      if (start >= 0 && start < party.at.start + opening && !found.some(at => at.start === start)) found.push({ start, end: start + word.length })
    }
  }
  known.set(contract, found)
  return found
}

/** Where a word first stands by itself, quoted if it is quoted anywhere near: that is where it is introduced. */
function standing(text: string, word: string, from: number): number {
  for (const quote of ['“', '"', '‘']) {
    const at = text.indexOf(quote + word, from)
    if (at >= 0 && at < from + opening) return at + 1
  }
  for (let at = text.indexOf(word, from); at >= 0 && at < from + opening; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? ' ')) return at
  }
  return -1
}
