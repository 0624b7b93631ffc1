/** The carets over the page: the reader's own, and that of somebody else who edits. */
import { on } from './asked'
import type { Desk } from './desk'
import { caretAt, inContent } from './places'
import { element } from './skeleton'

export type Caret = { readonly place: (desk: Desk, at: number | undefined) => void }

/** A name marks the caret of another; the reader's own has none. */
export function makeCaret({ editor }: Desk, name = ''): Caret {
  const cursor = element('div', 'kix-cursor docs-ui-unprintable', editor, 'position:absolute;pointer-events:none;z-index:500')
  const line = element('div', 'kix-cursor-caret', cursor, `position:absolute;border-left:2px solid ${name === '' ? 'rgb(0, 0, 0)' : 'rgb(217, 48, 37)'}`)
  const label = element('div', 'kix-cursor-top', cursor, 'position:absolute;top:-14px;background:#d93025;color:#fff;font:10px Arial')
  element('div', 'kix-cursor-name', label).textContent = name
  if (name === '') label.style.display = 'none'
  return {
    place: (desk, at) => {
      const place = at === undefined ? undefined : caretAt(desk, at)
      // Reported: it is there and out of sight where the reader may only look.
      line.style.display = place === undefined || on('viewonly') ? 'none' : ''
      if (name !== '') label.style.display = line.style.display
      if (place === undefined) return
      const { left, top, height } = inContent(desk, place)
      cursor.style.left = `${left}px`
      cursor.style.top = `${top}px`
      line.style.height = `${height}px`
    },
  }
}
