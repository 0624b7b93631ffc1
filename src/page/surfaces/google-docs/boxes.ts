/** Where stretches of the contract are drawn: from the runs that show them, measured in the runs' own fonts. */
import { lowest } from './letters'
import type { PlacedRun } from './placing'
import { areBeside, type Box, type Run } from './runs'

/** The width of words in a CSS font, in pixels of that font. */
export type Measure = (words: string, font: string) => number

/** Scripts that are written from right to left: where a part of such a run is drawn cannot be told from its width. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

export function ruler(document: Document): Measure {
  const context = document.createElement('canvas').getContext('2d')
  return (words, font) => {
    if (!context || font === '') return 0
    context.font = font
    return context.measureText(words).width
  }
}

/**
 * How many pixels of the screen one pixel of a font is: what most runs agree on. It is the zoom, which the page does not tell; a run that is
 * wider than it says was stretched to fill its line. 0 where too few runs can be measured.
 */
export function scaleOf(runs: readonly Run[], measure: Measure): number {
  const scales = runs.flatMap(({ label, font, width }) => {
    const words = label.length > 4 ? measure(label, font) : 0
    return words > 0 ? width / words : []
  }).sort((a, b) => a - b)
  let best = 0, most = 2, first = 0
  for (const [i, scale] of scales.entries()) {
    while (scales[first]! < scale * 0.994) first++
    if (i - first + 1 > most) {
      most = i - first + 1
      best = scales[(first + i) >> 1]!
    }
  }
  return best
}

/** What is drawn now. */
export type Drawing = {
  /** In the order of the contract. */
  readonly runs: readonly PlacedRun[]
  /** The boxes of the letters `from` to `to`, one for each line, in the order of the contract. None: they are not drawn now. */
  readonly boxes: (from: number, to: number) => readonly Box[]
}

/** Of runs in the order of the contract; `all`: those too that have no place in it. */
export function drawingOf(runs: readonly PlacedRun[], all: readonly Run[], measure: Measure): Drawing {
  const starts = runs.map(({ at }) => at), scale = scaleOf(all, measure)
  return {
    runs,
    boxes(from, to) {
      const lines: Box[] = []
      for (let i = Math.max(0, lowest(starts, from + 1) - 1); i < runs.length && starts[i]! < to; i++) {
        const box = part(runs[i]!, from, to, measure, scale)
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

function part(run: PlacedRun, from: number, to: number, measure: Measure, scale: number): Box | undefined {
  const { at, text, label, left, top, width, height } = run
  const first = Math.max(from, at) - at, last = Math.min(to, at + text.letters.length) - at
  if (first >= last || fromTheRight.test(label)) return undefined
  const place = placesIn(run, measure, scale)
  const start = place(text.at[first]!), end = place(text.at[last - 1]! + 1)
  return { left: left + start, top, width: Math.max(1, Math.min(end, width) - start), height }
}

/** How far from a run's left edge the character with this index begins. */
function placesIn({ label, font, width }: Run, measure: Measure, scale: number): (index: number) => number {
  const whole = measure(label, font)
  if (whole === 0) return index => width * index / label.length
  const simple = (index: number) => width * measure(label.slice(0, index), font) / whole
  const extra = width - whole * scale
  if (scale === 0 || Math.abs(extra) < 0.5) return simple
  const trimmed = label.trimEnd()
  // The space at a wrapped line's end is a part of the run and has no width.
  if (extra < 0) return Math.abs(width - measure(trimmed, font) * scale) < 1 ? index => Math.min(width, scale * measure(label.slice(0, index), font)) : simple
  // A line that fills its column has wider spaces.
  const spaces = spacesIn(trimmed), words = width - measure(trimmed, font) * scale
  return spaces > 0 && words / spaces < measure(' ', font) * scale * 3
    ? index => Math.min(width, scale * measure(label.slice(0, index), font) + words * Math.min(spaces, spacesIn(label.slice(0, index))) / spaces)
    : simple
}

const spacesIn = (text: string) => text.split(' ').length - 1

function around(a: Box, b: Box): Box {
  const top = Math.min(a.top, b.top)
  return { left: a.left, top, width: Math.max(a.left + a.width, b.left + b.width) - a.left, height: Math.max(a.top + a.height, b.top + b.height) - top }
}
