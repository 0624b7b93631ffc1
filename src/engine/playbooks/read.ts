/** A playbook as it is written, YAML, to a playbook as it is applied. */
import * as v from 'valibot'
import type { Rule } from '../rules/rule'
import { thresholdNames } from '../rules/thresholds'
import { readOwnRule } from './own-rules'
import type { Layer, Playbook, Position, Problem } from './playbook'
import { PlaybookError } from './playbook'
import type { WrittenLayer, WrittenPlaybook } from './shape'
import { playbookShape, spelt } from './shape'
import type { SideName } from './sides'
import type { Path } from './yaml'
import { readYaml } from './yaml'

/** More problems at once are no help. */
const most = 10

/**
 * Reads a playbook. Throws a PlaybookError that names the line and the field of whatever is wrong, the examples of the
 * reader's own rules included. Text of any kind is answered in bounded time.
 */
export function readPlaybook(text: string): Playbook {
  const { data, lineOf } = readYaml(text)
  const checked = v.safeParse(playbookShape, data, { abortPipeEarly: true })
  if (!checked.success) throw new PlaybookError(problems(checked.issues, lineOf))
  const broken: Problem[] = []
  const playbook = fromWritten(checked.output, (at, say) => broken.push({ line: lineOf(at), field: named(at, data), say }))
  if (broken.length > 0) throw new PlaybookError(broken.slice(0, most))
  return playbook
}

type Tell = (at: Path, say: string) => void

function fromWritten(written: WrittenPlaybook, tell: Tell): Playbook {
  const ids = new Set<string>()
  const sides = Object.entries(written.sides ?? {}) as [SideName, NonNullable<WrittenPlaybook['sides']>[SideName] & object][]
  return {
    name: written.name,
    ...(written.contracts ? { contracts: written.contracts } : {}),
    ...layerOf(written, [], ids, tell),
    sides: sides.map(([side, wanted]) => ({ side, roles: wanted.roles ?? [], ...layerOf(wanted, ['sides', side], ids, tell) })),
  }
}

function layerOf(written: WrittenLayer, at: Path, ids: Set<string>, tell: Tell): Layer {
  const { thresholds = {}, severities = {}, positions = {}, rules = [] } = written
  return {
    thresholds: Object.fromEntries(thresholdNames.filter(name => thresholds[spelt(name)] !== undefined).map(name => [name, thresholds[spelt(name)]])),
    severities,
    off: written['switch-off'] ?? [],
    positions: Object.fromEntries(Object.entries(positions).map(([about, { preferred, fallback, 'walk-away': walkAway }]): [string, Position] => [about, { ...(preferred ? { preferred } : {}), ...(fallback ? { fallback } : {}), ...(walkAway ? { walkAway } : {}) }])),
    rules: rules.flatMap((own, i): Rule[] => {
      if (ids.has(own.id)) tell([...at, 'rules', i, 'id'], `another rule is called ${own.id} too`)
      ids.add(own.id)
      const read = readOwnRule(own)
      if ('rule' in read) return [read.rule]
      for (const fault of read.faults) tell([...at, 'rules', i, ...fault.at], fault.say)
      return []
    }),
  }
}

function problems(issues: readonly v.BaseIssue<unknown>[], lineOf: (path: Path) => number): Problem[] {
  return issues.slice(0, most).map(issue => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number)
    const got = issue.input
    const shown = typeof got === 'string' || typeof got === 'number' || typeof got === 'boolean' ? `, not ${typeof got === 'string' ? JSON.stringify(got.length > 40 ? `${got.slice(0, 39)}…` : got) : String(got)}` : ''
    const missing = issue.received === 'undefined'
    return { line: lineOf(path), field: path.map(step => (typeof step === 'number' ? step + 1 : step)).join(' › '), say: missing ? 'is missing' : `${issue.message}${issue.message.startsWith('must be') ? shown : ''}` }
  })
}

/** "rules › own-rush › flags › 2": a rule by its name, an example by its number. */
function named(path: Path, data: unknown): string {
  let here = data
  return path.map(step => {
    here = typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[step] : undefined
    const id = typeof here === 'object' && here !== null && Object.hasOwn(here, 'id') ? (here as { id: unknown }).id : undefined
    return typeof step === 'number' ? typeof id === 'string' ? id : step + 1 : step
  }).join(' › ')
}
