/** The reader's own note on a point. What is typed belongs to the notebook, which saves it and keeps it through failures. */
import { useId } from 'preact/hooks'
import type { NotePlace } from './notebook'
import { useDraft } from './use-draft'
import { say } from '../words/say'

export function NoteField({ place, saved }: { readonly place: NotePlace; readonly saved: string }) {
  const id = useId()
  const { text, said, waiting, write, enter, leave } = useDraft(place, saved)
  return (
    <div class="note">
      <label htmlFor={id}>{say('My note')}</label>
      <textarea id={id} rows={2} value={text} placeholder={say('Kept in this browser, for you alone')} onInput={event => write(event.currentTarget.value)} onFocus={enter} onBlur={leave} />
      <output class={waiting ? 'note-state waiting' : 'note-state'}>{said}</output>
    </div>
  )
}
