/** The contract's clauses as a reader leafs through them: the outermost, and those inside them that have a name. Pure. */
import type { Span } from '../../engine/contract/contract'
import type { Review } from '../../engine/review'
import type { Row } from '../grouping'

export type ClauseEntry = {
  /** Number and heading, never the position; a number follows where both occur twice. */
  readonly key: string
  /** "§12", or '' where the heading says it all. */
  readonly number: string
  readonly heading: string
  /** False for a clause inside another. */
  readonly outermost: boolean
  readonly at: Span
  /** Where the clause, with everything inside it, ends; Infinity for the last. */
  readonly end: number
}

const attachment = /^(?:schedule|exhibit|annex|appendix|attachment)\b/i
/** With more clauses than this, only the outermost are listed. */
const most = 150

export function clausesIn(outline: Review['outline']): readonly ClauseEntry[] {
  const numbered = outline.some(({ number }) => number !== undefined)
  const seen = new Map<string, number>()
  const named = outline.flatMap(({ number, heading = '', level, at }, i): ClauseEntry[] => {
    // The first heading of a contract with numbered clauses is its title.
    if (level > 2 || (i === 0 && numbered && number === undefined) || (heading === '' && (level > 1 || number === undefined))) return []
    const sign = number === undefined || attachment.test(heading) ? '' : /^\w/.test(number) ? `§${number}` : number
    const name = `${sign} ${heading}`
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return [{ key: before === 0 ? name : `${name} #${before + 1}`, number: sign, heading, outermost: level === 1, at, end: endOf(outline, i) }]
  })
  return named.length > most ? named.filter(({ outermost }) => outermost) : named
}

function endOf(outline: Review['outline'], i: number): number {
  const { level } = outline[i]!
  for (let next = i + 1; next < outline.length; next++) if (outline[next]!.level <= level) return outline[next]!.at.start
  return Infinity
}

export const holds = ({ at, end }: ClauseEntry, { places }: Row): boolean => places.some(({ start }) => start >= at.start && start < end)
