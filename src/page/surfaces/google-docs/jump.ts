/** Brings words into view: those that are drawn by scrolling to them, others through the caret, or by looking for the place to scroll to. */
import type { Box } from './runs'

export type Search = {
  /** The words' boxes as they are drawn now; none: they are not. Looks anew. */
  readonly boxes: () => readonly Box[]
  /** Puts the caret before the words, to which the editor then scrolls. False: it cannot. */
  readonly caret: () => Promise<boolean>
  /** Where the words are in the contract, from 0 to 1. */
  readonly share: number
  /** How the first words that are drawn now stand to them; undefined where no words can be told. */
  readonly drawn: () => 'before' | 'after' | undefined
  readonly editor: () => Element | undefined
}

/** Milliseconds for the editor to draw what it was scrolled to. */
const settling = 120
/** A place is halved this often at most. */
const mostSteps = 18

export async function bringIntoView(search: Search): Promise<boolean> {
  const { boxes, caret, editor: find } = search, editor = find()
  if (editor && await centred(editor, boxes)) return true
  if (await caret()) {
    // The editor goes there in several steps.
    for (let waited = 0; waited < 1_500; waited += settling) {
      await later()
      if (editor && await centred(editor, boxes)) return true
    }
    return true
  }
  return editor !== undefined && search.drawn() !== undefined && bisect(editor, search)
}

async function bisect(editor: Element, { boxes, share, drawn }: Search): Promise<boolean> {
  const before = editor.scrollTop
  let low = 0, high = editor.scrollHeight - editor.clientHeight
  const go = (top: number) => editor.scrollTo({ top: Math.round(top), behavior: 'instant' })
  go(high * share)
  for (let step = 0; step < mostSteps && high - low > 20; step++) {
    await later()
    if (await centred(editor, boxes)) return true
    const side = drawn()
    // A page of pictures has no words to go by.
    if (side === undefined) {
      go(Math.min(high, editor.scrollTop + editor.clientHeight / 2))
      continue
    }
    if (side === 'after') high = editor.scrollTop
    else low = editor.scrollTop
    go((low + high) / 2)
  }
  go(before)
  return false
}

/** Scrolls as little as it takes to have the words well within the window, and waits until they stand still there. False: they are not drawn. */
async function centred(editor: Element, boxes: () => readonly Box[]): Promise<boolean> {
  const [first] = boxes()
  if (!first) return false
  const { top, height } = editor.getBoundingClientRect(), at = first.top - top
  if (at < 40 || at + first.height > height - 40) {
    editor.scrollBy({ top: at - height / 3, behavior: 'instant' })
    await later()
  }
  for (let tries = 0, last = editor.scrollTop; tries < 8; tries++) {
    await later(60)
    if (editor.scrollTop === last) break
    last = editor.scrollTop
  }
  return boxes().length > 0
}

const later = (milliseconds = settling) => new Promise(resolve => { setTimeout(resolve, milliseconds) })
