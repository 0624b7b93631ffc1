import type { Ground } from '../levels'
import { highlightSheet } from './colours'

type Root = Document | ShadowRoot

/**
 * The highlights' style sheet, adopted rather than inserted: the page's content security policy has no say in it, and the
 * DOM stays as it was. Firefox wants it in every shadow tree that holds marked words; Chromium does not mind it there.
 */
export function highlightSheets({ CSSStyleSheet }: typeof globalThis) {
  const sheet = new CSSStyleSheet()
  const roots = new Set<Root>()
  let written = ''
  return {
    adopt(root: Root) {
      roots.add(root)
      // The page may have replaced the list since.
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
    },
    on(ground: Ground, strength: number) {
      const text = highlightSheet(ground, strength)
      if (text === written) return
      written = text
      sheet.replaceSync(text)
    },
    remove() {
      for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter(each => each !== sheet)
      roots.clear()
    },
  }
}
