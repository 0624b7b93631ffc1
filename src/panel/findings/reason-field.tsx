/** Why the reader decided as they did. It saves itself: after some quiet, on leaving it, and on leaving the panel. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { FindingDecision } from '../../messages'
import { useActions } from '../actions'
import { guessOf } from './verdict'

/** Quiet time after the last key, in milliseconds. */
const quiet = 600

const labels: Readonly<Record<FindingDecision['what'], string>> = {
  raise: 'Why', accept: 'Why you accept it', traded: 'What you got for it', solved: 'How it was solved', 'no-problem': 'Why it is no problem',
}

const states = { untouched: '', typing: '', saved: 'saved', failed: 'Not saved yet.' }

export function ReasonField({ finding, decision: { what, reason: saved = '' } }: { readonly finding: string; readonly decision: FindingDecision }) {
  const { decide } = useActions()
  const id = useId()
  const [text, setText] = useState(saved)
  const [state, setState] = useState<keyof typeof states>('untouched')
  /** What is typed and not saved; undefined where there is nothing of the kind. */
  const unsaved = useRef<string | undefined>(undefined)

  const save = async () => {
    const reason = unsaved.current
    if (reason === undefined) return
    unsaved.current = undefined
    const decision = { what, ...reason.trim() !== '' && { reason } }
    const kept = await decide((desk, tab) => desk.decideFinding(tab, finding, decision), guessOf(finding, '', { decision }))
    if (!kept) unsaved.current ??= reason
    if (unsaved.current === undefined || !kept) setState(kept ? 'saved' : 'failed')
  }
  useEffect(() => {
    if (state !== 'typing') return undefined
    const timer = setTimeout(() => void save(), quiet)
    return () => clearTimeout(timer)
  }, [state, text])
  useEffect(() => {
    const leave = () => void save()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  const type = (next: string) => {
    unsaved.current = next
    setText(next)
    setState('typing')
  }
  return (
    <div class="reason">
      <label htmlFor={id}>{labels[what]}</label>
      <input id={id} type="text" value={text} maxLength={2000} placeholder="For yourself, if you like" onInput={event => type(event.currentTarget.value)} onBlur={() => void save()} />
      <output class={state === 'failed' ? 'note-state waiting' : 'note-state'}>{states[state]}</output>
    </div>
  )
}
