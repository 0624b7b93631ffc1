/**
 * Finds words that are on the page and cannot be seen as they are: too small to read, in the colour of what is behind them,
 * far beside the window, or turned round. A wrong alarm would be worse than a miss, so that every doubt counts for the page:
 * a picture, a filter, or anything else drawn there.
 */
import { backgroundOf, rgbOf, type Rgb } from './ground'
import type { BlockSpan } from '../../../messages'
import type { Block, Hidden } from './blocks'
import { shownParent } from './shadow'
import { isPicture } from './skip'
import { styleOf, type Style } from './style'

/** In CSS pixels; nobody reads this. */
const tiny = 5
/** Two colours that differ by less than this in each of red, green and blue look the same. */
const same = 10
/** More elements than these, or more than half of the text, is a way of building pages, such as text behind a picture of it, and no hiding place. */
const most = 60

/** The blocks, with what cannot be seen marked as such. */
export function* markUnseen(blocks: readonly Block[]): Generator<void, readonly Block[], void> {
  const known = new Map<Element, boolean>(), grounds: Grounds = new Map()
  const suspects = new Set<Element>()
  let looked = 0, letters = 0, doubtful = 0
  for (const { pieces } of blocks) {
    for (const { node, at, end, hidden } of pieces) {
      const parent = node.parentElement
      letters += end - at
      if (hidden === 'unseen') doubtful += end - at
      if (!parent || hidden) continue
      let suspect = known.get(parent)
      if (suspect === undefined) {
        known.set(parent, (suspect = looksHidden(parent, grounds)))
        if (++looked % 32 === 0) yield
      }
      if (!suspect) continue
      doubtful += end - at
      suspects.add(parent)
    }
  }
  const byDesign = suspects.size > most || doubtful * 2 > letters
  if (doubtful === 0) return blocks
  const unseen = new Set(byDesign ? [] : yield* stillUnseen([...suspects], grounds))
  return blocks.map(block => ({
    ...block,
    pieces: block.pieces.map(piece => {
      // Text that a page shows as a picture of it is not hidden, and there is nothing to draw on.
      if (piece.hidden) return byDesign ? { ...piece, hidden: 'folded' } : piece
      return piece.node.parentElement && unseen.has(piece.node.parentElement) ? { ...piece, hidden: 'unseen' } : piece
    }),
  }))
}

type Grounds = Map<Element, Rgb | undefined>

function looksHidden(element: Element, grounds: Grounds): boolean {
  const style = styleOf(element)
  return isTiny(style) || isAside(element, style) || isInGroundColour(element, style, grounds)
}

/** Far beside the window, and not to show a picture in the words' place, or written from right to left by force. */
const isAside = (element: Element, { textIndent, backgroundImage, direction }: Style): boolean => Number.parseFloat(textIndent) < -900 && backgroundImage === 'none' || direction === 'rtl' && isTurned(element)

/** A box of its own is not turned along with what is around it. */
function isTurned(element: Element): boolean {
  const { unicodeBidi, display } = styleOf(element), around = shownParent(element)
  return unicodeBidi.endsWith('override') || display === 'inline' && around !== null && isTurned(around)
}

const isTiny = ({ fontSize }: CSSStyleDeclaration) => Number.parseFloat(fontSize) < tiny

function isInGroundColour(element: Element, { color, webkitTextFillColor, webkitTextStrokeWidth, textShadow }: Style, grounds: Grounds): boolean {
  const ink = rgbOf(webkitTextFillColor ?? color)
  if (!ink || textShadow !== 'none' || /[1-9]/.test(webkitTextStrokeWidth ?? '')) return false
  return ink[3] < 0.05 || isLike(ink, backgroundOf(element, grounds))
}

const isLike = (ink: Rgb, ground: Rgb | undefined) => ground !== undefined && [0, 1, 2].every(i => Math.abs(ink[i]! - ground[i]!) < same)

/** Those whose words nothing else makes visible: a scale, a filter, or what is drawn behind them. */
function* stillUnseen(suspects: readonly Element[], grounds: Grounds): Generator<void, readonly Element[], void> {
  const unseen = new Set<Element>(), lines = new Map<Element, DOMRect>()
  for (const element of suspects) {
    const line = lineOf(element), seen = isSeenByItself(element, line, grounds)
    if (seen === false) unseen.add(element)
    if (seen === undefined && line) lines.set(element, line)
    yield
  }
  // One look at each element, however many words it may be drawn behind.
  for (const document of new Set([...lines.keys()].map(({ ownerDocument }) => ownerDocument))) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT)
    for (let steps = 1; walker.nextNode(); steps++) {
      const other = walker.currentNode as Element, box = other.getBoundingClientRect()
      for (const [element, line] of lines) if (element.ownerDocument === document && isDrawnOn(other, box, element, line)) lines.delete(element)
      if (steps % 32 === 0) yield
    }
  }
  return [...unseen, ...lines.keys()]
}

/** Where its first words are drawn; undefined where they are not. */
function lineOf(element: Element): DOMRect | undefined {
  const text = [...element.childNodes].find(node => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '')
  if (!text) return undefined
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(text)
  const [line] = range.getClientRects()
  return line?.width ? line : undefined
}

/** Undefined: not by itself, and what is drawn behind the words decides. */
function isSeenByItself(element: Element, line: DOMRect | undefined, grounds: Grounds): boolean | undefined {
  // Nothing is drawn here at all: text of no size, or words that are folded away in a manner not known here.
  const style = styleOf(element), small = isTiny(style)
  if (!line) return !small
  if (small && line.height < tiny * 1.5 || isAside(element, style)) return false
  if (small && !isInGroundColour(element, style, grounds)) return true
  for (let at: Element | null = element; at; at = shownParent(at)) {
    const { filter, mixBlendMode, backgroundClip } = styleOf(at)
    if (filter !== 'none' || mixBlendMode !== 'normal' || backgroundClip === 'text') return true
    for (const pseudo of ['::before', '::after']) if (paints(styleOf(at, pseudo)) && styleOf(at, pseudo).content !== 'none') return true
  }
  return undefined
}

function isDrawnOn(other: Element, box: DOMRect, element: Element, line: DOMRect): boolean {
  const meets = box.left < line.right && box.right > line.left && box.top < line.bottom && box.bottom > line.top
  return meets && !other.contains(element) && !element.contains(other) && (isPicture(other) || paints(styleOf(other)))
}

const paints = ({ backgroundImage, backgroundColor }: CSSStyleDeclaration) => backgroundImage !== 'none' || (rgbOf(backgroundColor)?.[3] ?? 0) > 0

/** Whether any of these characters of a block is out of sight, for whatever reason or for the one that is given. */
export const isOutOfSight = ({ pieces }: Block, start: number, end: number, why?: Hidden): boolean =>
  pieces.some(({ at, end: to, hidden }) => hidden !== undefined && (why === undefined || hidden === why) && at < end && to > start)

/** Where a block's unseen characters stand. */
export function unseenIn(block: Block, index: number): BlockSpan[] {
  const spans: { block: number; start: number; end: number }[] = []
  for (const { at, end, hidden } of block.pieces) {
    const last = spans.at(-1)
    if (hidden !== 'unseen') continue
    if (last?.end === at) last.end = end
    else spans.push({ block: index, start: at, end })
  }
  return spans
}
