import type { Hit, Words } from '../surface'
import { boxAround, isFrame, pointWithin } from './frames'
import { groundAt } from './ground'
import type { Placed } from './painter'

/** The marks at a point of the window of the document `from`, by where their words are drawn. What covers the words covers the mark. */
export function hitTest(document: Document, from: Document, shadows: readonly ShadowRoot[], placed: readonly Placed[], x: number, y: number): Hit | undefined {
  const at = innermost(from, shadows, x, y)
  if (!at) return undefined
  const hits: { readonly placed: Placed; readonly line: number }[] = []
  for (const each of placed) {
    if (!each.nodes.some(node => node.parentElement === at.element || node.parentNode === at.element)) continue
    const line = linesOf(each).findIndex(rect => at.x >= rect.left && at.x <= rect.right && at.y >= rect.top && at.y <= rect.bottom)
    if (line >= 0) hits.push({ placed: each, line })
  }
  const [first] = hits.sort((a, b) => b.placed.level - a.placed.level || a.placed.words.length - b.placed.words.length)
  return first && { marks: [...new Set(hits.map(hit => hit.placed.mark))], words: wordsOf(document, first.placed, first.line) }
}

/** A stretch of words and one of its lines, as the window of `document` shows it. Where they run otherwise by now, it is the first. */
export function wordsOf(document: Document, placed: Placed, line = 0): Words {
  return {
    line() {
      const lines = linesOf(placed), box = lines[line] ?? lines[0]
      return box && boxAround(document, placed.ranges[0]!.startContainer.ownerDocument!, box)
    },
    ground() {
      const element = placed.ranges[0]?.startContainer.parentElement
      return element ? groundAt(element) : 'light'
    },
  }
}

const linesOf = ({ ranges }: Placed): readonly DOMRect[] => ranges.flatMap(range => [...range.getClientRects()])

/** The element at a point, in the shadow trees and frames there too, and where the point is in the window of its own document. */
function innermost(from: Document, shadows: readonly ShadowRoot[], x: number, y: number): { readonly element: Element; readonly x: number; readonly y: number } | undefined {
  let element = from.elementFromPoint(x, y), point = { x, y }
  while (element) {
    const framed: Document | null = isFrame(element) ? element.contentDocument : null
    if (framed) point = pointWithin(element as HTMLIFrameElement, point)
    const inner: Element | null | undefined = (framed ?? shadows.find(({ host }) => host === element))?.elementFromPoint(point.x, point.y)
    if (!inner || inner === element) break
    element = inner
  }
  return element ? { element, ...point } : undefined
}
