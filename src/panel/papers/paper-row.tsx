/** One paper: what it is for, who may see it, and the ways to take it along. */
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Wanted } from '../../handover/hand-over'
import { handOver } from '../../handover/hand-over'
import { useActions } from '../actions'
import { CopyButton } from '../copy-button'
import type { ReviewState } from '../grouping'
import { saveFile } from '../../save-file'
import { readerWords, type Kind } from './kinds'
import { PrintButton } from './print-button'
import { say } from '../../words/say'

type Props = {
  readonly what: Wanted['what']
  readonly kind: Kind
  readonly state: ReviewState
  /** Its text, where it can be copied. */
  readonly text?: () => string
  /** Why it cannot be made, in one sentence. */
  readonly missing?: string | undefined
  /** What is shown of it, made when it is opened. */
  readonly children: () => ComponentChildren
}

export function PaperRow({ what, kind, state, text, missing, children }: Props) {
  const { tell } = useActions()
  const id = useId()
  const [isShown, setShown] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const { title, use, reader, holds, forms } = kind

  const save = (as: Wanted['as']) => {
    const saved = handOver({ what, as } as Wanted, state, new Date())
    if (!saved) return
    saveFile(saved.name, saved.type, saved.text)
    tell(say('{1} goes to your downloads.', saved.name))
  }

  return (
    <li class="paper">
      <h3>{title} <span class={reader === 'the other side' ? 'reader theirs' : 'reader'}>{readerWords[reader]}</span></h3>
      <p>{use}</p>
      <p class="holds">{holds}</p>
      {missing ? <p class="faint">{missing}</p> : (
        <div class="ways">
          {text && <CopyButton text={text()} what={title} label={say('Copy')} class="button" />}
          {forms.length > 1 && <button type="button" class="button" aria-label={`${say('Save as …')} ${title}`} aria-expanded={isChoosing} aria-controls={id} onClick={() => setChoosing(!isChoosing)}>{say('Save as …')}</button>}
          {forms.length === 1 && <SaveAs forms={forms} title={title} onSave={save} />}
          {what !== 'dates' && <PrintButton tab={state.tab} what={what} />}
        </div>
      )}
      {forms.length > 1 && <div id={id} class="ways forms" hidden={!isChoosing}><SaveAs forms={forms} title={title} onSave={save} /></div>}
      <details class="preview" onToggle={event => setShown(event.currentTarget.open)}>
        <summary>{missing ? say('What there is') : say('See it')}<span class="unseen">: {title}</span></summary>
        {isShown && children()}
      </details>
    </li>
  )
}

const SaveAs = ({ forms, title, onSave }: { readonly forms: Kind['forms']; readonly title: string; readonly onSave: (as: Wanted['as']) => void }) => (
  <>{forms.map(([as, words]) => <button key={as} type="button" class="button" aria-label={say('Save as {1}: {2}', words, title)} onClick={() => onSave(as)}>{forms.length > 1 ? words : say('Save as {1}', words.toLowerCase())}</button>)}</>
)
