import type { ComponentChildren } from 'preact'
import type { StoredPlaybook } from '../../messages'
import { say } from '../../words/say'
import { saveFile } from '../../save-file'
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
        <p class="faint">{provided && `${say('Your company provides it: it can be chosen and copied, and not changed.')} `}{!first && forKinds(contracts)}</p>
        {first && <p class="wrong-words">{say('Something in it is wrong, so it is not used. Line {1}: {2}', first.line, first.say)}</p>}
        {changed && <p class="wrong-words">{say('You changed it and have not saved that yet.')}</p>}
      </div>
      <div class="row-buttons">
        {!open && <button type="button" class="button" aria-label={say(provided ? 'Read {1}' : 'Edit {1}', name)} onClick={onOpen}>{say(provided ? 'Read' : 'Edit')}</button>}
        <button type="button" class="button" aria-label={say('Save as a file: {1}', name)} onClick={() => saveFile(fileName(name), 'application/yaml', yaml)}>{say('Save as a file')}</button>
        {!provided && <Twice label={say('Erase')} about={say('Erase {1}', name)} question={say('Erase this playbook? Contracts that were reviewed with it are reviewed without.')} onYes={onErase} />}
      </div>
      {children}
    </li>
  )
}

/** "our-studio.yaml". */
const fileName = (name: string) => `${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '').slice(0, 60) || 'playbook'}.yaml`
