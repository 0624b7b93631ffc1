/** Numbers that differ only because clauses were put in, taken out or moved. */
import { hasMatch } from '../contract/matches'
import type { Pairs } from './pairs'
import type { Piece } from './pieces'
import type { Run } from './runs'
import type { Token } from './tokens'

/** The new number of each clause that stands in both texts, by its old one. Numbers that two clauses bear are left out. */
export function newNumbers(before: readonly Piece[], after: readonly Piece[], pairs: Pairs): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>(), unsure = new Set<string>()
  before.forEach(({ number, opens }, i) => {
    const now = pairs[i]! >= 0 ? after[pairs[i]!]!.number : undefined
    if (number === undefined || opens < 0 || number.startsWith('(')) return
    if (numbers.has(number) || now === undefined) unsure.add(number)
    else numbers.set(number, now)
  })
  for (const number of unsure) numbers.delete(number)
  return numbers
}

const points = /^(?:sections?|clauses?|articles?|paragraphs?|parts?|schedules?|exhibits?|annex(?:es)?|appendix|appendices|§)$/i
const between = /^(?:and|or|to|through|,|-|\(|\)|[a-z]|[ivx]+)$/i
/** Words looked back over for the one that says that a number is a clause's: "Sections 4.1, 4.2 and 5". */
const farthest = 12

/** True where all that differs is references, and each follows the clause that it pointed to. */
export function onlyFollows(runs: readonly Run[], before: readonly Token[], after: readonly Token[], numbers: ReadonlyMap<string, string>): boolean {
  let i = 0, j = 0
  for (const run of runs) {
    if (!run.kept) {
      if (run.before !== run.after) return false
      for (let k = 0; k < run.before; k++) if (numbers.get(before[i + k]!.key) !== after[j + k]!.key || !isReference(before, i + k)) return false
    }
    i += run.before
    j += run.after
  }
  return true
}

function isReference(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= farthest; i--) {
    if (hasMatch(tokens[i]!.key, points)) return true
    if (!hasMatch(tokens[i]!.key, between) && !/^\d/.test(tokens[i]!.key)) return false
  }
  return false
}
