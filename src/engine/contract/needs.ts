/**
 * What letters a text must hold before a regular expression can match it, read from the expression itself.
 * Most sentences hold none of what most patterns need, so most patterns are never run.
 */

/** Lower-case letters or digits, of which at least one stretch stands inside a word. */
export type Clue = readonly string[]
/** Every clue is needed. None at all: the pattern might match anything. */
export type Need = readonly Clue[]

/** Fewer letters than this stand in too many words to tell anything. */
const fewest = 3
/** So many spellings of one stretch are followed; beyond them, what stands before is taken by itself. */
const mostSpellings = 24

/**
 * What the pattern needs: never more than it really does, often less. The one exception: with the flags i and u
 * together, the long s of old print and the Kelvin sign match s and k in the pattern, and are not looked for here.
 */
export function needsOf(pattern: RegExp): Need {
  const small = pattern.source.toLowerCase()
  return pattern.flags.includes('v') || small.length !== pattern.source.length ? nothing : readNeed(small, pattern.source)
}

/**
 * A stretch of a pattern. `spellings`: all that it can match, lower-case, where that is a short list; with `apart` only
 * what follows its last space, so that nothing before it may be joined to it.
 */
type Part = { readonly spellings?: readonly string[]; readonly apart?: boolean; readonly need: Need }

const nothing: Need = []
const unknown: Part = { need: nothing }
const empty: Part = { spellings: [''], need: nothing }

/** Letters, digits and spaces, but for one that is followed by how often it may stand there. */
const plain = /[a-z0-9 ]+(?![a-z0-9 ?*+{])|[a-z0-9 ]+(?=[a-z0-9 ][?*+{])/y
const apart = / /, lastWord = /[^ ]*$/

/** Reads a pattern from left to right. What it does not understand, it takes for a stretch that needs nothing. */
function readNeed(source: string, cased: string): Need {
  let at = 0
  const need = settle(alternatives())
  return at < source.length ? nothing : need

  function alternatives(): Part {
    const parts = [sequence()]
    while (source[at] === '|') {
      at++
      parts.push(sequence())
    }
    if (parts.length === 1) return parts[0]!
    const spellings = parts.flatMap(({ spellings }) => spellings ?? [])
    const plain = parts.every(part => part.spellings && !part.apart && part.need.length === 0)
    return plain && spellings.length <= mostSpellings ? { spellings: [...new Set(spellings)], need: nothing } : { need: either(parts.map(settle)) }
  }

  function sequence(): Part {
    const needs: Need[] = []
    let spellings: readonly string[] | undefined = ['']
    let whole = true, parted = false
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      // Most of a pattern is plain words, which are taken in one go.
      const words = plainWords()
      if (words) {
        const first = words.search(apart), from = words.search(lastWord)
        const known: readonly string[] = spellings ?? ['']
        if (first < 0) spellings = spellings ? known.map(before => before + words) : [words]
        else {
          needs.push(ofSpellings(known.map(before => before + words.slice(0, first))), ...runs(words.slice(first, from)).map(letters => [[letters]]))
          spellings = [words.slice(from)]
          parted = true
        }
        continue
      }
      const part = quantified()
      if (part.need.length > 0) needs.push(part.need)
      const next = part.spellings
      // Where a word surely ends, what it needs is known, whatever comes next.
      if (spellings && next?.length === 1 && /^[^a-z0-9]$/.test(next[0]!)) {
        needs.push(ofSpellings(spellings))
        spellings = ['']
        parted = true
        continue
      }
      if (next && part.apart) {
        if (spellings) needs.push(ofSpellings(spellings))
        spellings = next
        parted = true
        continue
      }
      if (next && spellings && next.length * spellings.length <= mostSpellings) {
        spellings = next.length === 1 ? (next[0] === '' ? spellings : spellings.map(before => before + next[0]!)) : spellings.flatMap(before => next.map(after => before + after))
        continue
      }
      whole = false
      if (spellings) needs.push(ofSpellings(spellings))
      spellings = next
    }
    if (whole && spellings) return { spellings, ...(parted ? { apart: true } : {}), need: both(needs) }
    if (spellings) needs.push(ofSpellings(spellings))
    return { need: both(needs) }
  }

  function plainWords(): string | undefined {
    plain.lastIndex = at
    const words = plain.exec(source)?.[0]
    if (words) at += words.length
    return words
  }

  function quantified(): Part {
    const part = atom()
    const [least, most] = times()
    if (least === 1 && most === 1) return part
    if (least === 0) return most === 1 && part.spellings && !part.apart && part.need.length === 0 ? { spellings: ['', ...part.spellings], need: nothing } : unknown
    return { need: settle(part) }
  }

  /** How often what stands before may stand there. */
  function times(): [number, number] {
    const sign = source[at]
    let times: [number, number] = [1, 1]
    if (sign === '?') times = [0, 1]
    else if (sign === '*') times = [0, Infinity]
    else if (sign === '+') times = [1, Infinity]
    else if (sign === '{') {
      const braces = /^\{(\d+)(?:(,)(\d*))?\}/.exec(source.slice(at, at + 24))
      if (!braces) return times
      times = [Number(braces[1]), braces[2] === undefined ? Number(braces[1]) : braces[3] ? Number(braces[3]) : Infinity]
      at += braces[0].length - 1
    } else return times
    at++
    if (source[at] === '?') at++
    return times
  }

  function atom(): Part {
    const sign = source[at]!
    if (sign === '(') return group()
    if (sign === '[') return set()
    if (sign === '\\') return escape()
    at++
    if (sign === '^' || sign === '$') return empty
    return sign === '.' ? unknown : { spellings: [sign], need: nothing }
  }

  function group(): Part {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 60))![0]
    at += opening.length
    const inside = alternatives()
    at++
    if (opening.endsWith('!')) return empty
    // What is looked ahead or back for stands in the same text, but beside what comes next.
    return opening.endsWith('=') ? { spellings: [''], need: settle(inside) } : inside
  }

  function set(): Part {
    const from = at + 1
    for (at++; at < source.length && (source[at] !== ']' || at === from && source[at] === '^'); at++) if (source[at] === '\\') at++
    const signs = source.slice(from, at++)
    if (signs.length === 0 || signs.length > 6 || signs[0] === '^' || /[\\-]/.test(signs)) return unknown
    return { spellings: [...new Set(signs)], need: nothing }
  }

  function escape(): Part {
    const sign = cased[at + 1] ?? ''
    at += 2
    if (sign === 'b' || sign === 'B') return empty
    if (sign === 'n' || sign === 't' || sign === 'r') return { spellings: [' '], need: nothing }
    if ('pPu'.includes(sign) && source[at] === '{') past('}')
    else if (sign === 'u' || sign === 'x') at += sign === 'u' ? 4 : 2
    else if (sign === 'k') past('>')
    return /[A-Za-z0-9]/.test(sign) ? unknown : { spellings: [sign], need: nothing }
  }

  function past(sign: string): void {
    const end = source.indexOf(sign, at)
    at = end < 0 ? source.length : end + 1
  }
}

/** All that a stretch needs, its spellings too. */
const settle = ({ spellings, need }: Part): Need => (spellings ? both([need, ofSpellings(spellings)]) : need)

const ofSpellings = (spellings: readonly string[]): Need => either(spellings.map(spelling => runs(spelling).map(letters => [letters])))

/** The stretches of letters and digits that are long enough to tell something. */
const runs = (spelling: string): string[] => spelling.split(/[^a-z0-9]+/).filter(run => run.length >= fewest && !everywhere.has(run))
/** Hardly a sentence is without these. */
const everywhere = new Set(['the', 'and', 'any', 'for', 'ing', 'ion'])
/** Half the sentences of a contract have one of these; they tell something, but little. */
const common = /^(?:shall|will|may|must|can|not|such|this|that|with|party|parties|agreement|other|each|its|all|has|have|are|under|from|upon|which)$/

function both(needs: readonly Need[]): Need {
  const clues = new Map<string, Clue>()
  for (const need of needs) for (const clue of need) clues.set(clue.join(' '), clue)
  return [...clues.values()]
}

/** One clue: the most telling of each alternative. Where one spelling is part of another, the shorter is enough. */
function either(needs: readonly Need[]): Need {
  const all = new Set<string>()
  for (const need of needs) {
    const clue = mostTelling(need)
    if (!clue) return nothing
    for (const letters of clue) all.add(letters)
  }
  const letters = [...all]
  return letters.length > mostLetters ? nothing : [letters.filter(one => !letters.some(other => other.length < one.length && one.includes(other)))]
}

/** A clue of so many spellings is met by most sentences. */
const mostLetters = 60

const mostTelling = (need: Need): Clue | undefined => need.reduce<Clue | undefined>((best, clue) => (best && weight(best) >= weight(clue) ? best : clue), undefined)

/** Few and long spellings are met by few sentences. */
const weight = (clue: Clue): number => Math.min(...clue.map(letters => (common.test(letters) ? 1 : letters.length))) - clue.length / 4
