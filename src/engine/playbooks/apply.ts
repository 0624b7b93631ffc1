/** What is wanted in one contract, on one side: our positions, then what the reader's own playbook says. */
import type { ContractKind } from '../contract-type/kind'
import type { Party } from '../contract/contract'
import { rules as ourRules } from '../rules'
import type { Rule } from '../rules/rule'
import type { Thresholds } from '../rules/thresholds'
import { defaultThresholds } from '../rules/thresholds'
import { ours } from './ours'
import type { Layer, Playbook, Position } from './playbook'
import type { SideName } from './sides'
import { sideOf } from './sides'
import { topicOf } from './topics'

export type Wanted = {
  /** The rules that speak, with the severities that are wanted. */
  readonly rules: readonly Rule[]
  /** Those that speak, and those that are switched off but on which others rest. */
  readonly known: readonly Rule[]
  readonly thresholds: Thresholds
  readonly positionOf: (rule: string) => Position | undefined
  /** Set where the reader has a playbook: whether it is for this kind of contract. */
  readonly playbook?: { readonly name: string; readonly applied: boolean }
}

type Given = { readonly kind: ContractKind; readonly parties: readonly Party[]; readonly side?: string; readonly playbook?: Playbook }

export function wantedIn({ kind, parties, side, playbook }: Given): Wanted {
  // A contract whose kind cannot be told may be one of those that the playbook is for.
  const applied = playbook !== undefined && (!playbook.contracts || kind === 'other' || playbook.contracts.includes(kind))
  const mine = applied ? playbook : undefined
  const name = side === undefined ? undefined : sideOf(side, kind, parties, mine?.sides)
  const general = name ? layersOf(ours.find(({ contracts }) => contracts?.includes(kind)), name) : []
  const own = layersOf(mine, name)
  const positions = [...general, ...own].map(layer => layer.positions)
  return {
    ...rulesFor(own),
    thresholds: own.length > 0 ? Object.assign({}, defaultThresholds, ...own.map(({ thresholds }) => thresholds)) as Thresholds : defaultThresholds,
    positionOf: rule => positions.findLast(known => Object.hasOwn(known, rule))?.[rule] ?? ofTopic(positions, topicOf(rule)),
    ...(playbook ? { playbook: { name: playbook.name, applied } } : {}),
  }
}

/** What holds for everyone, then what holds for this side. */
function layersOf(playbook: Playbook | undefined, side: SideName | undefined): readonly Layer[] {
  return playbook ? [playbook, ...playbook.sides.filter(layer => layer.side === side)] : []
}

function ofTopic(positions: readonly Layer['positions'][], topic: string | undefined): Position | undefined {
  return topic === undefined ? undefined : positions.findLast(known => Object.hasOwn(known, topic))?.[topic]
}

function rulesFor(layers: readonly Layer[]): Pick<Wanted, 'rules' | 'known'> {
  if (layers.length === 0) return { rules: ourRules, known: ourRules }
  const severities = Object.assign({}, ...layers.map(layer => layer.severities)) as Layer['severities']
  const known = [...ourRules, ...layers.flatMap(({ rules }) => rules)].map(rule => {
    const severity = Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined
    return severity ? { ...rule, severity } : rule
  })
  const off = new Set(layers.flatMap(layer => layer.off))
  return { known, rules: known.filter(({ id }) => !off.has(id)) }
}
