/** Two versions of a contract, clause by clause. It compares texts, so that it needs nobody to have tracked their changes. */
import { readBlocks } from '../contract/blocks'
import { clauseNames } from '../contract/clause-names'
import type { Clause, Span } from '../contract/contract'
import { alikePairs } from './alike'
import { asOne } from './broken'
import type { Counts } from './counts'
import { countClauses } from './counts'
import { newNumbers, onlyFollows } from './numbering'
import type { Pairs } from './pairs'
import { equalPairs, inOrder } from './pairs'
import type { Piece } from './pieces'
import { readPieces, tailOf } from './pieces'
import { readable } from './readable'
import type { Run } from './runs'
import { runsBetween } from './runs'
import type { Stretch } from './stretches'
import { stretchesOf } from './stretches'
import { runningHeads } from './tokens'

/** Where a piece stands in its text. */
export type Place = Span & {
  /** What a person calls the clause: "§4.2(a)", "Schedule B, §2", "Payment"; '' before the first. */
  readonly name: string
  /** Index, in the outline of its text, of the innermost clause around it, or -1. */
  readonly clause: number
  /** True where the clause begins here; false for a further paragraph of it. */
  readonly opens: boolean
}

/** A paragraph of a clause, or what a clause says before those inside it begin. */
export type Change =
  | {
      /** `same` may differ in spaces, line ends, quotation marks, bullets and the like. `renumbered`: only numbers of clauses differ, its own or those that it points to. */
      readonly kind: 'same' | 'renumbered' | 'changed'
      /** True where it left the order that the rest kept. */
      readonly moved: boolean
      readonly before: Place
      readonly after: Place
      /** Empty where it is the same. Put together they are the whole piece, in both texts. */
      readonly stretches: readonly Stretch[]
    }
  | { readonly kind: 'added'; readonly after: Place }
  | { readonly kind: 'removed'; readonly before: Place }

export type Comparison = {
  /** In the order of the text after; what was removed stands where it stood. Each text is the whole of its places, unless nothing is read in it. */
  readonly changes: readonly Change[]
  readonly counts: Counts
}

/** Compares any two texts, in a time that grows with their length. The same texts always give the same comparison. */
export function compareTexts(before: string, after: string): Comparison {
  const blocks = readBlocks(before), blocksAfter = readBlocks(after)
  // A head that only one text has may be words that somebody put in.
  const known = runningHeads(after, blocksAfter), heads = new Set([...runningHeads(before, blocks)].filter(line => known.has(line)))
  const here = readPieces(before, blocks, heads), there = readPieces(after, blocksAfter, heads)
  const lists = asOne({ before: here.pieces, after: there.pieces }, equal(here.pieces, there.pieces))
  const pairs = alikePairs(lists.before, lists.after, equal(lists.before, lists.after))
  const changes = inTurn(lists.before, lists.after, pairs, placing(here.clauses), placing(there.clauses))
  return { changes, counts: countClauses(changes, here.clauses, there.clauses) }
}

function equal(before: readonly Piece[], after: readonly Piece[]): Pairs {
  return equalPairs(before.map(({ key }) => key), after.map(({ key }) => key))
}

type Placing = (piece: Piece) => Place

function placing(clauses: readonly Clause[]): Placing {
  const name = clauseNames(clauses)
  return ({ start, end, from, clause, opens }) => ({ start, end, name: name(from), clause, opens: opens >= 0 })
}

function inTurn(before: readonly Piece[], after: readonly Piece[], pairs: Pairs, placeBefore: Placing, placeAfter: Placing): Change[] {
  const fast = inOrder(pairs), numbers = newNumbers(before, after, pairs)
  const partner = new Int32Array(after.length).fill(-1)
  // What was removed follows the last piece before it that has kept its place.
  const removed = new Map<number, Change[]>()
  let last = -1
  pairs.forEach((j, i) => {
    if (j >= 0) partner[j] = i
    if (fast[i]) last = j
    if (j >= 0) return
    const row: Change = { kind: 'removed', before: placeBefore(before[i]!) }, rows = removed.get(last)
    if (rows) rows.push(row)
    else removed.set(last, [row])
  })
  const changes = [...removed.get(-1) ?? []]
  after.forEach((piece, j) => {
    const i = partner[j]!
    changes.push(i < 0 ? { kind: 'added', after: placeAfter(piece) } : { ...differing(before[i]!, piece, numbers), moved: !fast[i], before: placeBefore(before[i]!), after: placeAfter(piece) }, ...removed.get(j) ?? [])
  })
  return changes
}

function differing(left: Piece, right: Piece, numbers: ReadonlyMap<string, string>): { readonly kind: 'same' | 'renumbered' | 'changed'; readonly stretches: readonly Stretch[] } {
  // A number that was taken for one on one side alone is compared as the words that it is.
  const isNumberOfOne = (left.number === undefined) !== (right.number === undefined) && left.all[0]!.key === right.all[0]!.key
  const [before, after] = isNumberOfOne ? [whole(left), whole(right)] : [left, right]
  const isRenumbered = before.number !== undefined && after.number !== undefined && before.number !== after.number
  const runs = endingAlike(runsBetween(before.tokens, after.tokens), before, after)
  if (!isRenumbered && runs.every(({ kept }) => kept)) return { kind: 'same', stretches: [] }
  const kind = onlyFollows(runs, before.tokens, after.tokens, numbers) ? 'renumbered' : 'changed'
  return { kind, stretches: stretchesOf(readable(runs, before.tokens, after.tokens), before, after) }
}

const whole = (piece: Piece): Piece => ({ ...piece, number: '', tokens: piece.all, from: piece.all[0]!.start })

/** Of two ends that say nothing it does not matter what they are. */
function endingAlike(runs: readonly Run[], before: Piece, after: Piece): readonly Run[] {
  if (before.tail === undefined || before.tail !== after.tail) return runs
  const last = runs.at(-1), ends = { before: tailOf(before.tokens, before.tail), after: tailOf(after.tokens, after.tail) }
  return last && !last.kept && last.before <= ends.before && last.after <= ends.after ? [...runs.slice(0, -1), { ...last, kept: true }] : runs
}
