/** The playbook that this contract is reviewed with. Playbooks are written on the options page, and mostly chosen there for all contracts of a kind. */
import { useActions } from './actions'
import type { ReviewState } from './grouping'
import { say } from '../words/say'

/** A playbook may be called anything, so its name is told from the other choices by what stands before it. */
const named = (name: string) => `= ${name}`

export function PlaybookChooser({ state: { decisions: { playbook: own }, standing: { playbook: { name, names, problem } } } }: { readonly state: ReviewState }) {
  const { decide } = useActions()
  if (names.length === 0) return null
  const choose = (value: string) => decide((desk, tab) => desk.choosePlaybook(tab, value === 'by-kind' || value === 'none' ? value : { name: value.slice(named('').length) }))
  return (
    <label class="playbook">
      <span>{say('Playbook')}</span>
      <select value={own === undefined ? 'by-kind' : own === null ? 'none' : named(own)} onChange={event => void choose(event.currentTarget.value)}>
        <option value="by-kind">{own === undefined && name !== undefined ? say('{1}, as for all of this kind', name) : say('As for all of this kind')}</option>
        <option value="none">{say('None for this contract')}</option>
        {names.map(each => <option key={each} value={named(each)}>{each}</option>)}
      </select>
      {problem && <span class="faint">{problem}</span>}
    </label>
  )
}
