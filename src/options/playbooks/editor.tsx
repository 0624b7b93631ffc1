import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../engine/playbooks/playbook'
import { count } from '../../words/plain-words'
import { background } from '../background'
import { wordsOf } from '../told'
import { forKinds } from './kinds'
import { useChecked, type Checked } from './use-checked'
import { YamlField, type YamlFieldHandle } from './yaml-field'

type Props = {
  readonly yaml: string
  readonly title: string
  readonly replaces?: string | undefined
  /** Something was typed that is not saved. */
  readonly changed: boolean
  /** The reader has just asked for it. */
  readonly takesFocus: boolean
  /** Absent for one that cannot be changed. */
  readonly onType?: ((yaml: string) => void) | undefined
  readonly onSaved: (name: string) => void
  readonly onClose: () => void
  /** Gives up what was typed. */
  readonly onDrop: () => void
}

export function Editor({ yaml, title, replaces, changed, takesFocus, onType, onSaved, onClose, onDrop }: Props) {
  const id = useId()
  const field = useRef<YamlFieldHandle>(null)
  const { checked, now } = useChecked(yaml)
  const [refused, setRefused] = useState('')
  useEffect(() => { if (takesFocus) field.current?.begin() }, [takesFocus])
  const problems = checked && 'problems' in checked ? checked.problems : []
  const save = async () => {
    setRefused('')
    try {
      const saved = await background.savePlaybook(yaml, replaces)
      if ('name' in saved) onSaved(saved.name)
      else setRefused('It was not saved: something in it is wrong.')
    } catch (error) {
      setRefused(wordsOf(error))
    }
  }
  return (
    <div class="editor">
      <label htmlFor={id}>{title}</label>
      <YamlField id={id} yaml={yaml} wrong={[...new Set(problems.map(({ line }) => line))]} describedBy={`${id}-state`} onType={onType && (typed => { setRefused(''); onType(typed) })} handle={field} />
      <output id={`${id}-state`} class="told">{sayOf(checked, now)}</output>
      {problems.length > 0 && <ul class="wrongs">{problems.map((problem, i) => <li key={i}><button type="button" class="link" onClick={() => field.current?.goTo(problem.line)}>{lineOf(problem)}</button></li>)}</ul>}
      {refused !== '' && <p class="problem" role="alert">{refused}</p>}
      <p class="buttons">
        {onType && <button type="button" class="button main" onClick={() => void save()}>Save</button>}
        <button type="button" class="button" onClick={onClose}>Close</button>
        {changed && <button type="button" class="button" onClick={onDrop}>{replaces === undefined ? 'Give it up' : 'Back to what was saved'}</button>}
        {changed && <span class="faint">Not saved yet. It stays here while this tab is open.</span>}
      </p>
    </div>
  )
}

function sayOf(checked: Checked | undefined, now: boolean): string {
  if (!checked) return 'Looking at it…'
  if ('trouble' in checked) return checked.trouble
  // What was wrong a moment ago stays in sight while somebody types.
  if ('name' in checked) return now ? `Nothing is wrong with “${checked.name}”. It is ${forKinds(checked.contracts)}.` : ''
  return `${count(checked.problems.length, 'thing')} ${checked.problems.length === 1 ? 'is' : 'are'} wrong, so it cannot be used as it is:`
}

const lineOf = ({ line, field, say }: Problem) => `Line ${line}${field ? `, ${field}` : ''}: ${say}`
