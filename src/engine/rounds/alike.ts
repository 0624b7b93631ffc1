/** Which pieces that differ are still the same piece, with other words in it. */
import { hasMatch } from '../contract/matches'
import type { Pairs } from './pairs'
import type { Piece } from './pieces'

/** Beside a piece that is paired, this share of the words is enough, and less between two; anywhere else it takes more, and words enough to tell. */
const beside = 0.35, between = 0.25, anywhere = 0.6, fewest = 6
/** Under the same heading, beside a piece that is paired, nearly anything may have been rewritten. */
const underHeading = 0.12
/** Pieces that one pair of words may point to; pairs that stand everywhere tell nothing. */
const mostPlaces = 8
/** How many of the pieces that share most pairs of words are looked at. */
const mostLooked = 3

/** Adds pairs of pieces that are alike to those that are equal. The work grows with the text. */
export function alikePairs(before: readonly Piece[], after: readonly Piece[], equal: Pairs): Pairs {
  const pairs = equal.slice(), taken = new Int32Array(after.length).fill(-1)
  const pair = (i: number, j: number) => {
    pairs[i] = j
    taken[j] = i
  }
  pairs.forEach((j, i) => j >= 0 && pair(i, j))
  const likeness = likenessTo(before, after)
  const isFree = (i: number, j: number) => i >= 0 && j >= 0 && i < before.length && j < after.length && pairs[i] === -1 && taken[j] === -1
  const isPaired = (i: number, j: number) => i < 0 && j < 0 || i >= before.length && j >= after.length || (i >= 0 && j >= 0 && i < before.length && pairs[i] === j)

  /** What stands beside a pair: before[i] after before[i - 1], say. */
  function lookBeside(i: number, j: number) {
    if (!isFree(i, j)) return
    const here = before[i]!, there = after[j]!
    const isBetween = isPaired(i - 1, j - 1) && isPaired(i + 1, j + 1)
    const isShort = here.tokens.length <= fewest && there.tokens.length <= fewest
    if (isBetween && isShort || likeness(i, j) >= (sameHeading(here, there) ? underHeading : isBetween ? between : beside)) pair(i, j)
  }

  const candidates = farCandidates(before, after, pairs, taken, likeness)
  for (const { i, j, share } of candidates) if (share >= 0.8 && isFree(i, j)) pair(i, j)
  sweep(lookBeside)
  for (const { i, j } of candidates) if (isFree(i, j)) pair(i, j)
  sweep(lookBeside)
  return pairs

  function sweep(look: (i: number, j: number) => void) {
    look(0, 0)
    for (let i = 0; i < before.length; i++) if (pairs[i]! >= 0) look(i + 1, pairs[i]! + 1)
    look(before.length - 1, after.length - 1)
    for (let i = before.length - 1; i > 0; i--) if (pairs[i]! >= 0) look(i - 1, pairs[i]! - 1)
  }
}

type Candidate = { readonly i: number; readonly j: number; readonly share: number }

/** Pieces that share pairs of words which stand in few places, the most alike first. */
function farCandidates(before: readonly Piece[], after: readonly Piece[], pairs: Pairs, taken: Int32Array, likeness: (i: number, j: number) => number): readonly Candidate[] {
  const places = new Map<string, number[]>()
  after.forEach((piece, j) => {
    if (taken[j] === -1) for (const two of new Set(twos(piece))) {
      const list = places.get(two)
      if (!list) places.set(two, [j])
      else if (list.length <= mostPlaces) list.push(j)
    }
  })
  return before.flatMap((piece, i) => {
    if (pairs[i] !== -1 || piece.tokens.length < fewest) return []
    const shared = new Map<number, number>()
    for (const two of new Set(twos(piece))) {
      const list = places.get(two) ?? []
      if (list.length <= mostPlaces) for (const j of list) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    return [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostLooked).map(([j]) => ({ i, j, share: likeness(i, j) }))
  }).filter(({ share }) => share >= anywhere).sort((a, b) => b.share - a.share || a.i - b.i || a.j - b.j)
}

function twos({ tokens }: Piece): string[] {
  return tokens.slice(1).map(({ key }, i) => `${tokens[i]!.key} ${key}`)
}

const isWord = /[\p{L}\p{N}]/u
/** From so many words on, two pieces have small words enough in common to seem alike. */
const long = 30
/** What share of its pairs of words a long piece must keep to count as wholly alike. Two that have nothing to do with each other share one in twenty. */
const wholly = 0.4

/** How much two pieces have in common, from 0 to 1: the share of their words, and of long ones of their pairs of words too. */
function likenessTo(before: readonly Piece[], after: readonly Piece[]): (i: number, j: number) => number {
  const known = new Map<Piece, Counted>()
  const countedIn = (piece: Piece) => {
    let counted = known.get(piece)
    if (!counted) known.set(piece, (counted = count(piece)))
    return counted
  }
  return (i, j) => {
    const here = countedIn(before[i]!), there = countedIn(after[j]!)
    const words = shared(here.words, there.words, here.all + there.all)
    return Math.min(here.all, there.all) < long ? words : Math.min(words, shared(here.twos, there.twos, here.all + there.all) / wholly)
  }
}

type Times = ReadonlyMap<string, number>
type Counted = { readonly words: Times; readonly twos: Times; readonly all: number }

function shared(here: Times, there: Times, all: number): number {
  let common = 0
  for (const [word, times] of here) common += Math.min(times, there.get(word) ?? 0)
  return all === 0 ? 0 : 2 * common / all
}

function count({ tokens }: Piece): Counted {
  const words = tokens.filter(({ key }) => hasMatch(key, isWord)).map(({ key }) => key)
  return { words: timesOf(words), twos: words.length < long ? new Map() : timesOf(words.slice(1).map((word, i) => `${words[i]} ${word}`)), all: words.length }
}

function timesOf(words: readonly string[]): Times {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return times
}

/** The first words before a stop: a run-in heading too. */
function sameHeading(a: Piece, b: Piece): boolean {
  const heading = ({ tokens, opens }: Piece) => {
    const stop = tokens.findIndex(({ key }) => key === '.' || key === ':')
    return opens >= 0 && stop > 0 && stop < 8 ? tokens.slice(0, stop).map(({ key }) => key).join(' ') : undefined
  }
  const title = heading(a)
  return title !== undefined && title === heading(b)
}
