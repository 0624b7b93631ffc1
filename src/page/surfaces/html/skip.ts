/** What on a page is not the contract: scripts, controls, navigation, and what stays in view while the page scrolls. */

const never = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'FRAME', 'OBJECT', 'EMBED', 'VIDEO', 'AUDIO', 'CANVAS', 'SVG', 'MATH', 'SELECT', 'BUTTON', 'TEXTAREA', 'INPUT', 'DATALIST', 'OPTION', 'PROGRESS', 'METER', 'HEAD', 'NAV', 'RP', 'RT'])
const roles = new Set(['navigation', 'menu', 'menubar', 'button', 'search', 'toolbar', 'tooltip', 'status', 'alert', 'banner'])

/** True for an element whose text is never the contract's, whatever it looks like. */
export function isSkipped(element: Element): boolean {
  if (never.has(element.tagName.toUpperCase())) return true
  const role = element.getAttribute('role')
  if (role !== null && roles.has(role)) return true
  return (element.tagName === 'FOOTER' || element.tagName === 'HEADER' || element.tagName === 'ASIDE' || role === 'contentinfo') && isMostlyLinks(element)
}

/** A menu under another name: more than half of its words lead elsewhere, and there are several links. */
function isMostlyLinks(element: Element): boolean {
  const links = element.querySelectorAll('a[href]')
  if (links.length < 3) return false
  let linked = 0
  for (const link of links) linked += lettersIn(link)
  return linked * 2 > lettersIn(element)
}

/** Characters of text that are no whitespace, not counting scripts and styles. */
export function lettersIn(element: Element, atMost = Infinity): number {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let letters = 0
  for (let node = walker.nextNode() as Text | null; node && letters < atMost; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement?.tagName
    if (parent === 'SCRIPT' || parent === 'STYLE' || parent === 'NOSCRIPT') continue
    letters += node.data.trim().length
  }
  return letters
}

/** The size up to which something that floats over the page (a cookie notice, a chat window) is not the contract. */
const smallest = 3_000

/** True for a box that floats over the page and holds little next to what is read. */
export const isFloating = (element: Element, position: string, rootLetters: number): boolean =>
  position === 'fixed' && lettersIn(element, smallest) < Math.min(smallest, rootLetters / 2)
