/**
 * Reads a part of the page once, top to bottom, as it is shown: shadow trees in place, slots filled, what cannot be seen
 * left out. A generator, so that a long page can be read in slices; the page may change in between, and is then read again.
 */
import { blockBuilder, type Block, type Whitespace } from './blocks'
import { shadowRootOf, shownChildren } from './shadow'
import { isFloating, isSkipped, lettersIn } from './skip'

export type Walked = {
  readonly blocks: readonly Block[]
  /** Shadow roots that hold text: each needs a style sheet and an observer of its own. */
  readonly shadows: readonly ShadowRoot[]
  /** Elements that were left out because they cannot be seen. */
  readonly hidden: WeakSet<Element>
  /** Characters of prose in them. */
  readonly hiddenLetters: number
  /** True where the text was longer than what is read. */
  readonly truncated: boolean
}

type Frame = {
  readonly element: Element | null
  readonly children: readonly Node[] | undefined
  next: Node | null
  index: number
  readonly whitespace: Whitespace
  readonly visible: boolean
  /** Children are laid out side by side: flex or grid. */
  readonly items: boolean
  readonly leave: (() => void) | undefined
}

/** About 700 pages. Beyond it lies no contract that a person reads in a browser. */
export const mostCharacters = 2_000_000

/** Characters of one node read at once: a few milliseconds. */
const part = 100_000

/** Text shorter than this, when hidden, is a menu or a notice; a clause is longer. */
const prose = 80

export function* walk(root: Element, limit = mostCharacters): Generator<void, Walked, void> {
  const builder = blockBuilder()
  const shadows: ShadowRoot[] = []
  const hidden = new WeakSet<Element>()
  const view = root.ownerDocument.defaultView!
  const rootLetters = lettersIn(root)
  let hiddenLetters = 0, steps = 0

  const enter = (element: Element, parent: Frame | undefined): Frame | undefined => {
    if (element !== root && isSkipped(element)) return pass(element)
    const style = view.getComputedStyle(element)
    const { display } = style
    if (display === 'none') return hide(element)
    // Each property asked for costs, and what is laid out in a line can neither float nor be folded away.
    if (display === 'inline') return shape(element, display, style, false)
    const { position, cssFloat } = style
    if (element !== root && isFloating(element, position, rootLetters)) return undefined
    if (position === 'absolute' && isClipped(element, style)) return undefined
    const frame = shape(element, display, style, parent?.items === true || position === 'absolute' || (cssFloat !== '' && cssFloat !== 'none'))
    if (style.contentVisibility !== 'hidden' && !(element.tagName === 'DETAILS' && !element.hasAttribute('open'))) return frame
    hide(element)
    const summary = element.querySelector(':scope > summary')
    return { ...frame, next: null, children: summary ? [summary] : [] }
  }

  const pass = (element: Element): undefined => {
    if (isControl(element)) builder.gap()
    else if (element.tagName === 'NAV') builder.break()
  }
  const hide = (element: Element): undefined => {
    hidden.add(element)
    const walker = root.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) hiddenLetters += proseIn(node)
  }

  /** Opens the element's box in the text, and says how to close it. */
  const shape = (element: Element, display: string, style: CSSStyleDeclaration, beside: boolean): Frame => {
    const shadow = shadowRootOf(element)
    if (shadow) shadows.push(shadow)
    const children = shownChildren(element, shadow)
    return {
      element, children, index: 0,
      next: children ? null : element.firstChild,
      whitespace: whitespaceOf(element, style),
      visible: style.visibility === 'visible' || style.visibility === '',
      items: display !== 'inline' && /flex|grid/.test(display),
      leave: openBox(element, display, beside),
    }
  }

  const openBox = (element: Element, display: string, beside: boolean): (() => void) | undefined => {
    if (display === 'table-cell' || element.tagName === 'TD' || element.tagName === 'TH') return builder.openCell(), () => builder.closeCell()
    if (display === 'table-row') return builder.openRow(), () => builder.closeRow()
    if (display === '' || display === 'contents' || display === 'inline' || display.startsWith('ruby')) return undefined
    if (display.startsWith('inline')) {
      // A drop cap or a styled word is an inline block of its own and touches its neighbours; a box is not.
      if (!boxes.has(element.tagName)) return undefined
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
  while (stack.length > 0 && builder.length < limit) {
    // A look at the clock costs more than a step.
    if (++steps % 32 === 0) yield
    const frame = stack.at(-1)!
    const node = frame.children ? frame.children[frame.index++] : frame.next
    if (!node) {
      frame.leave?.()
      stack.pop()
      continue
    }
    if (!frame.children) frame.next = node.nextSibling
    if (node.nodeType === Node.TEXT_NODE) yield* read(node as Text, frame)
    if (node.nodeType !== Node.ELEMENT_NODE) continue
    const inner = node.nodeName === 'BR' ? builder.break() : enter(node as Element, frame)
    if (inner) stack.push(inner)
  }
  return { blocks: builder.done(), shadows, hidden, hiddenLetters, truncated: stack.length > 0 }
}

const boxes = new Set(['DIV', 'P', 'LI', 'SECTION', 'ARTICLE', 'TABLE', 'UL', 'OL', 'DT', 'DD', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])
const isControl = (element: Element) => ['INPUT', 'SELECT', 'TEXTAREA', 'BUTTON'].includes(element.tagName)
const proseIn = ({ data, parentElement }: Text) => (data.length < prose || parentElement?.tagName === 'SCRIPT' || parentElement?.tagName === 'STYLE' ? 0 : data.trim().length)

/** An offset that parts no pair of surrogates. */
function wholeBefore(node: Text, offset: number): number {
  const last = offset > 1 && offset < node.length ? node.substringData(offset - 1, 1).charCodeAt(0) : 0
  return (last & 0xfc00) === 0xd800 ? offset - 1 : offset
}

/** Words for screen readers only, squeezed into a single pixel. */
const isClipped = (element: Element, style: CSSStyleDeclaration) =>
  style.overflow !== 'visible' && element instanceof HTMLElement && element.offsetWidth <= 1 && element.offsetHeight <= 1 && element.offsetParent !== null

function whitespaceOf(element: Element, { whiteSpace }: CSSStyleDeclaration): Whitespace {
  if (whiteSpace === 'pre-line' || whiteSpace === 'preserve-breaks') return 'lines'
  if (whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces' || whiteSpace.startsWith('preserve')) return 'keep'
  return whiteSpace === '' && element.closest('pre') ? 'keep' : 'collapse'
}
