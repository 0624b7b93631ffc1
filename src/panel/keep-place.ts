/** Keeps the row under the reader's eyes where it is when the text changes and rows come or go above it. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

type Mooring = { readonly row: string; readonly top: number }

/** `changed` is the value whose change may move rows; opening a row or another filter, which the reader did, is none. */
export function useKeepPlace(scroller: RefObject<HTMLElement | null>, changed: unknown): void {
  const last = useRef(changed)
  // While this renders, the page still shows the rows as they were.
  const mooring = changed !== last.current && scroller.current ? moor(scroller.current) : undefined

  useLayoutEffect(() => {
    last.current = changed
    const box = scroller.current
    if (!box || !mooring) return
    const now = rowsIn(box).find(element => element.dataset['row'] === mooring.row)
    if (now) box.scrollTop += now.getBoundingClientRect().top - mooring.top
  })
}

const rowsIn = (box: HTMLElement) => [...box.querySelectorAll<HTMLElement>('[data-row]')]

/** The row that has the focus, else the first in sight. */
function moor(box: HTMLElement): Mooring | undefined {
  const edge = box.getBoundingClientRect()
  const inSight = (row: HTMLElement) => row.getBoundingClientRect().bottom > edge.top && row.getBoundingClientRect().top < edge.bottom
  const focused = document.activeElement?.closest<HTMLElement>('[data-row]')
  const row = focused && box.contains(focused) && inSight(focused) ? focused : rowsIn(box).find(inSight)
  return row && { row: row.dataset['row'] ?? '', top: row.getBoundingClientRect().top }
}
