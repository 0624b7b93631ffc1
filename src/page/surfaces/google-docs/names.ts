/**
 * Every name of Google's that we rely on, seen in the editor in September 2026 and reported by others before. When one changes,
 * docs/google-docs.md says what stops working and what to do; nothing outside this file spells them.
 */

/** The box that scrolls, with the pages in it. Should its name change, it is found by what it holds. */
const editor = '.kix-appview-editor'

/** A stretch of words of one style on one line: drawn on a canvas, and told here while an extension asked for it before the editor started. */
const run = 'svg rect[aria-label]'
/** A run's font, as CSS. Both names have been seen. */
const fonts = ['data-font-css', 'data-style'] as const

/** What goes on and off all the time and is nobody's words: the caret, the selection. */
const restless = '.kix-cursor, .kix-canvas-tile-selection'

/** Takes the keys, out of sight: a page of the same origin with one editable element. */
const keys = 'iframe.docs-texteventtarget-iframe'

/** The button whose label says whether the document is edited, suggested on or viewed. */
const mode = '#docs-toolbar-mode-switcher'

/** The document's name, as its owner calls it. */
const title = 'input.docs-title-input'

/** Threads beside the text that are not settled. What is resolved, or whose words are gone, is called otherwise. */
const thread = '.docos-anchoreddocoview'
/** What is only in a thread about a suggested change, and what is only in a comment: other things are shown as threads too. */
const suggested = '.docos-replyview-suggest, .docos-accept-suggestion', commented = '.docos-docoview-resolve-button-visible, .docos-replyview-comment'

/** Documents within the document, in the outline at the left. */
const documentTabs = '.chapter-item'

export const runsIn = (editor: Element): NodeListOf<Element> => editor.querySelectorAll(run)

export function fontOf(run: Element): string {
  for (const name of fonts) {
    const font = run.getAttribute(name)
    if (font) return font
  }
  return ''
}

/** The box that scrolls: by its name, else the nearest one around any words that scrolls. */
export function editorIn(document: Document): Element | undefined {
  const named = document.querySelector(editor)
  if (named) return named
  let box = document.querySelector(fonts.map(name => `${run}[${name}]`).join())?.closest('svg')?.parentElement
  while (box && !scrolls(box)) box = box.parentElement
  return box ?? undefined
}

const scrolls = (box: Element) => box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY)

export const isRestless = (element: Element): boolean => element.closest(restless) !== null

/** The document that takes the keys, if there is one by now. */
export const keysIn = (document: Document): Document | undefined => document.querySelector<HTMLIFrameElement>(keys)?.contentDocument ?? undefined

export function modeIn(document: Document): 'editing' | 'suggesting' | 'viewing' | 'unknown' {
  const label = document.querySelector(mode)?.getAttribute('aria-label') ?? ''
  return /suggest/i.test(label) ? 'suggesting' : /view/i.test(label) ? 'viewing' : /edit/i.test(label) ? 'editing' : 'unknown'
}

/** How many documents the document holds; 1 where it tells of none. */
export const documentTabsIn = (document: Document): number => Math.max(1, document.querySelectorAll(documentTabs).length)

export const titleIn = (document: Document): string | undefined => document.querySelector<HTMLInputElement>(title)?.value.trim() || undefined

export function threadsIn(document: Document): { readonly suggestions: number; readonly comments: number } {
  const threads = [...document.querySelectorAll(thread)], has = (each: Element, part: string) => each.matches(part) || each.querySelector(part) !== null
  const suggestions = threads.filter(each => has(each, suggested)).length, comments = threads.filter(each => !has(each, suggested) && has(each, commented)).length
  return { suggestions, comments }
}
