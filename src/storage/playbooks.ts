/** The reader's playbooks, as they wrote them, and the one that a company may provide. What they mean is the engine's business. */
import { browser } from '../browser'
import { playbooksKey, playbooksShape, type Playbooks } from './playbooks-record'
import { change, read } from './records'
import { say } from '../words/say'

/** More than anybody could choose from; all of them are read for each review. */
const most = 50

/** Throws UnreadableRecord. */
export const playbooks = async (): Promise<Playbooks> => await read(playbooksShape, playbooksKey) ?? {}

/** Keeps a playbook, in place of the one that was called `replaces`. Throws where that would write over yet another. */
export const keepPlaybook = (name: string, yaml: string, now: Date, replaces?: string): Promise<Playbooks> => change(playbooksShape, playbooksKey, before => {
  const { [replaces ?? name]: old, ...others } = before ?? {}
  if (Object.hasOwn(others, name) || old && replaces === undefined) throw new Error(say('There is a playbook called “{1}” already. Give this one another name.', name))
  if (Object.keys(others).length >= most) throw new Error(say('There is room for {1} playbooks. Erase one that you no longer need.', most))
  return { ...others, [name]: { yaml, at: now.toISOString() } }
})

/** Does nothing where there is none of this name. */
export const dropPlaybook = (name: string): Promise<Playbooks> => change(playbooksShape, playbooksKey, before => {
  const { [name]: gone, ...others } = before ?? {}
  return gone ? others : before ?? {}
})

/** The YAML of the playbook that whoever looks after this browser provides; undefined where there is none. Firefox calls it an error that nobody provides anything. */
export async function companyPlaybook(): Promise<string | undefined> {
  try {
    const { playbook } = await browser.storage.managed.get('playbook') as { readonly playbook?: unknown }
    return typeof playbook === 'string' && playbook.trim() !== '' ? playbook : undefined
  } catch {
    return undefined
  }
}
