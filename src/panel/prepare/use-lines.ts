/** What the reader writes line by line: kept, moved and taken away, each line by itself, so that two windows never lose each other's. */
import { useRef } from 'preact/hooks'
import type { Line, NewLine, OutsidePromise, PromiseStanding } from '../../messages'
import { useActions } from '../actions'
import type { Guess } from '../desk'
import type { ReviewState } from '../grouping'
import type { Keep, NotePlace } from '../notebook'

/** Before this line, which is never there, means last. */
export const last = ''

export type Lines = {
  /** Where the words of a line are typed. `lineOf` gives the whole line with these words, as it is when they are saved; undefined where there is nothing to keep. */
  readonly place: (id: string, lineOf: (text: string) => NewLine | undefined) => NotePlace
  readonly write: (line: NewLine, before?: string) => void
  /** Up or down among the lines of its list; `by` is -1 or 1. */
  readonly move: (line: NewLine, by: -1 | 1, among: readonly Line[]) => void
  readonly remove: (id: string) => void
}

export function useLines({ tab, address }: Pick<ReviewState, 'tab' | 'address'>): Lines {
  const { decide } = useActions()
  // What is still being typed into a line must not bring it back.
  const gone = useRef(new Set<string>()).current

  return {
    place: (id, lineOf) => {
      const keep: Keep = (desk, at, text) => {
        const line = gone.has(id) ? undefined : lineOf(text)
        return line ? desk.writeLine(at, line) : desk.removeLine(at, id)
      }
      return { tab, address, item: `line ${id}`, keep }
    },
    write: (line, before) => {
      gone.delete(line.id)
      void decide((desk, at) => desk.writeLine(at, line, before), written(line, before))
    },
    move: (line, by, among) => {
      const at = among.findIndex(({ id }) => id === line.id)
      const before = (by < 0 ? among[at - 1] : among[at + 2])?.id ?? last
      void decide((desk, tab) => desk.writeLine(tab, line, before), written(line, before))
    },
    remove: id => {
      gone.add(id)
      void decide((desk, at) => desk.removeLine(at, id), onLines(lines => lines.filter(line => line.id !== id))).then(kept => kept || gone.delete(id))
    },
  }
}

/** The lines as they will stand, in the order of the contract's own. */
const written = (line: NewLine, before: string | undefined): Guess => onLines(lines => {
  const now = { ...line, at: new Date().toISOString() } as Line
  const at = lines.findIndex(({ id }) => id === line.id)
  if (before === undefined) return at < 0 ? [...lines, now] : lines.with(at, now)
  const others = lines.filter(({ id }) => id !== line.id)
  const next = others.findIndex(({ id }) => id === before)
  return others.toSpliced(next < 0 ? others.length : next, 0, now)
})

const onLines = (change: (lines: readonly Line[]) => readonly Line[]): Guess => state => {
  const lines = change(state.decisions.lines)
  const inList = <L extends Line['list']>(list: L) => lines.filter((line): line is Extract<Line, { list: L }> => line.list === list)
  const known = new Map(state.standing.bottomLines.map(line => [line.id, line]))
  const promised = new Map(state.standing.promises.map(line => [line.id, line]))
  return {
    ...state,
    decisions: { ...state.decisions, lines },
    standing: {
      ...state.standing,
      priorities: inList('priorities'), packages: inList('packages'),
      // Whether a line is kept is for the background to say; until then it stands as it did.
      bottomLines: inList('bottom-lines').map(line => {
        const kept = line.tie && known.get(line.id)?.kept
        return kept ? { ...line, kept } : line
      }),
      promises: inList('promises').map(line => promiseNow(line, promised.get(line.id))),
    },
  }
}

/** Whether the contract holds the words is for the background to say too; until it has, what was chosen is believed. */
function promiseNow(line: OutsidePromise, before: PromiseStanding | undefined): PromiseStanding {
  const { keptBy } = line
  if (before && before.keptBy === keptBy) return { ...before, ...line }
  return { ...line, state: keptBy === undefined ? 'open' : keptBy === null ? 'not-in-contract' : 'in-contract', spans: [], clause: '' }
}
