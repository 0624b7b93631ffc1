import { isAway } from './folded'
import type { Reading } from './read'

/** Whether a change of the page may change the text that was read. Asked for every change, so nothing here may cost much. */
export function concerns({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord, reading: Reading | undefined, isOurs: (node: Node) => boolean): boolean {
  if (isOurs(target)) return false
  if (type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs)) return false
  if (!reading || !reading.root.isConnected) return true
  const owner = target.getRootNode()
  const inside = reading.root.contains(target) || reading.shadows.includes(owner as ShadowRoot) || reading.frames.includes(owner as Document)
  if (type !== 'attributes') return inside
  if (!inside && !target.contains(reading.root)) return false
  // Animations set styles many times a second; only one that shows or hides its element matters.
  return attributeName !== 'style' || isShownOtherwise(target as Element, reading)
}

function isShownOtherwise(element: Element, { hidden }: Reading): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style) return false
  // What unfolds slowly has no height yet when its style is set.
  return hidden.has(element) ? style.display !== 'none' && style.visibility !== 'hidden' : isAway(element, style)
}
