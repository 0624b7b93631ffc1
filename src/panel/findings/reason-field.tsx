import { useId } from 'preact/hooks'
import type { FindingDecision } from '../../messages'
import type { NotePlace } from '../notebook'
import { useDraft } from '../use-draft'
import { say } from '../../words/say'

/** Characters that the background keeps of a reason. */
const longest = 2000

const labels: Readonly<Record<FindingDecision['what'], string>> = {
  raise: say('Why'), accept: say('Why you accept it'), traded: say('What you got for it'), solved: say('How it was solved'), 'no-problem': say('Why it is no problem'),
}

/** What is typed about a finding's decision, whichever it is. */
export const reasonPlace = ({ tab, address }: Pick<NotePlace, 'tab' | 'address'>, finding: string, what: FindingDecision['what']): NotePlace => ({
  tab, address, item: `reason ${finding}`,
  keep: (desk, at, text) => desk.decideFinding(at, finding, { what, ...text.trim() !== '' && { reason: text } }),
})

/** Why the reader decided as they did. */
export function ReasonField({ place, decision: { what, reason = '' } }: { readonly place: NotePlace; readonly decision: FindingDecision }) {
  const id = useId()
  const { text, said, waiting, write, enter, leave } = useDraft(place, reason)
  return (
    <div class="reason">
      <label htmlFor={id}>{labels[what]}</label>
      <input id={id} type="text" value={text} maxLength={longest} placeholder={say('For yourself, if you like')} onInput={event => write(event.currentTarget.value)} onFocus={enter} onBlur={leave} />
      <output class={waiting ? 'note-state waiting' : 'note-state'}>{said}</output>
    </div>
  )
}
