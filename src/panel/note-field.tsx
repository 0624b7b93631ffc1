/** The reader's own note on a point. What is typed belongs to the notebook, which saves it and keeps it through failures. */
import { useEffect, useId, useReducer, useState } from 'preact/hooks'
import { useActions } from './actions'
import type { Draft, NotePlace } from './notebook'

const words: Readonly<Record<Draft['state'], string>> = {
  typing: '',
  saving: '',
  saved: 'saved',
  waiting: 'Not saved yet. We keep trying; keep this open.',
}

export function NoteField({ place, saved }: { readonly place: NotePlace; readonly saved: string }) {
  const { notebook } = useActions()
  const id = useId()
  const [, redraw] = useReducer<number, void>(n => n + 1, 0)
  useEffect(() => notebook.watch(() => redraw()), [notebook])

  const [inside, setInside] = useState(false)

  const draft = notebook.draft(place)
  // What is stored may differ by a space from what is typed; nobody's text changes while they are in the field.
  const typed = draft && (inside || draft.state !== 'saved')
  return (
    <div class="note">
      <label htmlFor={id}>My note</label>
      <textarea
        id={id} rows={2} value={typed ? draft.text : saved} placeholder="Kept in this browser, for you alone"
        onInput={event => notebook.write(place, event.currentTarget.value)} onFocus={() => setInside(true)}
        onBlur={() => { setInside(false); void notebook.flush() }}
      />
      <output class={draft?.state === 'waiting' ? 'note-state waiting' : 'note-state'}>{draft ? words[draft.state] : ''}</output>
    </div>
  )
}
