/** What on a page is not the contract: scripts, controls, navigation, and what stays in view while the page scrolls. */

import { framesUnder } from './frames'

/** What shows something that is no text. */
export const isPicture = ({ localName }: Element): boolean => /^(?:img|picture|video|canvas|svg|iframe|object|embed)$/.test(localName)

/** Text shorter than this, when hidden, is a menu or a notice; a clause is longer. In characters. */
export const prose = 80

const never = /^(?:script|style|noscript|template|head|object|embed|video|audio|canvas|svg|math|select|button|textarea|input|datalist|progress|meter|nav|rp|rt)$/
const roles = /^(?:navigation|menu|menubar|tablist|button|search|toolbar|tooltip|status|alert|banner)$/

/** True for an element whose text is never the contract's, whatever it looks like. */
export function isSkipped(element: Element): boolean {
  const role = element.getAttribute('role')
  // What opens a section is often a button within the section's heading, and the only place that names it.
  if ((element.localName === 'button' || role === 'button') && element.parentElement?.matches('h1, h2, h3, h4, h5, h6, [role=heading]')) return false
  if (never.test(element.localName) || role !== null && roles.test(role)) return true
  if (/^[uo]l$/.test(element.localName)) return isMenu(element)
  if (element.localName === 'sup') return isFootnoteMark(element)
  return (/^(?:header|footer|aside)$/.test(element.localName) || role === 'contentinfo' || role === 'complementary') && isMostlyLinks(element)
}

/** Something to fill in: a form with fields that holds little next to what is read. Whole pages may be forms too. */
export const isEntryForm = (element: Element, rootLetters: number): boolean =>
  element.localName === 'form' && element.querySelector('input:not([type=hidden]), select, textarea') !== null && lettersIn(element) < Math.min(smallest, rootLetters / 2)

/** No menu holds more links. */
const mostLinks = 1_000

/** A list of nothing but short links to other pages. A table of contents leads to places on this one. */
function isMenu(list: Element): boolean {
  const links = [...list.querySelectorAll('a[href]')]
  if (links.length < 4 || links.length > mostLinks || links.some(link => link.getAttribute('href')?.startsWith('#'))) return false
  const linked = links.reduce((sum, link) => sum + lettersIn(link), 0)
  return linked > lettersIn(list) * 0.85 && linked / links.length < 40
}

/** "30 days¹" is thirty days, and not thirty of something called days1. */
const isFootnoteMark = (element: Element) => element.textContent.trim().length <= 5 && element.querySelector('a[href^="#"]') !== null

/** A menu under another name: more than half of its words lead elsewhere, and there are several links. */
function isMostlyLinks(element: Element): boolean {
  const links = element.querySelectorAll('a[href]')
  if (links.length < 3 || links.length > mostLinks) return false
  let linked = 0
  for (const link of links) linked += lettersIn(link)
  return linked * 2 > lettersIn(element)
}

/** About how many characters of text an element holds, not counting scripts and styles. Native, so that even a very long page costs a few milliseconds. */
export function lettersIn(element: Element): number {
  const text = element.textContent
  // Indentation tells a small notice from none, but not one long text from another.
  let letters = text.length < short ? dense(text) : text.length
  for (const code of element.querySelectorAll('script, style, noscript, template')) letters -= text.length < short ? dense(code.textContent) : code.textContent.length
  for (const frame of framesUnder(element)) letters += lettersIn(frame.body)
  return letters
}

const short = 20_000
const dense = (text: string) => text.replace(/\s+/g, ' ').trim().length

/** The size up to which something that floats over the page (a cookie notice, a chat window) is not the contract. */
const smallest = 3_000

/** True for a box that floats over the page and holds little next to what is read. */
export const isFloating = (element: Element, position: string, rootLetters: number): boolean =>
  position === 'fixed' && lettersIn(element) < Math.min(smallest, rootLetters / 2)
