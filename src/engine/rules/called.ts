/** Which party bears a name: for rules about one sort of contract, where the roles tell who is who. */
import type { ContractKind } from '../contract-type'
import { readContractType } from '../contract-type'
import { hasMatch } from '../contract/matches'
import { rememberInContract } from '../contract/memory'
import type { Reading } from './rule'
import { spokenTo } from './voice'

/** The role of the one party that is called so; undefined where none is, or two are. In a letter or terms that speak to “you”, the reader. */
function roleCalled({ contract }: Reading, called: RegExp): string | undefined {
  const found = contract.parties.filter(({ role, aliases }) => hasMatch(role, called) || aliases.some(alias => hasMatch(alias, called)))
  return found.length === 1 ? found[0]!.role : spokenTo(contract)
}

type Against = (found: unknown, sentence: unknown, reading: Reading) => string | undefined
const on = (called: RegExp): Against => (_, __, reading) => roleCalled(reading, called)

export const onTenant = on(/\b(?:tenant|lessee|subtenant|sub-?lessee|renter)s?$/i)
export const onEmployee = on(/\b(?:employee|executive|worker|officer)$/i)
export const onBuyer = on(/\b(?:buyer|purchaser|customer|client|distributor|reseller)$/i)
/** Whoever does the work, or makes the thing. */
export const onMaker = on(/\b(?:contractor|consultant|freelancer|supplier|vendor|provider|agency|designer|developer|builder|adviser|advisor|artist|photographer|writer|author|illustrator|producer|filmmaker|performer|musician|translator|editor)$/i)

/** Read once for a contract: all rules of a sort ask it. */
const kindOf = rememberInContract(contract => readContractType(contract).kind)
/** True where the contract is of one of these sorts. */
export const isA = ({ contract }: Reading, ...kinds: readonly ContractKind[]): boolean => kinds.includes(kindOf(contract))
