/**
 * Makes the elements that docx-preview asks for. Whatever a file brings it to ask for, only those come into the page that
 * show text, tables and pictures: no links, frames, scripts, style elements or attributes.
 */
import type { HElement } from 'docx-preview'
import { say } from '../../words/say'
import { isSafe } from './style-sheet'

type Wanted = HElement | Node | string

const shown = new Set(['section', 'article', 'p', 'span', 'div', 'table', 'colgroup', 'col', 'tr', 'td', 'sup', 'sub', 'img', 'ins', 'del', 'br'])

export function elementMaker(document: Document) {
  let comments = 0
  const styles: string[] = [], marks = new Map<Element, string>()

  const make = (wanted: Wanted): Node => {
    if (typeof wanted === 'string') return document.createTextNode(wanted)
    if (wanted instanceof Node) return wanted
    const { tagName, className, style, children = [] } = wanted, { id, colSpan, lang } = wanted as { readonly [property: string]: unknown }
    if (tagName === '#comment') return document.createComment('')
    if (tagName === 'style') {
      styles.push(...children.filter(child => typeof child === 'string'))
      return document.createComment('')
    }
    if (tagName === '#fragment') return filled(document.createDocumentFragment(), children)
    const element = document.createElement(shown.has(tagName) ? tagName : 'span')
    if (className) element.className = className
    if (typeof style === 'object') for (const [name, value] of Object.entries(style)) dress(element, name, value)
    if (typeof id === 'string') marks.set(element, id)
    if (typeof colSpan === 'number' && element instanceof HTMLTableCellElement) element.colSpan = colSpan
    if (typeof lang === 'string') element.lang = lang
    if (className === 'docx-comment-ref') return commentSign(element)
    if (className === 'docx-comment-popover') element.id = `docx-comment-${comments}`
    if (element instanceof HTMLImageElement) element.alt = ''
    // A comment without a date, as docx-preview writes it.
    return filled(element, children.filter(child => child !== 'Invalid Date'))
  }
  const filled = <T extends ParentNode & Node>(into: T, children: readonly Wanted[]): T => {
    for (const child of children) into.append(make(child))
    return into
  }
  /** A place that can be pointed at and reached by keys; docx-preview asks for what is said there next. */
  const commentSign = (element: HTMLElement): HTMLElement => {
    element.tabIndex = 0
    element.setAttribute('role', 'note')
    element.setAttribute('aria-label', say('Comment'))
    element.setAttribute('aria-describedby', `docx-comment-${++comments}`)
    return element
  }
  return {
    make,
    /** Style sheets that were asked for. */
    styles,
    /** The elements that bookmarks became, by the bookmarks' names. */
    marks,
  }
}

function dress({ style }: HTMLElement, name: string, value: unknown): void {
  if (typeof value !== 'string') return
  const dashed = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  if (isSafe(dashed, value)) style.setProperty(dashed, value)
}
