/**
 * Comments and suggestions beside the page. They are elements with words, unlike the document.
 *
 * Reported by others, in published extensions and in notes of March 2026: the list `#docos-stream-view` with its role and classes; a `listitem`
 * for each thread, with `docos-anchoreddocoview` where it is open and hangs on words, `docos-docoview-resolve-button-visible` on a comment and not
 * on a suggestion, and an aria-label that begins with "Comments dialog. Open comment."; the classes inside; a text box for the answer; the buttons
 * as `div role=button`; that `.kix-appview-editor` scrolls them, and that the list is built anew when a tab is turned to.
 * Nobody reports what getText() and the annotation do with suggested words: here they are text in both, or with `unread` in the annotation only.
 */
import type { Thread } from '../blocks'
import { contract, on } from './asked'
import type { Desk } from './desk'
import { inContent, leftEdge, placesOf } from './places'
import { sheet } from './sheet'
import { element } from './skeleton'

let plugin: HTMLElement | undefined

export function drawThreads(desk: Desk): void {
  plugin?.remove()
  if (!on('threads') || desk.tab !== contract.tabs[0]!.id) return
  plugin = element('div', 'kix-discussion-plugin', desk.editor, 'position:absolute;left:0;top:0')
  const list = element('div', 'docos docos-stream-view', plugin)
  list.id = 'docos-stream-view'
  list.setAttribute('role', 'list')
  for (const thread of contract.threads) {
    const start = desk.model.text.indexOf(thread.on), place = start === -1 ? undefined : placesOf(desk, start, start + thread.on.length)[0]
    if (place) drawThread(list, thread, `position:absolute;width:240px;left:${leftEdge(desk) + sheet.width * desk.zoom + 12}px;top:${inContent(desk, place).top}px;background:#fff;font:13px Arial`)
  }
}

function drawThread(list: HTMLElement, { kind, author, says }: Thread, css: string): void {
  const item = element('div', `docos-docoview-tesla-conflict${kind === 'comment' ? ' docos-docoview-resolve-button-visible' : ''} docos-anchoreddocoview`, list, css)
  item.setAttribute('role', 'listitem')
  item.setAttribute('aria-label', `Comments dialog. Open comment. Author ${author}. 0 replies. 0 new replies.`)
  item.tabIndex = 0
  const inner = element('div', 'docos-anchoreddocoview-internal', item)
  const root = element('div', 'docos-docoview-rootreply', element('div', 'docos-anchoreddocoview-content docos-docoview-replycontainer', inner))
  const reply = element('div', `docos-anchoredreplyview docos-replyview-first docos-replyview-${kind === 'comment' ? 'comment' : 'suggest'}`, root)
  element('div', 'docos-anchoredreplyview-author docos-author', element('div', 'docos-anchoredreplyview-header', reply)).textContent = author
  element('div', 'docos-replyview-body docos-anchoredreplyview-body', element('div', 'docos-replyview-static', reply)).textContent = says
  for (const [label, classes] of kind === 'comment' ? [['Mark as resolved and hide discussion', 'docos-replyview-resolve-button']] as const : [['Accept suggestion', 'docos-accept-suggestion'], ['Reject suggestion', 'docos-reject-suggestion']] as const) {
    const button = element('div', `goog-inline-block jfk-button ${classes}`, reply)
    button.setAttribute('role', 'button')
    button.setAttribute('aria-label', label)
  }
  const answer = element('div', 'docos-input-textarea docos-input-contenteditable', element('div', 'docos-input docos-anchoreddocoview-input-pane', inner))
  answer.contentEditable = 'true'
  answer.setAttribute('role', 'textbox')
  answer.setAttribute('aria-label', 'Reply')
}
