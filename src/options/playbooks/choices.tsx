/** Which playbook contracts are reviewed with: all of them, or those of one kind. */
import { useId } from 'preact/hooks'
import type { ContractKind } from '../../engine/review'
import type { PlaybookChoices, StoredPlaybook } from '../../messages'
import { contractKinds } from '../../words/plain-words'
import { say } from '../../words/say'
import { kindOf } from './kinds'

type For = ContractKind | 'any'
export type Choice = { readonly name: string } | 'none' | 'by-default'

type Props = { readonly playbooks: readonly StoredPlaybook[]; readonly choices: PlaybookChoices; readonly onChoose: (kind: For, choice: Choice) => void }

export function Choices({ playbooks, choices, onChoose }: Props) {
  const chosen = contractKinds.filter(kind => choices[kind] !== undefined).length
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{say('Which one is used')}</h2>
      <p class="faint">{say('Contracts of one kind can have another. Without a playbook Evenhand goes by its own rules, limits and positions.')}</p>
      <ChoiceFor kind="any" playbooks={playbooks} choices={choices} onChoose={onChoose} />
      <details open={chosen > 0}>
        <summary>{say('For one kind of contract')}{chosen > 0 && <span class="number"> {chosen}</span>}</summary>
        <div class="choices">{contractKinds.map(kind => <ChoiceFor key={kind} kind={kind} playbooks={playbooks} choices={choices} onChoose={onChoose} />)}</div>
      </details>
    </section>
  )
}

function ChoiceFor({ kind, playbooks, choices, onChoose }: Props & { readonly kind: For }) {
  const id = useId()
  const now = choices[kind], company = playbooks.find(({ provided }) => provided)
  const fitting = playbooks.filter(({ name, contracts }) => kind === 'any' || kind === 'other' || !contracts || contracts.includes(kind) || name === now)
  const gone = typeof now === 'string' && fitting.every(({ name }) => name !== now)
  return (
    <div class="field">
      <label htmlFor={id}>{kind === 'any' ? say('Every contract') : kindOf(kind)}</label>
      <select id={id} value={valueOf(now)} onChange={({ currentTarget }) => onChoose(kind, choiceOf(currentTarget.value))}>
        <option value="by-default">{kind !== 'any' ? say('as every contract') : company ? say('your company’s: {1}', company.name) : say('none')}</option>
        {(kind !== 'any' || company || now === null) && <option value="none">{say(kind === 'any' && !company ? 'none, also where your company provides one' : 'none')}</option>}
        {fitting.map(({ name, problems }) => <option key={name} value={`name:${name}`}>{problems.length > 0 ? say('{1} (something is wrong with it)', name) : name}</option>)}
        {gone && <option value={`name:${now}`}>{say('{1} (not here any more)', now)}</option>}
      </select>
    </div>
  )
}

const valueOf = (now: string | null | undefined) => now === undefined ? 'by-default' : now === null ? 'none' : `name:${now}`

const choiceOf = (value: string): Choice => value === 'none' || value === 'by-default' ? value : { name: value.slice('name:'.length) }
