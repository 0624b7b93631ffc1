/** The mirror table: for each right, who holds it, and on what terms. Rules about one-sidedness and the balance rest on it. */
import type { Contract } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { otherThan } from '../holder'
import type { Provision } from '../provision'
import { hasOtherHalf } from './other-half'
import type { Mirror, RightKind, Row } from './right'
import { rightKinds } from './rights'
import { readUneven } from './uneven'

export type { Mirror, RightKind, Row, Term, Topic, Uneven } from './right'

const known = new WeakMap<readonly Provision[], Mirror>()

/** Read when first asked for, then remembered with the provisions that it was read from. Rows without a provision are left out. */
export function mirrorOf(contract: Contract, provisions: readonly Provision[]): Mirror {
  let mirror = known.get(provisions)
  if (!mirror) known.set(provisions, (mirror = readMirror(contract, provisions)))
  return mirror
}

/** The row of this right; undefined where the contract has no provision for it. */
export const rowOf = (mirror: Mirror, id: string): Row | undefined => mirror.rows.find(({ right }) => right.id === id)

function readMirror(contract: Contract, provisions: readonly Provision[]): Mirror {
  const rows = rightKinds.flatMap(right => {
    const given = provisions.filter(({ kind, sentence }) => kind === right.kind && isGiven(right, contract.sentences[sentence]?.text ?? ''))
    return given.length > 0 ? [rowFrom(contract, right, right.borne ? given.map(provision => turned(contract, provision)) : given)] : []
  })
  return { rows, uneven: readUneven(contract, provisions) }
}

/** The same provision, held by whoever benefits. */
function turned(contract: Contract, { holder, ...provision }: Provision): Provision {
  const other = otherThan(contract, holder)
  return other ? { ...provision, holder: other } : provision
}

const isGiven = ({ gives, except }: RightKind, text: string): boolean => (!gives || hasMatch(text, gives)) && !(except && hasMatch(text, except))

function rowFrom(contract: Contract, right: RightKind, given: readonly Provision[]): Row {
  const roles = new Set(given.map(({ holder }) => holder))
  const [holder] = roles
  // One provision whose holder could not be told may be the other half.
  if (roles.has(undefined) || holder === undefined) return { right, given, held: 'unclear' }
  if (roles.size > 1 || holder === 'each') return { right, given, held: roles.has('each') || contract.parties.length === 2 ? 'each' : 'unclear' }
  const lacking = otherThan(contract, holder)
  if (lacking && hasOtherHalf(contract, right, holder, lacking)) return { right, given, held: 'unclear' }
  return { right, given, held: holder, ...(lacking ? { lacking } : {}) }
}
