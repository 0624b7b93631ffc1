/** One line that the reader writes. It is kept with Enter or the button, and also where the row or the panel closes before. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useFocus } from './use-focus'

type Props = {
  readonly label: string
  readonly button: string
  /** What is there already, where it is written anew. */
  readonly start?: string
  readonly placeholder?: string
  /** True where the reader pressed a button to write here. */
  readonly asked?: boolean
  /** True: it is kept. */
  readonly onKeep: (text: string) => Promise<boolean>
  readonly onLeave?: () => void
}

export function LineField({ label, button, start = '', placeholder = '', asked = false, onKeep, onLeave }: Props) {
  const id = useId(), field = useFocus<HTMLInputElement>(asked)
  const [text, setText] = useState(start)
  // What is in the field also once it is no longer drawn.
  const typed = useRef(start)
  const put = (words: string) => {
    typed.current = words
    setText(words)
  }
  const keep = async () => {
    const words = typed.current.trim()
    if (words === '' || words === start) return onLeave?.()
    put('')
    // What could not be kept comes back, unless something else is being written by now.
    if (!await onKeep(words) && typed.current === '') put(words)
  }
  const latest = useRef(keep)
  latest.current = keep

  useEffect(() => {
    const leave = () => void latest.current()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  return (
    <form class="one-line" onSubmit={event => { event.preventDefault(); void keep() }}>
      <label htmlFor={id}>{label}</label>
      <input id={id} value={text} placeholder={placeholder} maxLength={2000} ref={field} onInput={event => put(event.currentTarget.value)} />
      <button type="submit" class="button" disabled={text.trim() === ''}>{button}</button>
    </form>
  )
}
