/** How the editor sets its lines, and so where each character of a run is drawn: it tells where a run begins and how wide it is, and no more. */
import { areBeside, type Run } from './runs'

/** The width of words in a CSS font, in pixels of that font. */
export type Measure = (words: string, font: string) => number

export type Setting = {
  /** How many pixels of the screen one pixel of a font is: the zoom, which the page does not tell. 0 where too few runs can be measured. */
  readonly scale: number
  /** Whether the labels of wrapped lines hold the space that ends them, and whether their runs are as wide as with it. */
  readonly labelled: boolean
  readonly widened: boolean
}

export function ruler(document: Document): Measure {
  const context = document.createElement('canvas').getContext('2d')
  return (words, font) => {
    if (!context || font === '') return 0
    context.font = font
    return context.measureText(words).width
  }
}

/** How far a scale may be from the one before to be the same: a few words more or less do not zoom, and what is marked must not tremble while they are typed. */
const same = 0.0005

/** `placed` in the order of the contract; `all`: every run that is drawn; `before`: what was found the last time. */
export function settingOf(placed: readonly Run[], all: readonly Run[], measure: Measure, before?: Setting): Setting {
  const found = scaleOf(all, measure), scale = before && Math.abs(found - before.scale) < same * found ? before.scale : found
  let without = 0, withSpace = 0, labelled = false
  for (const [i, run] of placed.entries()) {
    if (scale === 0 || !endsLine(run, placed[i + 1])) continue
    const { slack, space } = sizesOf(run, measure, scale), tolerance = toleranceAt(scale)
    if (/\s$/.test(run.label)) {
      // A paragraph's last line has no such space: only those that have one can tell.
      if (!labelled) without = withSpace = 0
      labelled = true
    } else if (labelled) continue
    if (Math.abs(slack) < tolerance) without++
    else if (Math.abs(slack - space) < tolerance) withSpace++
  }
  // Where labels are cut short, those of paragraphs' last lines are among them.
  return { scale, labelled, widened: labelled ? withSpace >= without : withSpace * 4 > without }
}

/** True where a run is followed by nothing on its line. */
const endsLine = (run: Run, next: Run | undefined): boolean => !next || !areBeside(run, next) || next.left - run.left - run.width > run.height

/** How far from a run's left edge the character with this index begins. `next` is what the contract goes on with. */
export function placesIn(run: Run, next: Run | undefined, { scale, labelled, widened }: Setting, measure: Measure): (index: number) => number {
  const { label, font, width } = run, whole = measure(label, font)
  if (whole === 0) return index => width * index / label.length
  if (scale === 0) return index => width * measure(label.slice(0, index), font) / whole
  const { trimmed, slack, space } = sizesOf(run, measure, scale)
  const plain = (index: number) => Math.min(width, scale * measure(label.slice(0, index), font))
  const tolerance = toleranceAt(scale), isAbout = (size: number) => Math.abs(slack - size) < tolerance
  // Within a line the space after a run is a part of its width, whether its label holds it or not, unless the next begins with it.
  const after = endsLine(run, next) && !widened ? 0 : labelled ? label.length - trimmed.length : Number(!/^\s/.test(next?.label ?? ''))
  if (isAbout(0) || isAbout(after * space)) return plain
  // A line that fills its column has wider spaces.
  const spaces = spacesIn(trimmed) + after, wider = (slack - after * space) / spaces
  if (spaces > 0 && wider > 0 && wider < space * 3) return index => Math.min(width, scale * measure(label.slice(0, index), font) + wider * Math.min(spaces, spacesIn(label.slice(0, index))))
  return index => width * measure(label.slice(0, index), font) / whole
}

/** The words of a run without the space at their end, the width that is left beside them, and that of a space. */
function sizesOf({ label, font, width }: Run, measure: Measure, scale: number) {
  const trimmed = label.trimEnd()
  return { trimmed, slack: width - measure(trimmed, font) * scale, space: measure(' ', font) * scale }
}

const spacesIn = (text: string) => text.split(' ').length - 1

/** Places are told in whole pixels, before zoom. */
const toleranceAt = (scale: number) => 0.3 + 0.5 * scale

/** How far apart scales may be that are one. The space at the end of a line makes about twice this. */
const close = 1.0025

/**
 * What the runs agree on, each as much as it is wide: some are as wide as their words, some as their words with the space that ends a line.
 * Those that were stretched to fill a line agree with nobody.
 */
export function scaleOf(runs: readonly Run[], measure: Measure): number {
  const scales = runs.flatMap(({ label, font, width }) => {
    const words = label.length > 4 ? measure(label.trimEnd(), font) : 0
    return words > 0 ? [{ words, width }, { words: words + measure(' ', font), width }] : []
  }).map(each => ({ ...each, scale: each.width / each.words })).sort((a, b) => a.scale - b.scale)
  let best = { words: 0, width: 0 }, words = 0, width = 0, first = 0
  for (const [i, each] of scales.entries()) {
    words += each.words
    width += each.width
    for (; scales[first]!.scale * close < each.scale; first++) {
      words -= scales[first]!.words
      width -= scales[first]!.width
    }
    if (i - first >= 2 && words > best.words) best = { words, width }
  }
  return best.words === 0 ? 0 : best.width / best.words
}
