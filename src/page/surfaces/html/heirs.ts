/**
 * Text that is rendered anew. Many pages and editors replace their nodes by new ones that say the same; the places that were
 * read in the old ones are then in the new ones, and marks need not wait for the page to be read again.
 */
import type { Block } from './blocks'

type Change = { readonly removedNodes: Iterable<Node>; readonly addedNodes: Iterable<Node> }

/** Texts in one change of the page; of one that changes as many everything is read anew. */
const most = 20_000

/** The text nodes that took the place of others in one change of the page: by the same words, or one for one. */
export function heirsIn(changes: readonly Change[]): ReadonlyMap<Text, Text> {
  const heirs = new Map<Text, Text>()
  const gone = new Set<Text>(), come = new Set<Text>()
  for (const { removedNodes, addedNodes } of changes) {
    const left = textsIn(removedNodes).filter(text => !text.isConnected), entered = textsIn(addedNodes).filter(text => text.isConnected)
    if (left.length === 1 && entered.length === 1) heirs.set(left[0]!, entered[0]!)
    for (const text of left) gone.add(text)
    for (const text of entered) come.add(text)
  }
  if (gone.size + come.size >= most) return new Map()
  const waiting = new Map<string, Text[]>()
  for (const text of [...come].toReversed()) {
    const same = waiting.get(text.data)
    if (same) same.push(text)
    else waiting.set(text.data, [text])
  }
  for (const text of gone) {
    const heir = waiting.get(text.data)?.pop()
    if (heir) heirs.set(text, heir)
  }
  return heirs
}

/** The blocks with their places in the heirs of their nodes. */
export function inherited(blocks: readonly Block[], heirs: ReadonlyMap<Text, Text>): readonly Block[] {
  if (heirs.size === 0) return blocks
  return blocks.map(block => block.pieces.some(({ node }) => heirs.has(node))
    ? { ...block, pieces: block.pieces.map(piece => ({ ...piece, node: heirs.get(piece.node) ?? piece.node })) }
    : block)
}

function textsIn(nodes: Iterable<Node>): Text[] {
  const texts: Text[] = []
  for (const node of nodes) {
    const walker = node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    if (node.nodeType === Node.TEXT_NODE) texts.push(node as Text)
    while (texts.length < most && walker.nextNode()) texts.push(walker.currentNode as Text)
  }
  return texts
}
