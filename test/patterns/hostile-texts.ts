/** Texts made of a pattern itself, to lead it as far as it goes, many times over, and then not let it end. */
import { fitting } from './letters'
import { readPattern, type Tree } from './tree'

/** What leads to the place, what is said there again and again, and what cannot follow. */
export type Hostile = { readonly lead: string; readonly again: string; readonly tail: string }

/** Repeats that may go on for longer than this are worth going round. */
const long = 20
/** The letters tried first for a set, so that sets beside one another are given the same. */
const letters = [
  ...Array.from('a 1A,-\n.;:)"\''), ...Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code)),
  ...Array.from('\t\r\u00a0“”‘’–—§é…•\u2028\u200b\u0001\uff0e'),
]

export function hostileTexts(pattern: RegExp): readonly Hostile[] {
  const flags = pattern.flags.replace(/[^isu]/g, ''), tree = readPattern(pattern), found = new Map<string, Hostile>()
  const whole = shortest(tree)
  add('', whole)
  add('', whole.slice(0, -1))
  add('', `${whole.slice(0, -1)} `)
  let first = true
  visit(tree, '', '')
  return [...found.values()]

  function visit(tree: Tree, lead: string, next: string): void {
    switch (tree.kind) {
      case 'sequence':
        tree.parts.forEach((part, index) => visit(part, lead + tree.parts.slice(0, index).map(shortest).join(''), tree.parts.slice(index + 1).map(shortest).join('') || next))
        return
      case 'choice':
        if (first) for (const part of tree.parts) add(lead, shortest(part))
        first = false
        for (const part of tree.parts) visit(part, lead, next)
        return
      case 'repeat':
        if (tree.most > long) {
          for (const turn of turns(tree.part)) {
            add(lead, turn)
            add('', `${lead}${turn.repeat(3)} `)
          }
          // What a repeat may pass over, and what may also end it.
          add(lead, next)
          add(lead, `${next.slice(0, -1)} `)
        }
        visit(tree.part, lead, shortest(tree.part) + next)
        return
      case 'group': case 'look': visit(tree.part, lead, next)
    }
  }

  function add(lead: string, again: string): void {
    if (again.trim() === '' && again !== ' ' && again !== '\n') return
    const tail = again.endsWith('\u0001') ? '§' : '\u0001'
    found.set(`${lead}\u0000${again}`, { lead, again, tail })
  }

  /** What one turn of a repeat may pass over. */
  function turns(part: Tree): readonly string[] {
    if (part.kind === 'character') return standsFor(part.source, 4)
    if (part.kind === 'group') return turns(part.part)
    return part.kind === 'choice' ? part.parts.flatMap(turns) : [shortest(part)]
  }

  function shortest(tree: Tree): string {
    switch (tree.kind) {
      case 'character': return standsFor(tree.source, 1)[0] ?? ''
      case 'sequence': return tree.parts.map(shortest).join('')
      case 'choice': return tree.parts.map(shortest).reduce((best, text) => text.length < best.length ? text : best)
      case 'repeat': return shortest(tree.part).repeat(tree.least)
      case 'group': return shortest(tree.part)
      case 'look': return tree.behind && !tree.not ? shortest(tree.part) : ''
      default: return ''
    }
  }

  function standsFor(source: string, most: number): readonly string[] {
    // A letter stands for itself, whatever else it may be with the flag `i`.
    if (source.length === 1 && source !== '.') return [source]
    const fits = fitting(source, flags)
    return [...new Set([...letters, ...Array.from(source)])].filter(letter => fits(letter.codePointAt(0)!)).slice(0, most)
  }
}

export function ofLength({ lead, again, tail }: Hostile, length: number): string {
  return lead + again.repeat(Math.max(1, Math.ceil((length - lead.length) / again.length))) + tail
}
