/** What was just done or went wrong, said in passing; with "Undo" where it can be taken back. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../words/say'

export type Remark = { readonly text: string; /** Takes back what the remark speaks of. */ readonly undo?: () => void }

/** How long a remark stays in sight, in milliseconds; longer where something can be done about it. */
const stays = 6000
const staysWithUndo = 20_000

export function RemarkLine({ remark, onDone }: { readonly remark: Remark; readonly onDone: () => void }) {
  const [held, setHeld] = useState(false)
  const { text, undo } = remark
  const cameFrom = useRef<EventTarget | null>(null)

  useEffect(() => {
    // Whoever is at it has all the time they need.
    if (!text || held) return undefined
    const timer = setTimeout(onDone, undo ? staysWithUndo : stays)
    return () => clearTimeout(timer)
  }, [remark, held])

  const take = () => {
    setHeld(false)
    onDone()
    undo?.()
    // The button goes with its remark; the focus returns to where it was.
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
  }
  const enter = (event: FocusEvent) => {
    cameFrom.current = event.relatedTarget
    setHeld(true)
  }
  return (
    <div class={text ? 'remark said' : 'remark'} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocusIn={enter} onFocusOut={() => setHeld(false)}>
      <output>{text}</output>
      {undo && <button type="button" class="link" onClick={take}>{say('Undo')}</button>}
    </div>
  )
}
