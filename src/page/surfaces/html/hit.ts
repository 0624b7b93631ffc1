import type { Hit, Words } from '../surface'
import { boxIn, frameIn, isFrame } from './frames'
import { groundAt } from './ground'
import type { Placed } from './painter'

/** The marks at a point, by where their words are drawn. What covers the words covers the mark. */
export function hitTest(document: Document, shadows: readonly ShadowRoot[], placed: readonly Placed[], left: number, top: number): Hit | undefined {
  const { element, x, y } = pointedAt(document, shadows, left, top)
  if (!element) return undefined
  const hits: { readonly placed: Placed; readonly line: number }[] = []
  for (const each of placed) {
    if (!each.range || !each.nodes.some(node => node.parentElement === element || node.parentNode === element)) continue
    const line = [...each.range.getClientRects()].findIndex(rect => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom)
    if (line >= 0) hits.push({ placed: each, line })
  }
  const [first] = hits.sort((a, b) => b.placed.level - a.placed.level || a.placed.words.length - b.placed.words.length)
  return first && { marks: [...new Set(hits.map(hit => hit.placed.mark))], words: wordsOf(document, first.placed, first.line) }
}

/** A stretch of words and one of its lines. Where they run otherwise by now, it is the first. */
export function wordsOf(document: Document, placed: Placed, line = 0): Words {
  return {
    line() {
      const { range } = placed, lines = range?.getClientRects(), found = lines?.[line] ?? lines?.[0]
      return range && found && boxIn(document, range, found)
    },
    ground() {
      const element = placed.range?.startContainer.parentElement
      return element ? groundAt(element) : 'light'
    },
  }
}

/** The innermost element at a point of the window, and where that point is in the element's own document. */
function pointedAt(document: Document, shadows: readonly ShadowRoot[], left: number, top: number): { readonly element: Element | null; readonly x: number; readonly y: number } {
  let element = document.elementFromPoint(left, top), x = left, y = top
  for (;;) {
    const frame = element && isFrame(element) ? frameIn(element) : undefined
    if (element && frame) {
      const around = element.getBoundingClientRect()
      x -= around.left + element.clientLeft
      y -= around.top + element.clientTop
    }
    const inner = (frame ?? shadows.find(each => each.host === element))?.elementFromPoint(x, y)
    if (!inner || inner === element) return { element, x, y }
    element = inner
  }
}
