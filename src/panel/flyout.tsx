/** A button, and a card that it opens over what is there, so that nothing is pushed aside. */
import type { ComponentChildren } from 'preact'
import { useCallback, useId, useRef } from 'preact/hooks'
import { useDismiss } from './use-dismiss'

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

  const close = useCallback((how: 'escape' | 'elsewhere') => {
    onOpen(false)
    if (how === 'escape') button.current?.focus()
  }, [onOpen])
  useDismiss(box, open, close)

  return (
    <div class="flyout" ref={box}>
      <button type="button" class="quiet" ref={button} aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>{label}</button>
      <div id={id} class="card" hidden={!open}>{open && children}</div>
    </div>
  )
}
