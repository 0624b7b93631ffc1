/** A point that does not matter in this contract: the reader says why, and it stays in its place, quietly, with the reason. */
import { useId, useState } from 'preact/hooks'
import type { ChecklistItem } from '../../engine/review'
import type { SetAside } from '../../messages'
import { useActions } from '../actions'
import type { Guess } from '../desk'
import { useFocus } from './use-focus'
import { say } from '../../words/say'

/** With null it is taken back. */
export function useSetAside(item: ChecklistItem): (reason: string | null) => Promise<boolean> {
  const { decide, tell } = useActions()
  return async reason => {
    const kept = await decide((desk, tab) => desk.setAside(tab, item.item, reason), guessOf(item.item, reason))
    if (kept) tell(`${item.title}: ${reason === null ? say('counts again') : say('set aside')}.`)
    return kept
  }
}

const guessOf = (item: string, reason: string | null): Guess => state => {
  const { [item]: _, ...others } = state.decisions.setAside
  const setAside = reason === null ? others : { ...others, [item]: { at: new Date().toISOString(), words: [], reason } }
  return { ...state, decisions: { ...state.decisions, setAside } }
}

/** Stands in the row for as long as the point is set aside. */
export function AsideReason({ item, aside, tabIndex }: { readonly item: ChecklistItem; readonly aside: SetAside; readonly tabIndex: 0 | -1 }) {
  const setAside = useSetAside(item)
  return <p class="aside-reason">{aside.reason} <button type="button" class="link" tabIndex={tabIndex} aria-label={say('Undo: {1} counts again', item.title)} onClick={() => void setAside(null)}>{say('Undo')}</button></p>
}

/** What was set aside in other words than it has now. */
export function AsideAgain({ item, aside }: { readonly item: ChecklistItem; readonly aside: SetAside }) {
  const setAside = useSetAside(item)
  return (
    <div class="aside-again">
      <p>{say('You had said: {1}', aside.reason)}</p>
      <p class="acts">
        <button type="button" class="quiet" onClick={() => void setAside(aside.reason)}>{say('Still does not matter')}</button>
        <button type="button" class="quiet" onClick={() => void setAside(null)}>{say('It matters now')}</button>
      </p>
    </div>
  )
}

/** The way to set a point aside. What is typed is kept with the button or Enter; without a reason nothing is. */
export function SetAsideForm({ item }: { readonly item: ChecklistItem }) {
  const setAside = useSetAside(item)
  const id = useId()
  const [asking, setAsking] = useState(false)
  const field = useFocus<HTMLInputElement>(asking)
  const [reason, setReason] = useState('')
  if (!asking) return <button type="button" class="quiet start" onClick={() => setAsking(true)}>{say('Does not matter here …')}</button>
  const keep = async (event: Event) => {
    event.preventDefault()
    if (reason.trim() !== '' && await setAside(reason)) setAsking(false)
  }
  return (
    <form class="one-line" onSubmit={event => void keep(event)}>
      <label htmlFor={id}>{say('Why does this not matter here?')}</label>
      <input id={id} value={reason} ref={field} onInput={event => setReason(event.currentTarget.value)} />
      <button type="submit" class="button" disabled={reason.trim() === ''}>{say('Set aside')}</button>
      <button type="button" class="quiet" onClick={() => setAsking(false)}>{say('Leave it')}</button>
    </form>
  )
}
