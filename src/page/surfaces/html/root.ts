import { lettersIn } from './skip'

const candidates = '[role=main], main, article, .ProseMirror, [contenteditable=true], [contenteditable=""]'

/**
 * The part of the page to read: the main part that the page itself names, when it holds at least half of the page's text.
 * Of parts within one another that hold nearly the same (97 %), the inner one. Else the whole body.
 */
export function chooseRoot(document: Document): Element {
  const body = document.body ?? document.documentElement
  const whole = lettersIn(body)
  // A page of comments or search results may name hundreds; one that holds the contract is among the first.
  const sized = [...document.querySelectorAll(candidates)].slice(0, 40).map(element => ({ element, letters: lettersIn(element) }))
  const most = Math.max(0, ...sized.map(each => each.letters))
  if (most === 0 || most * 2 < whole) return body
  return sized.findLast(each => each.letters >= most * 0.97)?.element ?? body
}
