import type { ComponentChildren } from 'preact'
import type { StoredPlaybook } from '../../messages'
import { count } from '../../words/plain-words'
import { saveFile } from '../save-file'
import { Twice } from '../twice'
import { forKinds } from './kinds'

type Props = {
  readonly playbook: StoredPlaybook
  readonly changed: boolean
  readonly open: boolean
  readonly onOpen: () => void
  readonly onErase: () => void
  readonly children: ComponentChildren
}

export function PlaybookRow({ playbook: { name, yaml, contracts, provided, problems }, changed, open, onOpen, onErase, children }: Props) {
  const [first] = problems
  return (
    <li class="row">
      <div class="row-body">
        <h3 tabIndex={-1} data-playbook={name}>{name}</h3>
        <p class="faint">{provided && 'Your company provides it: it can be chosen and copied, and not changed. '}{first ? '' : `It is ${forKinds(contracts)}.`}</p>
        {first && <p class="wrong-words">{count(problems.length, 'thing')} in it {problems.length === 1 ? 'is' : 'are'} wrong, so it is not used. Line {first.line}: {first.say}</p>}
        {changed && <p class="wrong-words">You changed it and have not saved that yet.</p>}
      </div>
      <div class="row-buttons">
        {!open && <button type="button" class="button" aria-label={`${provided ? 'Read' : 'Edit'} ${name}`} onClick={onOpen}>{provided ? 'Read' : 'Edit'}</button>}
        <button type="button" class="button" aria-label={`Save as a file: ${name}`} onClick={() => saveFile(fileName(name), yaml, 'application/yaml')}>Save as a file</button>
        {!provided && <Twice label="Erase" about={`Erase ${name}`} question="Erase this playbook? Contracts that were reviewed with it are reviewed without." onYes={onErase} />}
      </div>
      {children}
    </li>
  )
}

/** "our-studio.yaml". */
const fileName = (name: string) => `${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '').slice(0, 60) || 'playbook'}.yaml`
