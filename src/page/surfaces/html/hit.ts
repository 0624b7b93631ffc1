import type { Hit, Words } from '../surface'
import { groundAt } from './ground'
import type { Placed } from './painter'

/** The marks at a point, by where their words are drawn. What covers the words covers the mark. */
export function hitTest(document: Document, shadows: readonly ShadowRoot[], placed: readonly Placed[], x: number, y: number): Hit | undefined {
  const element = elementAt(document, shadows, x, y)
  if (!element) return undefined
  const hits: { readonly placed: Placed; readonly line: number }[] = []
  for (const each of placed) {
    if (!each.range || !each.nodes.some(node => node.parentElement === element || node.parentNode === element)) continue
    const line = [...each.range.getClientRects()].findIndex(rect => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom)
    if (line >= 0) hits.push({ placed: each, line })
  }
  const [first] = hits.sort((a, b) => b.placed.level - a.placed.level || a.placed.words.length - b.placed.words.length)
  return first && { marks: [...new Set(hits.map(hit => hit.placed.mark))], words: wordsOf(first.placed, first.line) }
}

/** A stretch of words and one of its lines. Where they run otherwise by now, it is the first. */
export function wordsOf(placed: Placed, line = 0): Words {
  return {
    line() {
      const lines = placed.range?.getClientRects()
      return lines?.[line] ?? lines?.[0]
    },
    ground() {
      const element = placed.range?.startContainer.parentElement
      return element ? groundAt(element) : 'light'
    },
  }
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
