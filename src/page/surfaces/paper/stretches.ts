import type { Stretch } from '../../../paper/lines'
import { asRead } from '../../../paper/order'

/** A layer's stretches in its own order, which is the order in which the PDF draws them. `top` is where the page begins. */
export function stretchesIn(layer: Element, top: number): readonly Stretch<Text>[] {
  const document = layer.ownerDocument, range = document.createRange()
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    // What the PDF itself calls an artifact: running heads, page numbers, watermarks.
    (node.nodeType === Node.ELEMENT_NODE && (node as Element).getAttribute('aria-hidden') === 'true' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT))
  const stretches: { -readonly [K in keyof Stretch<Text>]: Stretch<Text>[K] }[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    const last = stretches.at(-1)
    if (node.nodeName === 'BR' && last) last.ends = true
    if (node.nodeType !== Node.TEXT_NODE || (node as Text).data === '') continue
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    stretches.push({ of: node as Text, text: (node as Text).data, left: box.left, right: box.right, top: box.top - top, bottom: box.bottom - top, ends: false })
  }
  return asRead(upright(stretches))
}

/** Without what is written up the page's edge or across it. */
function upright(stretches: readonly Stretch<Text>[]): readonly Stretch<Text>[] {
  const flat = stretches.filter(({ text, left, right, top, bottom }) => text.trim().length < 4 || bottom - top < 1.5 * (right - left))
  // A whole page may lie on its side; then the order of its words is all that is known.
  return flat.length * 2 > stretches.length ? flat : stretches
}
