/** What sort of contract this is: by its name, by what its opening says it is for, by its roles and by the words of its trade. */
import type { Contract, Span } from '../contract/contract'
import type { ContractKind, Sign } from './kind'
import { nameSigns } from './own-names'
import { onlineSigns } from './online'
import { purposeSigns } from './purposes'
import { tradeSigns } from './trade-words'

export type { ContractKind } from './kind'

/** A kind needs signs of this weight, and this much more than the next, to be named; else the contract is "other". */
const enough = 1.8, lead = 0.3
/** The weight of one sign that needs no lead. */
const sure = 2

/** `because` holds the words that decided, the weightiest first: those of the name if it says so, else of the purpose, else of the trade. */
export function readContractType(contract: Contract): { readonly kind: ContractKind; readonly because: readonly Span[] } {
  if (contract.words.count === 0) return unsure
  const signs = [...nameSigns(contract), ...onlineSigns(contract), ...purposeSigns(contract), ...tradeSigns(contract)]
  const [first, second] = weighed([...signs, ...partings(signs)])
  if (!first || first.kind === 'other' || first.weight < enough) return unsure
  const named = signs.some(({ kind, weight }) => kind === first.kind && weight >= sure)
  if (!named && first.weight < (second?.weight ?? 0) + lead) return unsure
  return { kind: first.kind, because: wordsFor(first.kind, signs) }
}

const unsure = { kind: 'other', because: [] } as const

/** A contract whose purpose is the end of an employment is full of the words of employment, and they speak for the parting. */
function partings(signs: readonly Sign[]): Sign[] {
  const stated = (kind: ContractKind) => signs.some(sign => sign.kind === kind && sign.from === 'purpose' && sign.weight > 1)
  if (!stated('separation') || stated('employment')) return []
  return signs.filter(({ kind, from }) => kind === 'employment' && from === 'trade').map(sign => ({ ...sign, kind: 'separation' }))
}

function weighed(signs: readonly Sign[]): { kind: ContractKind; weight: number }[] {
  const sums = new Map<ContractKind, number>()
  for (const { kind, weight } of signs) sums.set(kind, (sums.get(kind) ?? 0) + weight)
  return [...sums].map(([kind, weight]) => ({ kind, weight })).sort((a, b) => b.weight - a.weight)
}

function wordsFor(kind: ContractKind, signs: readonly Sign[]): readonly Span[] {
  const mine = signs.filter(sign => sign.kind === kind)
  return mine.reduce((best, sign) => (sign.weight > best.weight ? sign : best), mine[0]!).at
}
