import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../words/say'

type Props = {
  /** What the button says at first: "Erase". */
  readonly label: string
  /** What it is about, for those who cannot see where it stands: "Erase Lease of the shop". */
  readonly about: string
  /** Asked before anything happens. */
  readonly question: string
  readonly onYes: () => void
}

/** A button for what cannot be undone: it asks before it acts, and the first answer at hand is no. */
export function Twice({ label, about, question, onYes }: Props) {
  const [asking, setAsking] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)

  useEffect(() => {
    if (asking) keep.current?.focus()
    else if (asked.current) first.current?.focus()
    asked.current = asking
  }, [asking])

  if (!asking) return <button ref={first} type="button" class="button" aria-label={about} onClick={() => setAsking(true)}>{label}</button>
  const yes = () => {
    setAsking(false)
    onYes()
  }
  const onKeyDown = (event: KeyboardEvent) => { if (event.key === 'Escape') setAsking(false) }
  return (
    <fieldset class="twice">
      <legend>{question}</legend>
      <button type="button" class="button stop" onKeyDown={onKeyDown} onClick={yes}>{label}</button>
      <button ref={keep} type="button" class="button" onKeyDown={onKeyDown} onClick={() => setAsking(false)}>{say('Keep')}</button>
    </fieldset>
  )
}
