/** Moving through rows by keyboard: one row at a time is in the tab order, j, k and the arrows move it. */
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

export type Rows = {
  /** For the element around the rows. */
  readonly list: RefObject<HTMLDivElement | null>
  /** The tab index for the controls of the row with this key. */
  readonly tabIndexOf: (key: string) => 0 | -1
}

/** A row is an element with `data-row`; what takes its focus has `data-head`. `order` holds the keys of the rows in sight. */
export function useRows(order: readonly string[]): Rows {
  const list = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<string>()
  const current = chosen !== undefined && order.includes(chosen) ? chosen : order[0]

  useEffect(() => {
    const onFocus = (event: FocusEvent) => {
      const row = rowOf(event.target)
      if (row && list.current?.contains(row)) setChosen(row.dataset['row'])
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || takesKeys(event.target)) return
      const rows = [...list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []]
      const here = rowOf(document.activeElement)
      const next = step(event.key, rows, here ? rows.indexOf(here) : -1, rows.findIndex(row => row.dataset['row'] === current))
      if (!next) return
      event.preventDefault()
      next.querySelector<HTMLElement>('[data-head]')?.focus()
      next.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('keydown', onKey)
    }
  }, [current])

  return { list, tabIndexOf: key => key === current ? 0 : -1 }
}

const rowOf = (target: EventTarget | null) => target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null

/** Fields keep their own keys; a tick box has no use for arrows, so it gives them up. */
export function takesKeys(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** j and k work from anywhere, arrows and Home and End only inside the list, where nothing else wants them. */
function step(key: string, rows: readonly HTMLElement[], here: number, current: number): HTMLElement | undefined {
  const inside = here !== -1
  if (key === 'j' || (inside && key === 'ArrowDown')) return inside ? rows[here + 1] : rows[Math.max(current, 0)]
  if (key === 'k' || (inside && key === 'ArrowUp')) return inside ? rows[here - 1] : rows[Math.max(current, 0)]
  if (!inside) return undefined
  if (key === 'Home') return rows[0]
  return key === 'End' ? rows.at(-1) : undefined
}
