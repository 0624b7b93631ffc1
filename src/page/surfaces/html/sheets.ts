import { marksSheet } from './colours'

type Root = Document | ShadowRoot

/**
 * The marks' style sheet, adopted rather than inserted: the page's content security policy has no say in it, and the
 * DOM stays as it was. Not for Firefox, which ends our script without a word when Evenhand is updated or switched off: there the
 * background gives it to the browser (`background/page/dress.ts`), which then takes it away.
 */
export function adoptedSheet({ CSSStyleSheet }: typeof globalThis) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(marksSheet())
  const roots = new Set<Root>()
  return {
    putOn(root: Root) {
      roots.add(root)
      // The page may have replaced the list since.
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
    },
    remove() {
      for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter(each => each !== sheet)
      roots.clear()
    },
  }
}
