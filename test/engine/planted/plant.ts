/** From kinds to planted contracts. */
import { bases, textOf } from './bases'
import type { Base, Clause, Edit, Kind } from './kind'

export type Planted = {
  readonly in: Base
  readonly text: string
  /** The line that was changed, in the planted text. */
  readonly start: number
  readonly end: number
  /** The words that were planted, for the report. */
  readonly words: string
}

/** At most this many places a kind: with each wording in turn, each time in another contract where it can be. */
const mostPlaces = 10

/** Throws where a kind names a clause or words that are not in the base, so that no kind tests nothing. */
export function plantingsOf({ name, clauses = [], edits = [] }: Kind): Planted[] {
  const planted = evenly([...edits.map(edited), ...clauses.flatMap(inClauses)])
  if (planted.length < 3) throw new Error(`${name}: fewer than three places`)
  return planted
}

/** As many as are allowed. A step that shares no factor with the numbers of wordings and of bases picks from all of them. */
const evenly = <T>(all: readonly T[]): T[] => {
  if (all.length <= mostPlaces) return [...all]
  const step = [11, 7, 13].find(one => all.length % one !== 0)!
  return Array.from({ length: mostPlaces }, (_, i) => all[(i * step) % all.length]!)
}

function edited({ in: base, from, to }: Edit): Planted {
  const lines = bases[base].lines
  const row = lines.findIndex(({ text }) => text.includes(from))
  if (row < 0) throw new Error(`${base}: no words “${from}”`)
  return changed(base, row, lines[row]!.text.replace(from, () => to), to || `(without) ${from}`)
}

function inClauses({ at, how, texts, in: only, swapped }: Clause): Planted[] {
  const places = (only ?? Object.keys(bases) as Base[]).filter(base => bases[base].lines.some(({ key }) => key === at))
  if (places.length === 0) throw new Error(`no clause ${at}`)
  const pairs: (readonly [Base, string])[] = []
  for (let round = 0; round < places.length; round++) for (const [i, text] of texts.entries()) pairs.push([places[(i + round) % places.length]!, text])
  return pairs.map(([base, text]) => {
    const row = bases[base].lines.findIndex(({ key }) => key === at), before = bases[base].lines[row]!.text
    const words = spoken(base, text, swapped), number = /^\d[\d.]*\s/.exec(before)?.[0] ?? ''
    return changed(base, row, how === 'put' ? number + words : `${before} ${words}`, words)
  })
}

/** The wording in the voice of a base: its roles, its word for itself, a capital where a sentence begins. */
function spoken(base: Base, text: string, swapped: true | undefined): string {
  const { strong, weak, self } = bases[base]
  const roles: Record<string, string> = { S: swapped ? weak : strong, W: swapped ? strong : weak, this: self }
  return text.replace(/\{(S|W|this)\}/g, (_, word: string) => roles[word]!).replace(/(^|[.:] )([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
}

function changed(base: Base, row: number, line: string, words: string): Planted {
  const lines = bases[base].lines.map((old, i) => (i === row ? { text: line } : old))
  const start = textOf(lines.slice(0, row)).length + (row > 0 ? 1 : 0)
  return { in: base, text: textOf(lines), start, end: start + line.length, words }
}
