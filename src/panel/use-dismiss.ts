import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** While something lies open over what is there: Escape closes it, and so does going anywhere outside `box`. */
export function useDismiss(box: RefObject<HTMLElement | null>, open: boolean, close: (how: 'escape' | 'elsewhere') => void): void {
  useEffect(() => {
    if (!open) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      close('escape')
    }
    const onOther = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close('elsewhere')
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onOther)
    document.addEventListener('focusin', onOther)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onOther)
      document.removeEventListener('focusin', onOther)
    }
  }, [open, close])
}
