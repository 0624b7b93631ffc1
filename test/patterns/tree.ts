/** A regular expression as a tree. */

export type Tree =
  /** One character: a letter, an escape or a set, as it stands in the pattern. */
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Tree[] }
  | { readonly kind: 'repeat'; readonly part: Tree; readonly least: number; readonly most: number; readonly lazy: boolean }
  /** What is kept by its number, which `again` may ask for. */
  | { readonly kind: 'group'; readonly part: Tree; readonly number: number }
  /** The edge of a word, and where there is none. */
  | { readonly kind: 'edge' | 'no-edge' | 'start' | 'end' }
  /** What has to stand ahead or behind, or must not, without being passed over. */
  | { readonly kind: 'look'; readonly part: Tree; readonly behind: boolean; readonly not: boolean }
  /** What a group matched, once more. */
  | { readonly kind: 'again'; readonly number: number }

/** Reads what the browser has taken for a pattern already, without the flag `v`. */
export function readPattern({ source, unicode }: RegExp): Tree {
  let at = 0, groups = 0
  const names = new Map<string, number>()
  return choice()

  function choice(): Tree {
    const parts = [sequence()]
    while (source[at] === '|') {
      at++
      parts.push(sequence())
    }
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts }
  }

  function sequence(): Tree {
    const parts: Tree[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(one()))
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts }
  }

  function repeated(part: Tree): Tree {
    const [least, most] = times()
    const lazy = (least !== 1 || most !== 1) && source[at] === '?'
    if (lazy) at++
    return least === 1 && most === 1 ? part : { kind: 'repeat', part, least, most, lazy }
  }

  /** How often what stands before may stand there. */
  function times(): readonly [number, number] {
    let times: readonly [number, number]
    switch (source[at]) {
      case '?': times = [0, 1]; break
      case '*': times = [0, Infinity]; break
      case '+': times = [1, Infinity]; break
      case '{': {
        const braces = /^\{(\d+)(,?)(\d*)\}/.exec(source.slice(at, at + 24))
        // Without the flag `u` a brace may stand for itself; it is then a letter of its own.
        if (!braces) return [1, 1]
        const least = Number(braces[1])
        times = [least, braces[2] ? (braces[3] ? Number(braces[3]) : Infinity) : least]
        at += braces[0].length - 1
        break
      }
      default: return [1, 1]
    }
    at++
    return times
  }

  function one(): Tree {
    switch (source[at]) {
      case '(': return group()
      case '[': return taken(endOfSet())
      case '\\': return escape()
      case '^': at++; return { kind: 'start' }
      case '$': at++; return { kind: 'end' }
      default: return taken(at + (unicode && source.codePointAt(at)! > 0xffff ? 2 : 1))
    }
  }

  function taken(end: number): Tree {
    const from = at
    at = end
    return { kind: 'character', source: source.slice(from, end) }
  }

  function group(): Tree {
    const [opening, name] = /^\((?:\?(?:[:=!]|<[=!]|<(\w+)>))?/.exec(source.slice(at, at + 60))!
    const number = opening === '(' || name !== undefined ? ++groups : 0
    if (name !== undefined) names.set(name, number)
    at += opening.length
    const part = choice()
    at++
    if (number > 0) return { kind: 'group', part, number }
    return opening === '(?:' ? part : { kind: 'look', part, behind: opening.includes('<'), not: opening.endsWith('!') }
  }

  function endOfSet(): number {
    let end = at + 1
    if (source[end] === '^') end++
    for (; source[end] !== ']'; end++) if (source[end] === '\\') end++
    return end + 1
  }

  function escape(): Tree {
    const sign = source[at + 1]!
    if (sign === 'b' || sign === 'B') {
      at += 2
      return { kind: sign === 'b' ? 'edge' : 'no-edge' }
    }
    if (/[1-9k]/.test(sign)) {
      const [written, number, name] = /^\\(?:(\d+)|k<(\w+)>)/.exec(source.slice(at, at + 60))!
      at += written.length
      return { kind: 'again', number: number === undefined ? names.get(name!)! : Number(number) }
    }
    return taken(at + /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[^])/.exec(source.slice(at, at + 80))![0].length)
  }
}

/** A tree and all that it is made of, from the left. */
export function nodes(tree: Tree): readonly Tree[] {
  return [tree, ...('parts' in tree ? tree.parts : 'part' in tree ? [tree.part] : []).flatMap(nodes)]
}

/** Whether it may match without passing over a letter. */
export function canStandStill(tree: Tree): boolean {
  switch (tree.kind) {
    case 'character': return false
    case 'sequence': return tree.parts.every(canStandStill)
    case 'choice': return tree.parts.some(canStandStill)
    case 'repeat': return tree.least === 0 || canStandStill(tree.part)
    case 'group': return canStandStill(tree.part)
    default: return true
  }
}
