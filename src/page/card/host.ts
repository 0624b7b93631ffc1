import { hostStyle, makeHost } from '../surfaces/host'
import css from './card.css?inline'
import { cardView } from './view'

/** The one element that this extension ever adds to a page, last in the document, and only while a card is open. */
export function openHost(document: Document, on: Parameters<typeof cardView>[0]) {
  const host = makeHost(document)
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${css}:host { ${hostStyle('!important')} }`)
  root.adoptedStyleSheets = [sheet]
  const { card, show } = cardView(on)
  root.append(card)
  document.documentElement.append(host)
  // Above the page's own dialogs too, where the browser has such a place.
  if ('showPopover' in host) {
    host.popover = 'manual'
    host.showPopover()
  }
  // Keys pressed in the card are the card's: the page's own one-key commands should not run.
  for (const type of ['keydown', 'keyup', 'keypress']) root.addEventListener(type, event => { event.stopPropagation() })

  return {
    host, show,
    /** The card's outermost element. */
    card,
    /** True while a key would go to the card. */
    get focused() { return root.activeElement !== null },
    remove() { host.remove() },
  }
}
