/** One line to write in, which saves itself. */
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
  return (
    <>
      <textarea
        class="line-field" rows={rowsFor(text)} maxLength={longest} aria-label={label} placeholder={placeholder} value={text}
        onInput={event => write(event.currentTarget.value)} onKeyDown={onKey} onFocus={enter}
        onBlur={() => {
          leave()
          if (text.trim() === '' && saved !== '') onEmptied?.()
        }}
      />
      <output class={waiting ? 'note-state waiting' : 'unseen'}>{said}</output>
    </>
  )
}

/** Where the browser does not fit a field to its words by itself. */
const rowsFor = (text: string) => Math.min(8, Math.max(1, Math.ceil(text.length / charactersInRow)))
const charactersInRow = 36
