/** Edits by the reader's keys, as suggestions where those are asked for, and edits by others. */
import { spliced, restyled, type Model } from '../model'
import { on } from './asked'
import { setModel, type Desk, type Selection } from './desk'
import { save } from './saving'
import { reveal } from './scroll'

export type Editing = {
  /** Puts text where the caret is, in place of what is selected. */
  readonly type: (text: string) => void
  /** Removes what is selected, or one character: -1 before the caret, 1 behind it. */
  readonly remove: (step: -1 | 1) => void
  readonly undo: () => void
  /** What somebody else does, which no undoing takes back. */
  readonly edit: (start: number, end: number, text: string) => void
  /** Leaves nothing to be undone. */
  readonly forget: () => void
}

const suggested = { inserted: true } as const

export function editing(desk: Desk, redraw: () => void): Editing {
  const undoable: { readonly model: Model; readonly selection: Selection }[] = []
  const show = (model: Model, selection: Selection) => {
    setModel(desk, model)
    desk.selection = selection
    redraw()
    save(desk)
  }
  const change = (model: Model, at: number) => {
    undoable.push({ model: desk.model, selection: desk.selection })
    show(model, { start: at, end: at })
    reveal(desk, at)
  }
  return {
    type: text => {
      const { model, selection: { start, end } } = desk
      if (!on('suggest')) change(spliced(model, start, end, text), start + text.length)
      else change(spliced(restyled(model, start, end, { deleted: true }), end, end, text, suggested), end + text.length)
    },
    remove: step => {
      const { model, selection } = desk, selected = selection.start < selection.end
      const start = selected || step === 1 ? selection.start : selection.start - 1
      const end = selected || step === -1 ? selection.end : selection.end + 1
      if (start < 1 || end > model.text.length - 3) return
      if (on('suggest')) change(restyled(model, start, end, { deleted: true }), step === -1 ? start : end)
      else change(spliced(model, start, end, ''), start)
    },
    undo: () => {
      const last = undoable.pop()
      if (last) show(last.model, last.selection)
    },
    edit: (start, end, text) => {
      const { selection } = desk
      // The reader's caret keeps its place among the words.
      const kept = (at: number) => (at <= start ? at : at < end ? start : at + text.length - (end - start))
      desk.otherAt = start + text.length
      show(spliced(desk.model, start, end, text), { start: kept(selection.start), end: kept(selection.end) })
    },
    forget: () => { undoable.length = 0 },
  }
}
