import type { Reading } from './read'

/** Whether a change of the page may change the text that was read. Asked for every change, so nothing here may cost much. */
export function concerns({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord, reading: Reading | undefined, isOurs: (node: Node) => boolean): boolean {
  if (isOurs(target)) return false
  if (type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs)) return false
  if (!reading || !reading.root.isConnected) return true
  const inside = reading.root.contains(target) || reading.shadows.includes(target.getRootNode() as ShadowRoot)
  if (type !== 'attributes') return inside
  if (!inside && !target.contains(reading.root)) return false
  // Animations set styles many times a second; only one that shows or hides its element matters.
  return attributeName !== 'style' || isHidden(target as Element) !== reading.hidden.has(target as Element)
}

function isHidden(element: Element): boolean {
  const { display, contentVisibility } = element.ownerDocument.defaultView!.getComputedStyle(element)
  return display === 'none' || contentVisibility === 'hidden'
}
