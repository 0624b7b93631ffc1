import { lettersIn, prose } from './skip'

/** Names that designers give to what opens and closes. */
const named = /(?:^|[\s_-])(?:accordion|collaps\w*|expand\w*|toggle\w*|fold\w*|tab-?(?:pane|panel|content)|panel|pane|faq|answer|read-?more|more-?(?:text|content))(?:$|[\s_-])/i

/**
 * Whether something that is not displayed is folded away, so that the reader can open it: the page names what opens it,
 * or it stands behind a switch, or bears the name of such a part. What is merely not displayed is another version of the
 * page, or its machinery.
 */
export function isFolded(element: Element): boolean {
  if (lettersIn(element) < prose || element.matches('dialog, [role=dialog], [role=alertdialog], [aria-modal], [popover]')) return false
  const { id, previousElementSibling: before, parentElement: parent } = element
  return parent?.localName === 'details' || element.matches('[role=tabpanel], [hidden=until-found]')
    || named.test(element.getAttribute('class') ?? '') || named.test(id)
    || before?.matches('[aria-expanded], :has([aria-expanded])') === true
    || id !== '' && opens(element.ownerDocument, id)
}

function opens(document: Document, id: string): boolean {
  const name = CSS.escape(id)
  return document.querySelector(`[aria-controls~="${name}"], [href="#${name}"], [data-target="#${name}"], [data-bs-target="#${name}"], label[for="${name}"]`) !== null
}

/** Not displayed, its content skipped by the browser, or folded to no height at all. */
export const isAway = (element: Element, { display, contentVisibility, overflowY }: CSSStyleDeclaration): boolean =>
  display === 'none' || contentVisibility === 'hidden' || (overflowY === 'hidden' || overflowY === 'clip') && element.clientHeight === 0
