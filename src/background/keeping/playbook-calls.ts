/** What the options page asks for where it is about playbooks. */
import type { CheckedPlaybook, KeepingCalls, StoredPlaybook } from '../../messages'
import { playbookRenamed } from '../../storage/contracts'
import { dropPlaybook, keepPlaybook } from '../../storage/playbooks'
import { changeSettings, settings } from '../../storage/settings'
import type { Settings } from '../../storage/settings-record'
import type { Remote } from '../../wire'
import { knownPlaybooks, parsed } from './playbooks'
import { tellAll } from '../tell'
import { Trouble } from '../trouble'
import { say } from '../../words/say'

type PlaybookCalls = Pick<KeepingCalls, 'playbooks' | 'checkPlaybook' | 'savePlaybook' | 'erasePlaybook' | 'playbookChoices' | 'choosePlaybookFor'>

export const playbookCalls: Remote<PlaybookCalls> = {
  playbooks: async () => (await knownPlaybooks()).map((known): StoredPlaybook => {
    const { name, yaml, provided } = known
    if ('problems' in known) return { name, yaml, provided, problems: known.problems }
    const { contracts } = known.playbook
    return { name, yaml, provided, problems: [], ...contracts && { contracts } }
  }),

  checkPlaybook: async yaml => checked(yaml),

  async savePlaybook(yaml, replaces) {
    const read = checked(yaml)
    if (!('name' in read)) return read
    if ((await knownPlaybooks()).some(({ name, provided }) => provided && name === read.name)) throw new Trouble(say('Your company’s playbook is called “{1}”. Give this one another name.', read.name))
    await keepPlaybook(read.name, yaml, new Date(), replaces ?? undefined)
    if (typeof replaces === 'string' && replaces !== read.name) await renamed(replaces, read.name)
    await tellAll()
    return read
  },

  async erasePlaybook(name) {
    await dropPlaybook(name)
    await changeSettings(before => {
      const kept = Object.entries(before.playbooks).filter(([, chosen]) => chosen !== name)
      return kept.length === Object.keys(before.playbooks).length ? before : { ...before, playbooks: Object.fromEntries(kept) }
    })
    await tellAll()
  },

  playbookChoices: async () => (await settings()).playbooks,

  async choosePlaybookFor(kind, choice) {
    const name = typeof choice === 'string' ? null : choice.name
    if (name !== null && !(await knownPlaybooks()).some(known => known.name === name)) throw new Trouble(say('There is no playbook called “{1}”.', name))
    await changeSettings(before => {
      const { [kind]: _, ...others } = before.playbooks
      return { ...before, playbooks: choice === 'by-default' ? others : { ...others, [kind]: name } }
    })
    await tellAll()
  },
}

function checked(yaml: string): CheckedPlaybook {
  const read = parsed(yaml)
  if ('problems' in read) return { problems: read.problems }
  const { name, contracts } = read.playbook
  return { name, problems: [], ...contracts && { contracts } }
}

/** Whoever chose it by its old name goes on with it. */
async function renamed(from: string, to: string): Promise<void> {
  await changeSettings((before): Settings => ({ ...before, playbooks: Object.fromEntries(Object.entries(before.playbooks).map(([kind, name]) => [kind, name === from ? to : name])) }))
  await playbookRenamed(from, to)
}
