/** What sort of contract this is: by its name, by what its opening says it is for, by its roles and by the words of its trade. */
import type { Contract, Span } from '../contract/contract'
import type { ContractKind, Sign } from './kind'
import { nameSigns } from './own-names'
import { onlineSigns } from './online'
import { purposeSigns } from './purposes'
import { tradeSigns, wordsOfTrade } from './trade-words'

export type { ContractKind } from './kind'

/** A kind needs signs of this weight, and this much more than the next, to be named; else the contract is "other". */
const enough = 1.8, lead = 0.3
/** The weight of one sign that needs no lead. */
const sure = 2
/** The weight of a title that names one kind only. */
const title = 5

/** `because` holds the words that decided, the weightiest first: those of the name if it says so, else of the purpose, else of the trade. */
export function readContractType(contract: Contract): { readonly kind: ContractKind; readonly because: readonly Span[] } {
  if (contract.words.count === 0) return unsure
  const said = [...nameSigns(contract), ...onlineSigns(contract)]
  // Where the title tells and the reader is not spoken to, purpose and trade could hardly say otherwise, and cost the most to ask.
  const told = said.some(({ from, weight }) => from === 'name' && weight >= title) && said.every(({ from }) => from === 'name')
  const signs = told ? said : [...said, ...purposeSigns(contract), ...tradeSigns(contract)]
  const [first, second] = weighed([...signs, ...partings(signs)])
  if (!first || first.kind === 'other' || first.weight < enough) return unsure
  const named = signs.some(({ kind, weight }) => kind === first.kind && weight >= sure)
  if (!named && first.weight < (second?.weight ?? 0) + lead) return unsure
  return { kind: first.kind, because: wordsFor(first.kind, signs, contract) }
}

const unsure = { kind: 'other', because: [] } as const

/** A contract about the end of an employment is full of the words of employment, and they speak for the parting; unless it says that someone is being employed. */
function partings(signs: readonly Sign[]): Sign[] {
  const has = (kind: ContractKind, from: Sign['from'], least: number) => signs.some(sign => sign.kind === kind && sign.from === from && sign.weight >= least)
  if (has('employment', 'purpose', 1) || !(has('separation', 'purpose', 1) || has('separation', 'trade', 0.8))) return []
  return signs.filter(({ kind, from }) => kind === 'employment' && from === 'trade').map(sign => ({ ...sign, kind: 'separation' }))
}

function weighed(signs: readonly Sign[]): { kind: ContractKind; weight: number }[] {
  const sums = new Map<ContractKind, number>()
  for (const { kind, weight } of signs) sums.set(kind, (sums.get(kind) ?? 0) + weight)
  return [...sums].map(([kind, weight]) => ({ kind, weight })).sort((a, b) => b.weight - a.weight)
}

function wordsFor(kind: ContractKind, signs: readonly Sign[], contract: Contract): readonly Span[] {
  const said = signs.filter(sign => sign.kind === kind && sign.at.length > 0).sort((a, b) => b.weight - a.weight)[0]
  return said && (said.from === 'name' || said.weight > 1) ? said.at : [...(said?.at ?? []), ...wordsOfTrade(kind, contract)]
}
