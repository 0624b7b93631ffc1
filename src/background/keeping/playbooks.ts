/** The playbooks that there are, and which of them a contract is reviewed with. */
import { PlaybookError, type Playbook, type Problem } from '../../engine/playbooks/playbook'
import { readPlaybook } from '../../engine/playbooks/read'
import type { ContractKind } from '../../engine/review'
import type { Decisions, PlaybookChoices, PlaybookStanding } from '../../messages'
import { companyPlaybook, playbooks } from '../../storage/playbooks'
import { sayOf } from '../trouble'
import { say } from '../../words/say'

export type Known = { readonly name: string; readonly yaml: string; readonly provided: boolean } & Read

type Read = { readonly playbook: Playbook } | { readonly problems: readonly Problem[] }

/** All playbooks, the company's first; whoever else has its name is left out. Throws UnreadableRecord. */
export async function knownPlaybooks(): Promise<readonly Known[]> {
  const company = await companyOnes()
  const own = Object.entries(await playbooks()).map(([name, { yaml }]): Known => ({ name, yaml, provided: false, ...parsed(yaml) }))
  return [...company, ...own.filter(({ name }) => company.every(other => other.name !== name))]
}

async function companyOnes(): Promise<readonly Known[]> {
  const yaml = await companyPlaybook()
  if (yaml === undefined) return []
  const read = parsed(yaml)
  return [{ name: 'playbook' in read ? read.playbook.name : say('Your company’s playbook'), yaml, provided: true, ...read }]
}

/** Reading tries every example in it, so the last ones read are remembered: the same text gives the same playbook. */
const remembered = new Map<string, Read>()
const most = 20

export function parsed(yaml: string): Read {
  const known = remembered.get(yaml)
  if (known) return known
  const read = parse(yaml)
  if (remembered.size >= most) remembered.clear()
  remembered.set(yaml, read)
  return read
}

function parse(yaml: string): Read {
  try {
    return { playbook: readPlaybook(yaml) }
  } catch (error) {
    if (error instanceof PlaybookError) return { problems: error.problems }
    throw error
  }
}

export type Chosen = { readonly standing: PlaybookStanding; readonly playbook?: Playbook }

/** The playbook for a contract of this kind. Whatever is wrong with it is told, and the contract reviewed without. */
export async function chosenPlaybook({ playbook: own }: Pick<Decisions, 'playbook'>, kind: ContractKind, choices: PlaybookChoices): Promise<Chosen> {
  try {
    const known = await knownPlaybooks()
    const names = known.map(({ name }) => name)
    const { chosen, name } = choiceFor(own, kind, choices, known.find(({ provided }) => provided)?.name)
    if (name === undefined) return { standing: { chosen, names } }
    const found = known.find(other => other.name === name)
    if (found && 'playbook' in found) return { standing: { chosen, names, name }, playbook: found.playbook }
    const problem = found
      ? say('The playbook “{1}” cannot be used as it is ({2}). Its lines are on Evenhand’s options page.', name, found.problems[0] ? lineOf(found.problems[0]) : say('it is empty'))
      : say('The playbook “{1}” is not here any more. Choose another, or none.', name)
    return { standing: { chosen, names, problem } }
  } catch (error) {
    return { standing: { chosen: 'nobody', names: [], problem: sayOf(error) } }
  }
}

function choiceFor(own: Decisions['playbook'], kind: ContractKind, choices: PlaybookChoices, company: string | undefined): Pick<PlaybookStanding, 'chosen' | 'name'> {
  const asName = (name: string | null) => name === null ? {} : { name }
  if (own !== undefined) return { chosen: 'contract', ...asName(own) }
  const chosen = choices[kind] === undefined ? choices.any : choices[kind]
  if (chosen !== undefined) return { chosen: 'kind', ...asName(chosen) }
  return company === undefined ? { chosen: 'nobody' } : { chosen: 'company', name: company }
}

const lineOf = ({ line, field, say: told }: Problem) => field ? say('line {1}, {2}: {3}', line, field, told) : say('line {1}: {2}', line, told)
