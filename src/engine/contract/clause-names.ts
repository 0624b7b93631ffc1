/** What a person calls the clause in which something stands: "§12.1", "§12.1(a)", "Schedule B, §2", "Payment". Pure. */
import type { Clause } from './contract'
import { hasMatch } from './matches'

type Entry = Pick<Clause, 'number' | 'heading' | 'level' | 'at'>

const attachment = /^(?:schedule|exhibit|annex|appendix|attachment)\b/i
/** Characters of a heading that is used as a label. */
const longest = 60

/** For a place in the text, the label of the innermost clause around it, or '' before the first. The outline is in the order of the text. */
export function clauseNames(outline: readonly Entry[]): (at: number) => string {
  const names = namesOf(outline)
  return at => {
    let low = 0
    let high = outline.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (outline[middle]!.at.start <= at) low = middle + 1
      else high = middle
    }
    return names[low - 1] ?? ''
  }
}

function namesOf(outline: readonly Entry[]): readonly string[] {
  const around: Entry[] = []
  const numbered = outline.some(({ number }) => number !== undefined)
  return outline.map((entry, i) => {
    while (around.length > 0 && around.at(-1)!.level >= entry.level) around.pop()
    // The first heading of a contract with numbered clauses is its title, and no clause.
    if (i === 0 && numbered && entry.number === undefined && !hasMatch(entry.heading ?? '', attachment)) return ''
    around.push(entry)
    return nameOf(around)
  })
}

/** `path` leads from the outermost clause to the one in question. */
function nameOf(path: readonly Entry[]): string {
  const outer = path.findLast(({ heading }) => hasMatch(heading ?? '', attachment))
  if (outer === path.at(-1)) return headingOf(outer)
  const number = numberOf(path.slice(outer ? path.indexOf(outer) + 1 : 0))
  const label = number || headingOf(path.at(-1))
  return outer ? [headingOf(outer), label].filter(part => part !== '').join(', ') : label
}

/** "(a)" says little without the clause around it, "3" in an article "H" too, and "12.1" everything. */
function numberOf(path: readonly Entry[]): string {
  const inner = path.at(-1)?.number
  if (inner === undefined) return ''
  const outer = path.slice(0, -1)
  const owner = outer.findLastIndex(({ number }) => number !== undefined)
  if (!inner.startsWith('(')) return /^[A-Z]+$/.test(outer[owner]?.number ?? '') && /^\d+$/.test(inner) ? `§${outer[owner]!.number}.${inner}` : `§${inner}`
  if (owner < 0) {
    // "(1)" with nothing around it numbers a party, or a line of a letter: it is no place that a person could look up.
    const heading = headingOf(outer.at(-1))
    return heading && `${heading} ${inner}`
  }
  return numberOf(outer.slice(0, owner + 1)) + inner
}

function headingOf(entry: Entry | undefined): string {
  const heading = entry?.heading?.trim() ?? ''
  return heading.length > longest ? `${heading.slice(0, longest).replace(/\s\S*$/, '')}…` : heading
}
