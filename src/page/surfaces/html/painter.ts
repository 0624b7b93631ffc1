/**
 * Draws marks with the CSS Custom Highlight API. Text is never wrapped in elements: editors would take that for the
 * user's own change. Firefox does not let an extension list what a highlight holds, so the list is kept here.
 */
import { budget, place, type Place } from '../../anchors/place'
import { movedBlock, type Edit } from '../../anchors/edit'
import type { Anchor, Mark, Painted } from '../../../messages'
import type { Block } from './blocks'
import { flashFor, levelOf, levels, type Level } from '../levels'
import { nameOf, names, type Ink, type Paper } from './colours'
import { paperAt } from './ground'
import { nodesIn, rangesIn } from './places'
import type { Reading } from './read'
import { adoptedSheet } from './sheets'
import { isOutOfSight } from './unseen'

/** One stretch of words of one mark. There are no ranges while the words cannot be found; `words` is what they held last. */
export type Placed = { readonly mark: Mark; readonly level: Level; anchor: Anchor; ranges: readonly Range[]; words: string; nodes: readonly Text[] }

/** What draws in one document: each frame has highlights and style sheets of its own. */
function penFor({ defaultView }: Document) {
  const { Highlight, CSS } = defaultView as Window & typeof globalThis
  const sheet = __TARGET__ === 'firefox' ? undefined : adoptedSheet(defaultView as Window & typeof globalThis)
  const highlights = new Map<Ink, Highlight>()
  let paper: Paper = 'light'
  // Those of a script that ended without a word would be drawn again.
  if (__TARGET__ === 'firefox') for (const name of names()) CSS.highlights.delete(name)
  return {
    sheet,
    highlight(ink: Ink): Highlight {
      const known = highlights.get(ink)
      if (known) return known
      const made = new Highlight()
      made.priority = ink === 'flash' ? 5 : ink
      CSS.highlights.set(nameOf(ink, paper), made)
      highlights.set(ink, made)
      return made
    },
    on(now: Paper) {
      if (now === paper) return
      for (const [ink, highlight] of highlights) {
        CSS.highlights.delete(nameOf(ink, paper))
        CSS.highlights.set(nameOf(ink, now), highlight)
      }
      paper = now
    },
    remove(ink: Ink) {
      highlights.delete(ink)
      CSS.highlights.delete(nameOf(ink, paper))
    },
  }
}

export function createPainter() {
  const pens = new Map<Document, ReturnType<typeof penFor>>()
  let placed: readonly Placed[] = []
  let flashing: ReturnType<typeof setTimeout> | undefined

  const penOf = ({ startContainer: { ownerDocument } }: Range) => {
    const known = pens.get(ownerDocument!) ?? penFor(ownerDocument!)
    pens.set(ownerDocument!, known)
    return known
  }
  const draw = (each: Placed, ranges: readonly Range[]) => {
    for (const range of each.ranges) penOf(range).highlight(each.level).delete(range)
    for (const range of ranges) penOf(range).highlight(each.level).add(range)
    each.ranges = ranges
    if (ranges.length > 0) each.words = wordsIn(ranges)
  }
  const put = (each: Placed, at: Place | undefined, { blocks }: Reading) => {
    const block = at && blocks[at.block]
    const ranges = block ? inSight(block, at.start, at.end) : []
    // The words that were meant stay the measure, or many small changes could carry a mark to any words.
    if (at) each.anchor = { ...each.anchor, block: at.block, start: at.start, end: at.start + each.anchor.exact.length }
    each.nodes = block ? nodesIn(block, at.start, at.end) : []
    if (ranges.length > 0 && sameRanges(ranges, each.ranges) && wordsIn(ranges) === each.words) return
    draw(each, ranges)
  }
  /** Gives the ranges' documents and shadow trees the style sheet, and colours for what the first of each document stands on. */
  const dress = (ranges: readonly Range[]) => {
    const dressed = new Set<Document>()
    for (const range of ranges) {
      const pen = penOf(range), { startContainer: { ownerDocument, parentElement } } = range
      const root = range.startContainer.getRootNode()
      if (isStyled(root)) pen.sheet?.putOn(root)
      if (!dressed.has(ownerDocument!) && parentElement) pen.on(paperAt(parentElement))
      dressed.add(ownerDocument!)
    }
  }
  const drawn = () => placed.flatMap(({ ranges }) => ranges)

  const painter = {
    /** What is marked now. */
    get placed() { return placed },

    paint(marks: readonly Mark[], reading: Reading): Painted {
      painter.clear()
      const spent = budget(), texts = reading.blocks.map(block => block.text), found = new Set<Mark>()
      placed = marks.flatMap(mark => mark.anchors.map((anchor): Placed => {
        const each: Placed = { mark, level: levelOf(mark), anchor, ranges: [], words: '', nodes: [] }
        const at = place(texts, anchor, spent), block = at && reading.blocks[at.block]
        put(each, at, reading)
        // What a picture shows, and what comes back when it is scrolled to, is on the page, though nothing is drawn on it now.
        if (each.ranges.length > 0 || block?.picture || block?.kept) found.add(mark)
        return each
      }))
      dress(drawn())
      const seen = new Set(placed.filter(({ ranges }) => ranges.length > 0).map(({ mark }) => mark))
      return { painted: seen.size, lost: marks.flatMap((mark, i) => (found.has(mark) ? [] : [i])) }
    },

    /** Moves the marks along with a change of the text; no edits: only the nodes changed. Words that are gone are not marked, and looked for again at the next change. */
    move(edits: readonly Edit[], reading: Reading) {
      if (placed.length === 0) return
      const spent = budget(), texts = reading.blocks.map(block => block.text)
      for (const each of placed) {
        const anchor = { ...each.anchor, block: movedBlock(each.anchor.block, edits) }
        put(each, place(texts, anchor, spent), reading)
      }
      dress(drawn())
    },

    /** Keeps marks on their words, or takes them off where those are no longer what was marked, at once, before the browser draws again. `reading` may be older than the change. True where a mark was taken off. */
    check(changed: ReadonlySet<Node>, removals: boolean, reading: Reading): boolean {
      let lost = false
      for (const each of placed) {
        const torn = removals && each.nodes.some(node => !node.isConnected)
        const touched = torn || each.nodes.some(node => changed.has(node)) || each.ranges.some(({ commonAncestorContainer }) => changed.has(commonAncestorContainer))
        if (!touched || isRight(each)) continue
        const ranges = sameWords(each, reading)
        lost ||= each.ranges.length > 0 && ranges.length === 0
        if (torn) each.nodes = nodesOf(each, reading)
        draw(each, ranges)
      }
      return lost
    },

    flash(ranges: readonly Range[]) {
      painter.unflash()
      dress(ranges)
      for (const range of ranges) penOf(range).highlight('flash').add(range)
      flashing = setTimeout(() => painter.unflash(), flashFor)
    },
    unflash() {
      clearTimeout(flashing)
      for (const pen of pens.values()) {
        pen.remove('flash')
        if (placed.length === 0) pen.sheet?.remove()
      }
    },

    /** Leaves nothing behind: no highlight, no name, no style sheet. */
    clear() {
      placed = []
      painter.unflash()
      for (const pen of pens.values()) for (const level of levels) pen.remove(level)
      pens.clear()
    },
  }
  return painter
}

export type Painter = ReturnType<typeof createPainter>

const isStyled = (root: Node): root is Document | ShadowRoot => 'adoptedStyleSheets' in root

const isRight = ({ ranges, words, nodes }: Placed) => ranges.length > 0 && nodes.every(node => node.isConnected) && wordsIn(ranges) === words

const wordsIn = (ranges: readonly Range[]) => ranges.map(String).join('')

/** Where words stand that can be seen: nothing is drawn on others. */
const inSight = (block: Block, start: number, end: number): readonly Range[] => (isOutOfSight(block, start, end) ? [] : rangesIn(block, start, end))

/** Where words stand that were read, and perhaps moved since. */
function sameWords({ anchor: { block, start, end }, words }: Placed, { blocks }: Reading): readonly Range[] {
  const ranges = blocks[block] ? inSight(blocks[block], start, end) : []
  return words === '' || wordsIn(ranges) === words ? ranges : []
}

function nodesOf({ anchor: { block, start, end } }: Placed, { blocks }: Reading): readonly Text[] {
  return blocks[block] ? nodesIn(blocks[block], start, end) : []
}

const sameRanges = (some: readonly Range[], others: readonly Range[]) => some.length === others.length && some.every((a, i) => {
  const b = others[i]!
  return a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset
})
