import type { Hit } from '../surface'
import type { Placed } from './painter'

/** The marks at a point, by where their words are drawn. What covers the words covers the mark. */
export function hitTest(document: Document, shadows: readonly ShadowRoot[], placed: readonly Placed[], x: number, y: number): Hit | undefined {
  const element = elementAt(document, shadows, x, y)
  if (!element) return undefined
  const hits: { readonly placed: Placed; readonly line: DOMRect }[] = []
  for (const each of placed) {
    if (!each.range || !each.nodes.some(node => node.parentElement === element || node.parentNode === element)) continue
    const line = [...each.range.getClientRects()].find(rect => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom)
    if (line) hits.push({ placed: each, line })
  }
  const [first] = hits.sort((a, b) => b.placed.level - a.placed.level || a.placed.words.length - b.placed.words.length)
  return first && { marks: [...new Set(hits.map(hit => hit.placed.mark))], line: first.line }
}

function elementAt(document: Document, shadows: readonly ShadowRoot[], x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y)
  for (;;) {
    const root = shadows.find(each => each.host === element)
    const inner = root?.elementFromPoint(x, y)
    if (!inner || inner === element) return element
    element = inner
  }
}
