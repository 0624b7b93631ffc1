/** How the page scrolls to a character by itself: in several steps over a quarter of a second, and only where it is out of sight. */
import type { Desk } from './desk'
import { caretAt, inContent } from './places'

let running: ReturnType<typeof setInterval> | undefined
const steps = 8, every = 31

export function reveal(desk: Desk, at: number): void {
  const place = caretAt(desk, at), { editor } = desk
  if (!place) return
  const { top, height } = inContent(desk, place), from = editor.scrollTop
  if (top >= from + 20 && top + height <= from + editor.clientHeight - 20) return
  const to = Math.max(0, top - editor.clientHeight / 3)
  clearInterval(running)
  let step = 0
  running = setInterval(() => {
    step++
    editor.scrollTop = from + (to - from) * step / steps
    if (step === steps) clearInterval(running)
  }, every)
}
