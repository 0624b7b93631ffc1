/** One line to write in. It saves itself; emptied and left, it is gone. */
import { useState } from 'preact/hooks'
import type { NotePlace } from '../notebook'
import { useDraft } from '../use-draft'

type Props = {
  readonly place: NotePlace
  readonly saved: string
  readonly label: string
  readonly placeholder?: string
  /** Left empty, where something stood before. */
  readonly onEmptied?: () => void
  readonly onKey?: (event: KeyboardEvent) => void
}

/** As many characters as the background keeps of one line. */
const longest = 2000

export function LineField({ place, saved, label, placeholder, onEmptied, onKey }: Props) {
  const { text, said, waiting, write, enter, leave } = useDraft(place, saved)
  const [emptied, setEmptied] = useState(false)
  return (
    <>
      <textarea
        class="line-field" rows={1} maxLength={longest} aria-label={label} placeholder={placeholder} value={emptied ? '' : text}
        onInput={event => {
          const typed = event.currentTarget.value
          // A line with nothing in it is not kept: it may only be about to be written anew.
          setEmptied(onEmptied !== undefined && typed.trim() === '')
          if (onEmptied === undefined || typed.trim() !== '') write(typed)
        }}
        onKeyDown={onKey} onFocus={enter}
        onBlur={() => {
          leave()
          setEmptied(false)
          if (emptied && saved !== '') onEmptied?.()
        }}
      />
      <output class={waiting ? 'note-state waiting' : 'unseen'}>{said}</output>
    </>
  )
}
