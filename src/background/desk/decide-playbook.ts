import type { DeskCalls } from '../../messages'
import type { Change } from './decide'
import { Trouble } from '../trouble'
import { say } from '../../words/say'

/** The playbook that one contract is reviewed with, whatever its kind is reviewed with. */
export const playbookChosen = (choice: Parameters<DeskCalls['choosePlaybook']>[1]): Change => ({ playbook: { names } }) => {
  const name = typeof choice === 'string' ? null : choice.name
  if (name !== null && !names.includes(name)) throw new Trouble(say('There is no playbook called “{1}”.', name))
  return before => {
    const { playbook, ...others } = before
    if (choice === 'by-kind') return playbook === undefined ? before : others
    return playbook === name ? before : { ...others, playbook: name }
  }
}
