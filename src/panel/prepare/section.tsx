/** One part of the preparation: a line that says how it stands, and all of it when opened. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type Props = {
  readonly name: string
  readonly title: string
  /** In a few words: "3", "1 broken". */
  readonly standing: string
  /** True: the standing asks for a look. */
  readonly alarm?: boolean
  readonly open: boolean
  readonly tabIndex: 0 | -1
  readonly onOpen: (open: boolean) => void
  readonly children: () => ComponentChildren
}

export function Section({ name, title, standing, alarm = false, open, tabIndex, onOpen, children }: Props) {
  const id = useId()
  return (
    <li class="prepare-part" data-row={name}>
      <h2><button type="button" class="part-head" data-head tabIndex={tabIndex} aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>
        <span>{title}</span><span class="unseen">, </span><span class={alarm ? 'part-standing stop' : 'part-standing'}>{standing}</span>
      </button></h2>
      <div id={id} class="part-body" hidden={!open}>{open && children()}</div>
    </li>
  )
}
