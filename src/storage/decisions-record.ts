/** The reader's decisions on a contract as they are stored. Pure. */
import * as v from 'valibot'
import type { Tie } from '../engine/bottom-lines'
import type { ContractKind } from '../engine/review'
import type { Alternative, Decisions, FindingDecision, Line, OnFinding, SetAside, Silencing, Tick, Ware } from '../messages'

export const undecided: Decisions = { ticks: {}, notes: {}, setAside: {}, findings: {}, silenced: {}, lines: [], alternatives: {} }

/** Before there was a desk, a contract had a side, ticks and notes. */
export function withDesk(record: unknown): unknown {
  const { decisions, ...others } = record as { readonly decisions: object }
  return { ...others, decisions: { ...decisions, setAside: {}, findings: {}, silenced: {}, lines: [], alternatives: {} } }
}

const text = v.string()
const words = v.array(text)

const tick: v.GenericSchema<unknown, Tick> = v.strictObject({ at: text, words, changedTo: v.exactOptional(words) })
const setAside: v.GenericSchema<unknown, SetAside> = v.strictObject({ at: text, words, changedTo: v.exactOptional(words), reason: text })

export const findingDecision: v.GenericSchema<unknown, FindingDecision> = v.strictObject({
  at: text,
  what: v.picklist(['raise', 'accept', 'traded', 'solved', 'no-problem']),
  reason: v.exactOptional(text),
})

export const stakes = ['must', 'want', 'can-give'] as const

const onFinding: v.GenericSchema<unknown, OnFinding> = v.strictObject({
  rule: text, title: text, words,
  decision: v.exactOptional(findingDecision),
  stake: v.exactOptional(v.picklist(stakes)),
})

export const silencing: v.GenericSchema<unknown, Silencing> = v.strictObject({ at: text, title: text })

const tie: v.GenericSchema<unknown, Tie> = v.strictObject({ term: text, comparison: v.picklist(['at-most', 'at-least', 'is', 'is-not']), value: text })
const ware: v.GenericSchema<unknown, Ware> = v.strictObject({ text, finding: v.exactOptional(text) })
const written = { id: text, at: text }

export const lineSchema: v.GenericSchema<unknown, Line> = v.variant('list', [
  v.strictObject({ ...written, list: v.literal('priorities'), text }),
  v.strictObject({ ...written, list: v.literal('bottom-lines'), text, tie: v.exactOptional(tie) }),
  v.strictObject({ ...written, list: v.literal('promises'), text, keptBy: v.exactOptional(v.nullable(text)) }),
  v.strictObject({ ...written, list: v.literal('packages'), give: v.array(ware), want: v.array(ware), sentence: text, state: v.picklist(['planned', 'offered', 'agreed']) }),
])

export const kindSchema: v.GenericSchema<unknown, ContractKind> = v.picklist(['nda', 'services', 'saas', 'licence', 'employment', 'separation', 'lease', 'sale', 'loan', 'construction', 'investment', 'partnership', 'distribution', 'online-terms', 'other'])

export const alternativeSchema: v.GenericSchema<unknown, Alternative> = v.strictObject({ text, worth: v.picklist([0, 1, 2, 3]) })

export const decisionsSchema: v.GenericSchema<unknown, Decisions> = v.strictObject({
  side: v.exactOptional(v.nullable(text)),
  kind: v.exactOptional(kindSchema),
  ticks: v.record(text, tick),
  notes: v.record(text, text),
  setAside: v.record(text, setAside),
  findings: v.record(text, onFinding),
  silenced: v.record(text, silencing),
  lines: v.array(lineSchema),
  alternatives: v.strictObject({ mine: v.exactOptional(alternativeSchema), theirs: v.exactOptional(alternativeSchema) }),
  playbook: v.exactOptional(v.nullable(text)),
})
