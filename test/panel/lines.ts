/** A background that keeps lines, stakes and alternatives as the real one does, and tells what they come to. */
import type { Alternative, Decisions, Line, NewLine, Stake, TabState } from '../../src/messages'
import type { ReviewState } from '../../src/panel/grouping'
import { change, world } from './background'

const kept = (decisions: Decisions, state: ReviewState): ReviewState => {
  const inList = <L extends Line['list']>(list: L) => decisions.lines.filter((line): line is Extract<Line, { list: L }> => line.list === list)
  return { ...state, decisions, standing: { ...state.standing, priorities: inList('priorities'), packages: inList('packages'), bottomLines: inList('bottom-lines').map(line => line.tie ? { ...line, kept: { state: 'broken', terms: [0] } } : line) } }
}
const on = (at: number, next: (decisions: Decisions) => Decisions): TabState => {
  const state = world.states[at] as ReviewState
  return world.states[at] = kept(next(state.decisions), state)
}

export const lineAnswers = {
  writeLine: (at: number, raw: unknown, before?: unknown) => on(at, decisions => {
    const line = { ...raw as NewLine, at: '2026-11-23T12:00:00.000Z' } as Line
    const known = decisions.lines.findIndex(({ id }) => id === line.id)
    if (before === undefined) return { ...decisions, lines: known < 0 ? [...decisions.lines, line] : decisions.lines.with(known, line) }
    const others = decisions.lines.filter(({ id }) => id !== line.id)
    const next = others.findIndex(({ id }) => id === before)
    return { ...decisions, lines: others.toSpliced(next < 0 ? others.length : next, 0, line) }
  }),
  removeLine: (at: number, id: unknown) => on(at, decisions => ({ ...decisions, lines: decisions.lines.filter(line => line.id !== id) })),
  setAlternative: (at: number, whose: unknown, alternative: unknown) => on(at, decisions => ({ ...decisions, alternatives: { ...decisions.alternatives, [whose as string]: alternative as Alternative } })),
  setStake: (at: number, key: unknown, stake: unknown) => {
    const state = world.states[at] as ReviewState
    return world.states[at] = { ...state, standing: { ...state.standing, findings: state.standing.findings.map(({ stake: old, ...one }) => one.key === key ? { ...one, ...stake !== null && { stake: stake as Stake } } : { ...one, ...old && { stake: old } }) } }
  },
}

/** What another window wrote. */
export const elsewhere = (next: (lines: readonly Line[]) => readonly Line[]) => change(state => kept({ ...state.decisions, lines: next(state.decisions.lines) }, state))
