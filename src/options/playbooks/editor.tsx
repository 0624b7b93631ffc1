import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../engine/playbooks/playbook'
import { say } from '../../words/say'
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
      else setRefused(say('It was not saved: something in it is wrong.'))
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
        {onType && <button type="button" class="button main" onClick={() => void save()}>{say('Save')}</button>}
        <button type="button" class="button" onClick={onClose}>{say('Close')}</button>
        {changed && <button type="button" class="button" onClick={onDrop}>{say(replaces === undefined ? 'Give it up' : 'Back to what was saved')}</button>}
        {changed && <span class="faint">{say('Not saved yet. It stays here while this tab is open.')}</span>}
      </p>
    </div>
  )
}

function sayOf(checked: Checked | undefined, now: boolean): string {
  if (!checked) return say('Looking at it…')
  if ('trouble' in checked) return checked.trouble
  // What was wrong a moment ago stays in sight while somebody types.
  if ('name' in checked) return now ? `${say('Nothing is wrong with “{1}”.', checked.name)} ${forKinds(checked.contracts)}` : ''
  return checked.problems.length === 1 ? say('One thing is wrong, so it cannot be used as it is:') : say('{1} things are wrong, so it cannot be used as it is:', checked.problems.length)
}

const lineOf = ({ line, field, say: what }: Problem) => field ? say('Line {1}, {2}: {3}', line, field, what) : say('Line {1}: {2}', line, what)
