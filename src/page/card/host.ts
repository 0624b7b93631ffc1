import { render } from 'preact'
import type { ComponentChild } from 'preact'
import css from './card.css?inline'

/** The one element that this extension ever adds to a page, last in the document, and only while a card is open. */
export function openHost(document: Document) {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  document.documentElement.append(host)
  // Above the page's own dialogs too, where the browser has such a place.
  if ('showPopover' in host) {
    host.popover = 'manual'
    host.showPopover()
  }
  // Keys pressed in the card are the card's: the page's own one-key commands should not run.
  for (const type of ['keydown', 'keyup', 'keypress']) root.addEventListener(type, event => { event.stopPropagation() })

  return {
    host, root,
    draw(view: ComponentChild) { render(view, root) },
    /** The card's outermost element. */
    get card() { return root.querySelector<HTMLElement>('.card') },
    /** True while a key would go to the card. */
    get focused() { return root.activeElement !== null },
    remove() {
      render(null, root)
      host.remove()
    },
  }
}
