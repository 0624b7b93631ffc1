/** Where stretches of the contract are drawn: from the runs that show them, measured in the runs' own fonts. */
import { lowest } from './letters'
import type { PlacedRun } from './placing'
import { areBeside, type Box, type Run } from './runs'
import { placesIn, settingOf, type Measure, type Setting } from './setting'

/** Scripts that are written from right to left: where a part of such a run is drawn cannot be told from its width. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/** What is drawn now. */
export type Drawing = {
  readonly setting: Setting | undefined
  /** In the order of the contract. */
  readonly runs: readonly PlacedRun[]
  /** The boxes of the letters `from` to `to`, one for each line, in the order of the contract. None: they are not drawn now. */
  readonly boxes: (from: number, to: number) => readonly Box[]
}

/** Of runs in the order of the contract; `all`: those too that have no place in it; `before`: how lines were set the last time. */
export function drawingOf(runs: readonly PlacedRun[], all: readonly Run[], measure: Measure, before?: Setting): Drawing {
  const starts = runs.map(({ at }) => at), setting = settingOf(runs, all, measure, before)
  return {
    setting, runs,
    boxes(from, to) {
      const lines: Box[] = []
      for (let i = Math.max(0, lowest(starts, from + 1) - 1); i < runs.length && starts[i]! < to; i++) {
        const run = runs[i]!, box = part(run, from, to, () => placesIn(run, runs[i + 1], setting, measure))
        if (!box) continue
        const last = lines.at(-1)
        // What stands between two runs of one line is a space.
        if (last && areBeside(last, box) && box.left >= last.left && box.left - last.left - last.width < box.height) lines[lines.length - 1] = around(last, box)
        else lines.push(box)
      }
      return lines
    },
  }
}

function part({ at, text, label, left, top, width, height }: PlacedRun, from: number, to: number, places: () => (index: number) => number): Box | undefined {
  const first = Math.max(from, at) - at, last = Math.min(to, at + text.letters.length) - at
  if (first >= last || fromTheRight.test(label)) return undefined
  const place = places(), start = place(text.at[first]!), end = place(text.at[last - 1]! + 1)
  return { left: left + start, top, width: Math.max(1, Math.min(end, width) - start), height }
}

function around(a: Box, b: Box): Box {
  const top = Math.min(a.top, b.top)
  return { left: a.left, top, width: Math.max(a.left + a.width, b.left + b.width) - a.left, height: Math.max(a.top + a.height, b.top + b.height) - top }
}
