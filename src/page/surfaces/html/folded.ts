import { lettersIn, prose } from './skip'

/** Names that designers give to what opens and closes. */
const named = /(?:^|[\s_-])(?:accordion|collaps\w*|expand\w*|toggle\w*|fold\w*|tab-?(?:pane|panel|content)|panel|pane|faq|answer|read-?more|more-?(?:text|content))(?:$|[\s_-])/i

/**
 * Whether something that is not displayed is folded away, so that the reader can open it: the page names what opens it,
 * or it stands behind a switch, or bears the name of such a part. What is merely not displayed is another version of the
 * page, or its machinery.
 */
export function isFolded(element: Element, opened: ReturnType<typeof openedIn>): boolean {
  if (lettersIn(element) < prose || element.matches('dialog, [role=dialog], [role=alertdialog], [aria-modal], [popover]')) return false
  const { id, previousElementSibling: before, parentElement: parent } = element
  return parent?.localName === 'details' || element.matches('[role=tabpanel], [hidden=until-found]')
    || named.test(element.getAttribute('class') ?? '') || named.test(id)
    || before?.matches('[aria-expanded], :has([aria-expanded])') === true
    || id !== '' && opened(element)
}

/** Where a page says what opens a part of it, as in a selector. */
const ways = ['aria-controls', 'for', 'href^="#"', 'data-target^="#"', 'data-bs-target^="#"']
/** No page has more of them; each is looked at once. */
const mostOpeners = 20_000

/** Tells which parts of a page something opens, by their ids. Each page is gone over once, when it is first asked of. */
export function openedIn(): (part: Element) => boolean {
  const known = new Map<Document, ReadonlySet<string>>()
  return ({ id, ownerDocument }) => {
    const ids = known.get(ownerDocument) ?? opensIn(ownerDocument)
    known.set(ownerDocument, ids)
    return ids.has(id)
  }
}

const opensIn = (document: Document): ReadonlySet<string> => new Set([...document.querySelectorAll(ways.map(way => `[${way}]`).join())].slice(0, mostOpeners)
  .flatMap(opener => ways.flatMap(way => opener.getAttribute(way.split('^')[0]!)?.replace(/^#/, '').split(' ') ?? [])))

/** Not displayed, its content skipped by the browser, or folded to no height at all. */
export const isAway = (element: Element, { display, contentVisibility, overflowY }: CSSStyleDeclaration): boolean =>
  display === 'none' || contentVisibility === 'hidden' || (overflowY === 'hidden' || overflowY === 'clip') && element.clientHeight === 0
