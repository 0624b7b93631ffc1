/** A button, and a card that it opens over what is there, so that nothing is pushed aside. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

type Props = {
  readonly label: ComponentChildren
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly children: ComponentChildren
}

export function Flyout({ label, open, onOpen, children }: Props) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onOpen(false)
      button.current?.focus()
    }
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onOpen(false)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
    }
  }, [open, onOpen])

  return (
    <div class="flyout" ref={box}>
      <button type="button" class="quiet" ref={button} aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>{label}</button>
      <div id={id} class="card" hidden={!open}>{open && children}</div>
    </div>
  )
}
