/** The numbers that pieces begin with, where they are surely numbers of clauses: a price or a time limit that was taken for one would change unseen. */
import type { Label } from '../contract/clause-labels'
import { isRoman, labelOf } from '../contract/clause-labels'
import { hasMatch } from '../contract/matches'

/** For each place at which a piece begins, its label; undefined where it has none. */
export function ownNumbers(text: string, starts: readonly number[]): readonly (Label | undefined)[] {
  const candidates = starts.map(start => candidate(text.slice(start, start + 300)))
  const known = new Set(candidates.flatMap(found => (found ? [found.label.number] : [])))
  return candidates.map(found => (found && (!found.isBare || isInSeries(found.label.number, known)) ? found.label : undefined))
}

const measured = /^[“"(]?(?:business|calendar|working|clear|days?|weeks?|months?|quarters?|years?|hours?|minutes?|hundred|thousand|million|billion|per ?cent|percent|per|%|eur|euros?|usd|us|gbp|chf|dollars?|pounds?|cents?|units?|pieces?|pcs|shares?|users?|seats?|licen[cs]es?|kg|km|miles?|metres?|meters?|sqm|sq|m2|square|gb|tb|mb|times?|x)(?![\p{L}\p{N}])/iu

function candidate(line: string): { readonly label: Label; readonly isBare: boolean } | undefined {
  const label = labelOf(line)
  if (!label || hasMatch(line.slice(label.end), measured)) return undefined
  const written = line.slice(0, label.end).trim()
  // "(as the case may\nbe). The …": the end of a bracket is no letter of a list.
  const letters = /^([a-z]{2})\)/.exec(written)?.[1]
  if (letters && !isRoman(letters) && letters[0] !== letters[1]) return undefined
  return { label, isBare: label.kind === 'decimal' && /\d\**$/.test(written) }
}

/** "4.2" without a stop behind it is a clause's number where there is a 4.1 or a 4.3; "4.1" where there is a 4 too. */
function isInSeries(number: string, known: ReadonlySet<string>): boolean {
  const parts = number.split('.'), last = Number(parts.at(-1)), around = parts.slice(0, -1)
  const beside = (value: number) => known.has([...around, value].join('.'))
  return beside(last - 1) || beside(last + 1) || last <= 1 && around.length > 0 && known.has(around.join('.')) || number === '1'
}
