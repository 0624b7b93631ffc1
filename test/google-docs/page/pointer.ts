/** Puts the caret where the pointer is pressed, and selects up to where it is let go. */
import type { Desk } from './desk'
import { characterAt } from './places'

export function point(desk: Desk, { select, focus }: { readonly select: (start: number, end: number) => void; readonly focus: () => void }): void {
  desk.content.addEventListener('mousedown', event => {
    // The focus stays in the frame that takes the keys.
    event.preventDefault()
    const start = characterAt(desk, event.clientX, event.clientY)
    select(start, start)
    focus()
    const drag = ({ clientX, clientY }: MouseEvent) => {
      const to = characterAt(desk, clientX, clientY)
      select(Math.min(start, to), Math.max(start, to))
    }
    addEventListener('mousemove', drag)
    addEventListener('mouseup', () => removeEventListener('mousemove', drag), { once: true })
  })
}
