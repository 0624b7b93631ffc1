/** Joins what a text layer holds into lines, by where it stands. A layer has no line ends and few spaces of its own: one element for each stretch that the PDF draws at once. */

export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** A stretch of text as the layer places it. `ends`: the layer says that a line ends after it. */
export type Stretch = Box & { readonly node: Text; readonly ends: boolean }

/** `gaps`: the parts before which there is a space that no character stands for. */
export type Line = Box & { readonly text: string; readonly parts: readonly Text[]; readonly gaps: ReadonlySet<Text> }

/** Space between two stretches that is a space between words, in heights of the letters. */
const wordGap = 0.2

/** A layer's stretches in its own order, which is the order in which the PDF draws them: column by column, where it draws them so. `top` is where the page begins. */
export function stretchesIn(layer: Element, top: number): readonly Stretch[] {
  const document = layer.ownerDocument, range = document.createRange()
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    // What the PDF itself calls an artifact: running heads, page numbers, watermarks.
    (node.nodeType === Node.ELEMENT_NODE && (node as Element).getAttribute('aria-hidden') === 'true' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT))
  const stretches: { -readonly [K in keyof Stretch]: Stretch[K] }[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    const last = stretches.at(-1)
    if (node.nodeName === 'BR' && last) last.ends = true
    if (node.nodeType !== Node.TEXT_NODE || (node as Text).data === '') continue
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    stretches.push({ node: node as Text, left: box.left, right: box.right, top: box.top - top, bottom: box.bottom - top, ends: false })
  }
  return upright(stretches)
}

/** Without what is written up the page's edge or across it. */
function upright(stretches: readonly Stretch[]): readonly Stretch[] {
  const flat = stretches.filter(({ node, left, right, top, bottom }) => node.data.trim().length < 4 || bottom - top < 1.5 * (right - left))
  // A whole page may lie on its side; then the order of its words is all that is known.
  return flat.length * 2 > stretches.length ? flat : stretches
}

export function linesOf(stretches: readonly Stretch[]): readonly Line[] {
  const lines: Line[] = []
  let parts: Text[] = [], gaps = new Set<Text>(), texts: string[] = [], box: Box | undefined, last: Stretch | undefined, blank = false
  const finish = () => {
    const text = texts.join('').replace(/\s+/g, ' ').trim()
    if (box && text !== '') lines.push({ ...box, text, parts, gaps })
    parts = []
    gaps = new Set()
    texts = []
    box = undefined
  }
  for (const stretch of stretches) {
    const { node, left, right, top, bottom } = stretch
    if (node.data.trim() === '') {
      blank = true
      continue
    }
    if (last && !goesOnLine(last, stretch)) finish()
    const gap = box !== undefined && last !== undefined && (blank || left - last.right > wordGap * Math.min(bottom - top, last.bottom - last.top))
    if (gap) {
      gaps.add(node)
      texts.push(' ')
    }
    parts.push(node)
    texts.push(node.data)
    box = box ? { left: Math.min(box.left, left), right: Math.max(box.right, right), top: Math.min(box.top, top), bottom: Math.max(box.bottom, bottom) } : { left, right, top, bottom }
    last = stretch
    blank = false
  }
  finish()
  return lines
}

/** On the same height and further right; a layer that is not laid out tells only where its lines end. */
function goesOnLine(last: Stretch, next: Stretch): boolean {
  const height = Math.min(last.bottom - last.top, next.bottom - next.top)
  if (height <= 0) return !last.ends
  const overlap = Math.min(last.bottom, next.bottom) - Math.max(last.top, next.top)
  return overlap > height / 2 && next.left > last.right - height
}
