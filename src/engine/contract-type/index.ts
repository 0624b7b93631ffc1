/** What sort of contract this is: by its name, by what its opening says it is for, by its roles and by the words of its trade. */
import type { Contract, Span } from '../contract/contract'
import { rememberInContract } from '../contract/memory'
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
  const { signs, ranked: [first, second] } = weighedSigns(contract)
  if (!first || first.kind === 'other' || first.weight < enough) return unsure
  const named = signs.some(({ kind, weight }) => kind === first.kind && weight >= sure)
  if (!named && first.weight < (second?.weight ?? 0) + lead) return unsure
  return { kind: first.kind, because: wordsFor(first.kind, signs, contract) }
}

/** Beyond doubt is a kind of this weight, so much heavier than the next, whose own trade also fills the text at least so far. */
const certain = { weight: 4, lead: 1.5, trade: 0.8 }

/** The kind, where the name and the words of the trade agree and nothing else comes near; else undefined. For what may only be said of that kind. */
export const sureContractType = rememberInContract((contract): ContractKind | undefined => {
  if (contract.words.count === 0) return undefined
  const [first, second] = weighedSigns(contract).ranked
  if (!first || first.kind === 'other' || first.weight < certain.weight || first.weight < (second?.weight ?? 0) + certain.lead) return undefined
  const trade = tradeSigns(contract).find(({ kind }) => kind === first.kind)?.weight ?? 0
  return trade >= certain.trade ? first.kind : undefined
})

/** Every sign, and the kinds by the sum of theirs, the heaviest first. */
const weighedSigns = rememberInContract(contract => {
  const said = [...nameSigns(contract), ...onlineSigns(contract)]
  // Where the title tells and the reader is not spoken to, purpose and trade could hardly say otherwise, and cost the most to ask.
  const told = said.some(({ from, weight }) => from === 'name' && weight >= title) && said.every(({ from }) => from === 'name')
  const signs: readonly Sign[] = told ? said : [...said, ...purposeSigns(contract), ...tradeSigns(contract)]
  return { signs, ranked: weighed([...signs, ...partings(signs)]) }
})

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
