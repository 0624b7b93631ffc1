/** The frame out of sight that takes every key, as Google's does: the page itself has nothing that can be typed in. */
import { on } from './asked'
import type { Editing } from './editing'
import { element } from './skeleton'

export type Keys = Pick<Editing, 'type' | 'remove' | 'undo'> & { readonly move: (step: -1 | 1) => void }

/** Gives the way to put the focus there. */
export function listen(keys: Keys): () => void {
  const frame = element('iframe', 'docs-texteventtarget-iframe', document.body, 'position:absolute;left:-2000px;top:0;width:10px;height:10px')
  let box: HTMLElement | undefined
  // Firefox puts an empty document of its own into a new frame a moment later.
  const fill = () => {
    const inside = frame.contentDocument!
    if (box?.ownerDocument === inside || on('viewonly')) return
    box = inside.createElement('div')
    box.contentEditable = 'true'
    box.tabIndex = 0
    box.setAttribute('role', 'textbox')
    box.setAttribute('aria-label', 'Document content')
    inside.body.append(box)
    box.addEventListener('keydown', event => press(event, keys))
    box.addEventListener('beforeinput', event => {
      event.preventDefault()
      if (event.inputType.startsWith('insert') && event.data !== null) keys.type(event.data)
    })
    box.focus()
  }
  frame.addEventListener('load', fill)
  fill()
  return () => {
    frame.contentWindow!.focus()
    box?.focus()
  }
}

function press(event: KeyboardEvent, { type, remove, move, undo }: Keys): void {
  const act = (event.ctrlKey || event.metaKey)
    ? { z: undo }[event.key]
    : { Enter: () => type('\n'), Backspace: () => remove(-1), Delete: () => remove(1), ArrowLeft: () => move(-1), ArrowRight: () => move(1) }[event.key]
  if (!act) return
  event.preventDefault()
  act()
}
