/** The marks of the document: which words of which block they stand on, kept on them while the text changes. */
import { movedBlock, type Edit } from '../../anchors/edit'
import { budget, place, type Place } from '../../anchors/place'
import type { Anchor, Mark, Painted } from '../../../messages'
import { levelOf, type Level } from '../levels'

/** One stretch of words of one mark. `given` is its anchor as it was painted, by which it is known while it moves; `at` is absent while the words cannot be found. */
export type Stretch = { readonly mark: Mark; readonly level: Level; readonly given: Anchor; readonly anchor: Anchor; readonly at: Place | undefined }

export const stretchesOf = (marks: readonly Mark[], texts: readonly string[]): readonly Stretch[] => {
  const spent = budget()
  return marks.flatMap(mark => mark.anchors.map(anchor => ({ mark, level: levelOf(mark), given: anchor, ...found(anchor, place(texts, anchor, spent)) })))
}

/** Moves them along with a change of the text. What is gone is looked for again at the next change. */
export function moved(stretches: readonly Stretch[], edits: readonly Edit[], texts: readonly string[]): readonly Stretch[] {
  const spent = budget()
  return stretches.map(stretch => {
    const anchor = { ...stretch.anchor, block: movedBlock(stretch.anchor.block, edits) }
    return { ...stretch, ...found(anchor, place(texts, anchor, spent)) }
  })
}

/** The words that were meant stay the measure, or many small changes could carry a mark to any words. */
const found = (anchor: Anchor, at: Place | undefined) => ({ at, anchor: at ? { ...anchor, block: at.block, start: at.start, end: at.start + anchor.exact.length } : anchor })

export function paintedOf(marks: readonly Mark[], stretches: readonly Stretch[]): Painted {
  const shown = new Set(stretches.filter(({ at }) => at).map(({ mark }) => mark))
  return { painted: shown.size, lost: marks.flatMap((mark, i) => (shown.has(mark) ? [] : [i])) }
}

/** In the order of the text, the weightiest first where several begin at one place. */
export const inOrder = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.toSorted((a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start || b.level - a.level)
