import { useId, useState } from 'preact/hooks'
import { say } from '../../words/say'
import { FileButton } from '../file-button'
import { useAsked } from '../use-asked'
import { copyOf, nameIn, starter } from './starter'

const templates = async () => (await import('evenhand:playbooks')).templates

/** Bytes; a playbook may have 100,000 characters. */
const largest = 400_000

type Props = { readonly onBegin: (yaml: string) => void; readonly onProblem: (problem: string) => void }

export function NewPlaybook({ onBegin, onProblem }: Props) {
  const id = useId()
  const { value: ours = [] } = useAsked(templates)
  const [chosen, setChosen] = useState(-1)
  return (
    <section aria-labelledby="new">
      <h2 id="new">{say('A new one')}</h2>
      <p class="faint">{say('Begin with an example, or with our own positions for one kind of contract, and change what you want otherwise. A playbook that somebody sent you can be brought in as a file: you see it before it is saved.')}</p>
      <div class="field">
        <label htmlFor={id}>{say('Begin with')}</label>
        <select id={id} value={chosen} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
          <option value={-1}>{say('an example of everything')}</option>
          {ours.map((yaml, i) => <option key={i} value={i}>{say('our positions: {1}', nameIn(yaml))}</option>)}
        </select>
        <button type="button" class="button" onClick={() => onBegin(chosen < 0 ? starter : copyOf(ours[chosen]!))}>{say('Write a new playbook')}</button>
      </div>
      <p class="buttons"><FileButton label={say('Bring in a file')} accept=".yaml,.yml,.txt,application/yaml,text/plain" largest={largest} onText={(_, yaml) => onBegin(yaml.replaceAll(/\r\n?/g, '\n'))} onProblem={onProblem} /></p>
    </section>
  )
}
