/**
 * Reads a part of the page once, top to bottom, as it is shown: shadow trees in place, slots filled, what cannot be seen
 * left out. A generator, so that a long page can be read in slices; the page may change in between, and is then read again.
 */
import { blockBuilder, type Block, type Hidden, type Whitespace } from './blocks'
import { mostParts } from './crowd'
import { isAway, isFolded, openedIn } from './folded'
import { frameIn, isFrame } from './frames'
import { numbering, topLevel, type Level } from './numbers'
import { shadowRootOf, shownChildren } from './shadow'
import { isEntryForm, isFloating, isSkipped, lettersIn, prose } from './skip'
import { styleOf } from './style'

export type Walked = {
  readonly blocks: readonly Block[]
  /** Shadow roots and framed documents that hold text: each needs a style sheet and an observer of its own. */
  readonly shadows: readonly ShadowRoot[]
  readonly frames: readonly Document[]
  /** Elements that cannot be seen: left out, or read as folded away. */
  readonly hidden: WeakSet<Element>
  /** Characters of prose in those that were left out. */
  readonly hiddenLetters: number
  /** What there was more of than is read. */
  readonly cut: 'characters' | 'parts' | undefined
}

type Frame = {
  readonly element: Element | null
  readonly children: readonly Node[] | undefined
  next: Node | null
  index: number
  readonly whitespace: Whitespace
  readonly visible: boolean
  /** Why its text is out of sight, if it is; `closed`: all of it but its summary is folded. */
  readonly hidden: Hidden | undefined
  readonly closed: boolean
  /** Children are laid out side by side: flex or grid. */
  readonly items: boolean
  readonly level: Level
  readonly leave: (() => void) | undefined
}

/** About 700 pages. Beyond it lies no contract that a person reads in a browser. */
export const mostCharacters = 2_000_000

/** Characters of one node read at once: a few milliseconds. */
const part = 100_000

export function* walk(root: Element, limit = mostCharacters, parts = mostParts): Generator<void, Walked, void> {
  const builder = blockBuilder()
  const numbers = numbering()
  const shadows: ShadowRoot[] = []
  const frames: Document[] = []
  const hidden = new WeakSet<Element>()
  const rootLetters = lettersIn(root), opened = openedIn(), leftOut: Element[] = []
  let hiddenLetters = 0, steps = 0

  const enter = (element: Element, parent: Frame | undefined): Frame | undefined => {
    if (element !== root && isSkipped(element)) return pass(element)
    const style = styleOf(element)
    const { display } = style
    const around = parent?.closed === true && element.localName !== 'summary' ? 'folded' : parent?.hidden
    // Each property asked for costs, and what is laid out in a line can neither float nor be folded away.
    if (display === 'inline') return shape(element, display, style, { hidden: around, parent })
    if (display === 'none') return hide(element) ? shape(element, 'block', style, { hidden: 'folded', parent }) : undefined
    const { position, cssFloat } = style
    if (element !== root && (isFloating(element, position, rootLetters) || isEntryForm(element, rootLetters))) return undefined
    const clipped = position === 'absolute' && isClipped(element, style)
    // A few words are for screen readers; whole sentences would be part of the contract.
    if (clipped && lettersIn(element) < prose) return undefined
    const beside = parent?.items === true || position === 'absolute' || (cssFloat !== '' && cssFloat !== 'none')
    const away = isAway(element, style)
    if (away) hidden.add(element)
    return shape(element, display, style, { hidden: away ? 'folded' : clipped ? 'unseen' : around, parent, beside })
  }

  const pass = (element: Element): undefined => {
    if (isControl(element)) builder.gap()
    else if (element.tagName === 'NAV') builder.break()
  }
  /** Notes what is not displayed. True where it is to be read all the same. */
  const hide = (element: Element): boolean => {
    hidden.add(element)
    if (isFolded(element, opened)) return true
    leftOut.push(element)
    return false
  }
  const countLeftOut = function* () {
    for (const element of leftOut) {
      const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode() as Text | null; node && steps < parts; node = walker.nextNode() as Text | null) {
        hiddenLetters += proseIn(node)
        if (++steps % 32 === 0) yield
      }
    }
  }

  /** Opens the element's box in the text, and says how to close it. */
  const shape = (element: Element, display: string, style: CSSStyleDeclaration, { hidden: how, parent, beside = false }: { readonly hidden: Hidden | undefined; readonly parent: Frame | undefined; readonly beside?: boolean }): Frame | undefined => {
    const inner = isFrame(element) ? frameIn(element) : undefined
    if (isFrame(element) && !inner) return undefined
    const visible = style.visibility === 'visible' || style.visibility === ''
    if (!visible) hidden.add(element)
    // What is in a frame does not inherit that the frame cannot be seen.
    if (inner && !visible) {
      hiddenLetters += lettersIn(inner.body)
      return undefined
    }
    if (inner) frames.push(inner)
    const shadow = shadowRootOf(element)
    if (shadow) shadows.push(shadow)
    const children = inner ? [inner.body] : shownChildren(element, shadow)
    const around = parent?.level ?? topLevel()
    // Clauses are blocks: what is laid out in a line has no number of its own.
    const { level, number } = display === 'inline' ? { level: around, number: '' } : numbers.enter(element, style, around)
    const leave = openBox(element, inner ? 'block' : display, beside)
    if (number) builder.number(number)
    return {
      element, children, index: 0, hidden: how, level, leave,
      closed: element.localName === 'details' && !element.hasAttribute('open'),
      next: children ? null : element.firstChild,
      whitespace: whitespaceOf(element, style),
      visible,
      items: display !== 'inline' && /flex|grid/.test(display),
    }
  }

  const openBox = (element: Element, display: string, beside: boolean): (() => void) | undefined => {
    if (display === 'table-cell' || element.tagName === 'TD' || element.tagName === 'TH') return builder.openCell(), () => builder.closeCell()
    if (display === 'table-row') return builder.openRow(), () => builder.closeRow()
    if (display === '' || display === 'contents' || display === 'inline' || display.startsWith('ruby')) return undefined
    if (display.startsWith('inline')) {
      // A drop cap or a styled word is an inline block of its own and touches its neighbours; a box is not.
      if (!boxes.test(element.tagName)) return undefined
      return builder.gap(), () => builder.gap()
    }
    builder.break()
    return () => {
      builder.unglue()
      builder.break()
      if (beside) builder.glueLabel()
    }
  }

  /** A whole contract may be one text node, so that even a node is read in parts. */
  const read = function* (node: Text, frame: Frame) {
    if (!frame.visible) hiddenLetters += proseIn(node)
    const end = frame.visible ? Math.min(node.length, limit - builder.length) : 0
    builder.hide(frame.closed ? 'folded' : frame.hidden)
    for (let from = 0; from < end;) {
      const to = wholeBefore(node, Math.min(end, from + part))
      builder.text(node, frame.whitespace, from, to)
      from = to
      if (end > part) yield
    }
  }

  const stack: Frame[] = []
  const first = enter(root, undefined)
  if (first) stack.push(first)
  while (stack.length > 0 && builder.length < limit && steps < parts) {
    // A look at the clock costs more than a step.
    if (++steps % 32 === 0) yield
    const frame = stack.at(-1)!
    const node = frame.children ? frame.children[frame.index++] : frame.next
    if (!node) {
      frame.leave?.()
      stack.pop()
      if (frame.level !== stack.at(-1)?.level) numbers.leave(frame.level)
      continue
    }
    if (!frame.children) frame.next = node.nextSibling
    if (node.nodeType === Node.TEXT_NODE) yield* read(node as Text, frame)
    if (node.nodeType !== Node.ELEMENT_NODE) continue
    const inner = node.nodeName === 'BR' ? builder.break() : enter(node as Element, frame)
    if (inner) stack.push(inner)
  }
  yield* countLeftOut()
  return { blocks: builder.done(), shadows, frames, hidden, hiddenLetters, cut: stack.length === 0 ? undefined : builder.length < limit ? 'parts' : 'characters' }
}

const boxes = /^(?:DIV|P|LI|SECTION|ARTICLE|TABLE|[UO]L|D[TD]|H[1-6])$/
const isControl = ({ tagName }: Element) => /^(?:INPUT|SELECT|TEXTAREA|BUTTON)$/.test(tagName)
const proseIn = ({ data, parentElement }: Text) => (data.length < prose || /^S(?:CRIPT|TYLE)$/.test(parentElement?.tagName ?? '') ? 0 : data.trim().length)

/** An offset that parts no pair of surrogates. */
function wholeBefore(node: Text, offset: number): number {
  const last = offset > 1 && offset < node.length ? node.substringData(offset - 1, 1).charCodeAt(0) : 0
  return (last & 0xfc00) === 0xd800 ? offset - 1 : offset
}

/** Squeezed into a single pixel, or far beside the window. */
function isClipped(element: Element, { overflow, left, top }: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(left) < -900 || Number.parseFloat(top) < -900) return true
  const { offsetWidth, offsetHeight, offsetParent } = element as HTMLElement
  return overflow !== 'visible' && offsetWidth <= 1 && offsetHeight <= 1 && offsetParent !== null
}

function whitespaceOf(element: Element, { whiteSpace }: CSSStyleDeclaration): Whitespace {
  if (whiteSpace === 'pre-line' || whiteSpace === 'preserve-breaks') return 'lines'
  if (whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces' || whiteSpace.startsWith('preserve')) return 'keep'
  return whiteSpace === '' && element.closest('pre') ? 'keep' : 'collapse'
}
