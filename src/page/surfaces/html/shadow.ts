/** Chromium puts this on `chrome.dom`, Firefox on the element itself. */
type Opener = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } }

/** An element's shadow root; a closed one too, on a custom element, where the browser lets an extension see it. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot
  // Asking for closed roots costs a call for each element. Those on plain elements are other extensions' own, not the page's.
  if (!element.localName.includes('-')) return null
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null
  const { dom } = (globalThis as { chrome?: Opener }).chrome ?? {}
  try {
    return dom?.openOrClosedShadowRoot(element) ?? null
  } catch {
    return null
  }
}

/** The nodes that an element shows: its shadow tree's, what was put into its slot, or its own. Undefined: its own. */
export function shownChildren(element: Element, shadow: ShadowRoot | null): readonly Node[] | undefined {
  if (shadow) return [...shadow.childNodes]
  if (element.tagName !== 'SLOT') return undefined
  const assigned = (element as HTMLSlotElement).assignedNodes()
  return assigned.length > 0 ? assigned : undefined
}

/** The element around a node as it is shown: through slots, and out of shadow trees and frames. What is in a frame is of another realm, so nothing here asks what class it is of. */
export function shownParent(node: Node): Element | null {
  const { assignedSlot = null, parentNode, ownerDocument } = node as Node & { readonly assignedSlot?: Element | null }
  if (assignedSlot) return assignedSlot
  if (parentNode && 'host' in parentNode) return parentNode.host as Element
  return node.parentElement ?? (node === ownerDocument?.documentElement ? ownerDocument.defaultView?.frameElement ?? null : null)
}
