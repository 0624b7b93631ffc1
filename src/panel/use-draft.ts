/** A field whose words the notebook saves by itself. Nobody's text changes while they are in the field. */
import { useEffect, useReducer, useState } from 'preact/hooks'
import { useActions } from './actions'
import type { Draft, NotePlace } from './notebook'
import { say } from '../words/say'

const words: Readonly<Record<Draft['state'], string>> = {
  typing: '',
  saving: '',
  saved: say('saved'),
  waiting: say('Not saved yet. We keep trying; keep this open.'),
}

type DraftField = {
  readonly text: string
  /** What is to be said of its saving, or ''. */
  readonly said: string
  readonly waiting: boolean
  readonly write: (text: string) => void
  readonly enter: () => void
  readonly leave: () => void
}

/** `saved`: what is stored. */
export function useDraft(place: NotePlace, saved: string): DraftField {
  const { notebook } = useActions()
  const [, redraw] = useReducer<number, void>(n => n + 1, 0)
  useEffect(() => notebook.watch(() => redraw()), [notebook])
  const [inside, setInside] = useState(false)

  const draft = notebook.draft(place)
  // What is stored may differ by a space from what is typed.
  const typed = draft && (inside || draft.state !== 'saved')
  return {
    text: typed ? draft.text : saved, said: draft ? words[draft.state] : '', waiting: draft?.state === 'waiting',
    write: text => notebook.write(place, text),
    enter: () => setInside(true),
    leave: () => { setInside(false); void notebook.flush() },
  }
}
