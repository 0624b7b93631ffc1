/**
 * Draws marks with the CSS Custom Highlight API. Text is never wrapped in elements: editors would take that for the
 * user's own change. Firefox does not let an extension list what a highlight holds, so the list is kept here.
 */
import { budget, place, type Place } from '../../anchors/place'
import { movedBlock, type Edit } from '../../anchors/edit'
import type { Anchor, Mark } from '../../../messages'
import { levelOf, levels, nameOf, type Level } from './colours'
import { groundAt } from './ground'
import { nodesIn, rangeIn } from './places'
import type { Reading } from './read'
import { highlightSheets } from './sheets'

/** One stretch of words of one mark. `range` is absent while the words cannot be found. */
export type Placed = { readonly mark: Mark; readonly level: Level; anchor: Anchor; range: Range | undefined; words: string; nodes: readonly Text[] }

/** How long words flash after a jump. */
const flashFor = 1_200

export function createPainter() {
  const sheets = highlightSheets()
  const highlights = new Map<Level | 'flash', Highlight>()
  let placed: readonly Placed[] = []
  let flashing: ReturnType<typeof setTimeout> | undefined

  const highlight = (level: Level | 'flash') => {
    const known = highlights.get(level)
    if (known) return known
    const made = new Highlight()
    made.priority = level === 'flash' ? 5 : level
    CSS.highlights.set(nameOf(level), made)
    highlights.set(level, made)
    return made
  }
  const draw = (each: Placed, range: Range | undefined) => {
    if (each.range) highlight(each.level).delete(each.range)
    if (range) highlight(each.level).add(range)
    each.range = range
    each.words = range?.toString() ?? ''
  }
  const put = (each: Placed, at: Place | undefined, { blocks }: Reading) => {
    const block = at && blocks[at.block]
    const range = block && rangeIn(block, at.start, at.end)
    // The words that were meant stay the measure, or many small changes could carry a mark to any words.
    if (at) each.anchor = { ...each.anchor, block: at.block, start: at.start, end: at.start + each.anchor.exact.length }
    each.nodes = block && range ? nodesIn(block, at.start, at.end) : []
    if (range && each.range && sameRange(range, each.range) && range.toString() === each.words) return
    draw(each, range)
  }
  const dress = () => {
    const roots = new Set(placed.flatMap(({ range }) => (range ? [range.startContainer.getRootNode()] : [])))
    for (const root of roots) if (isStyled(root)) sheets.adopt(root)
    const first = placed.find(({ range }) => range)?.range?.startContainer.parentElement
    if (first) sheets.on(groundAt(first))
  }

  const painter = {
    /** What is marked now. */
    get placed() { return placed },

    paint(marks: readonly Mark[], reading: Reading): { painted: number; lost: number } {
      painter.clear()
      const spent = budget(), texts = reading.blocks.map(block => block.text)
      placed = marks.flatMap(mark => mark.anchors.map((anchor): Placed => {
        const each: Placed = { mark, level: levelOf(mark), anchor, range: undefined, words: '', nodes: [] }
        put(each, place(texts, anchor, spent), reading)
        return each
      }))
      dress()
      const painted = new Set(placed.filter(({ range }) => range).map(({ mark }) => mark)).size
      return { painted, lost: marks.length - painted }
    },

    /** Moves the marks along with a change of the text; no edits: only the nodes changed. Words that are gone are not marked, and looked for again at the next change. */
    move(edits: readonly Edit[], reading: Reading) {
      if (placed.length === 0) return
      const spent = budget(), texts = reading.blocks.map(block => block.text)
      for (const each of placed) {
        const anchor = { ...each.anchor, block: movedBlock(each.anchor.block, edits) }
        put(each, place(texts, anchor, spent), reading)
      }
      dress()
    },

    /** Takes marks off nodes whose text is no longer what was marked, at once, before the browser draws again. */
    check(changed: ReadonlySet<Node>, removals: boolean) {
      for (const each of placed) {
        if (!each.range) continue
        const torn = removals && each.nodes.some(node => !node.isConnected)
        if (torn || (each.nodes.some(node => changed.has(node)) && each.range.toString() !== each.words)) draw(each, undefined)
      }
    },

    flash(range: Range) {
      painter.unflash()
      const root = range.startContainer.getRootNode()
      if (isStyled(root)) sheets.adopt(root)
      const parent = range.startContainer.parentElement
      if (parent) sheets.on(groundAt(parent))
      highlight('flash').add(range)
      flashing = setTimeout(() => painter.unflash(), flashFor)
    },
    unflash() {
      clearTimeout(flashing)
      highlights.delete('flash')
      CSS.highlights.delete(nameOf('flash'))
      if (placed.length === 0) sheets.remove()
    },

    /** Leaves nothing behind: no highlight, no name, no style sheet. */
    clear() {
      painter.unflash()
      for (const level of levels) CSS.highlights.delete(nameOf(level))
      highlights.clear()
      placed = []
      sheets.remove()
    },
  }
  return painter
}

export type Painter = ReturnType<typeof createPainter>

const isStyled = (root: Node): root is Document | ShadowRoot => 'adoptedStyleSheets' in root

const sameRange = (a: Range, b: Range) =>
  a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset
