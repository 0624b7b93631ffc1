/** The shape of a playbook's data, as it is written: field by field, with a plain sentence for whatever does not fit. */
import * as v from 'valibot'
import type { ContractKind } from '../contract-type/kind'
import { rules } from '../rules'
import type { ThresholdName } from '../rules/thresholds'
import { thresholdNames, thresholdTable } from '../rules/thresholds'
import { sideNames } from './sides'
import { topics } from './topics'

const kinds: readonly ContractKind[] = ['nda', 'services', 'saas', 'licence', 'employment', 'separation', 'lease', 'sale', 'loan', 'construction', 'investment', 'partnership', 'distribution', 'online-terms', 'other']
export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

/** `payment-days` for `paymentDays`: as it is written in a playbook. */
export const spelt = (name: ThresholdName): string => name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

const text = (most: number) => v.pipe(
  v.string('must be a text'), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(most, `may have ${most} characters`),
  // What is shown in a terminal must not be able to drive it.
  v.regex(/^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/, 'must not hold control characters'),
)
const list = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item, 'must be a list'), v.maxLength(most, `may have ${most} entries`))
const oneOf = <const Name extends string>(names: readonly Name[], what: string) => v.picklist(names, `must be one of these ${what}: ${names.join(', ')}`)
/** An object of these fields and no others. */
const fields = <Entries extends v.ObjectEntries>(entries: Entries) => v.strictObject(entries, issue => (issue.expected === 'never'
  ? `there is no such field here; there are ${Object.keys(entries).join(', ')}`
  : issue.received === 'undefined' ? 'is missing' : 'must hold fields, each with its name and a colon'))

const thresholds = fields(Object.fromEntries(thresholdNames.map(name => {
  const entry = thresholdTable[name], whole = !('fractions' in entry)
  const say = `must be a ${whole ? 'whole ' : ''}number from ${entry.least} to ${entry.most}`
  const number = v.pipe(v.number(say), v.minValue(entry.least, say), v.maxValue(entry.most, say))
  return [spelt(name), v.optional(whole ? v.pipe(number, v.integer(say)) : number)]
})))

/** "; perhaps amb-and-or": the rules that begin most like it. */
function likeIt(name: unknown): string {
  if (typeof name !== 'string') return ''
  for (let length = Math.min(name.length, 60); length > 3; length--) {
    const like = [...ruleIds].filter(id => id.startsWith(name.slice(0, length)))
    if (like.length > 0) return `; perhaps ${like.slice(0, 4).join(', ')}`
  }
  return ''
}

const severity = v.picklist([1, 2, 3, 4], 'must be 1 (tidy up), 2 (ask what it means), 3 (ask for a change) or 4 (do not sign as it stands)')
const ruleId = v.custom<string>(id => typeof id === 'string' && ruleIds.has(id), ({ input }) => `there is no rule called so${likeIt(input)}; docs/rules.md names them all`)
const about = v.custom<string>(name => typeof name === 'string' && (ruleIds.has(name) || Object.hasOwn(topics, name)), `must be a rule or one of these topics: ${Object.keys(topics).join(', ')}`)

const ownRule = fields({
  id: v.pipe(text(60), v.regex(/^own(?:-[a-z0-9]+)+$/, 'must be small letters, digits and hyphens, and begin with own-')),
  title: text(120), why: text(500), ask: text(500), fallback: v.optional(text(600)), severity,
  'needs-your-eyes': v.optional(v.boolean('must be true or false')),
  words: v.pipe(list(text(200), 20), v.minLength(1, 'must name at least one phrase')),
  unless: v.optional(list(text(200), 20)),
  flags: v.pipe(list(text(2_000), 20), v.minLength(1, 'must hold at least one text that the rule finds')),
  passes: v.pipe(list(text(2_000), 20), v.minLength(1, 'must hold at least one text that the rule leaves alone')),
})

const layer = {
  thresholds: v.optional(thresholds),
  severities: v.optional(v.record(ruleId, severity, 'must hold rules, each with a colon and a number')),
  'switch-off': v.optional(list(ruleId, 1_000)),
  positions: v.optional(v.record(about, fields({ preferred: v.optional(text(600)), fallback: v.optional(text(600)), 'walk-away': v.optional(text(600)) }), 'must hold topics, each with its positions')),
  rules: v.optional(list(ownRule, 100)),
}

export const playbookShape = fields({
  name: text(80),
  contracts: v.optional(v.pipe(list(oneOf(kinds, 'kinds of contract'), kinds.length), v.minLength(1, 'must name at least one kind of contract'))),
  ...layer,
  sides: v.optional(v.record(oneOf(sideNames, 'sides'), fields({ roles: v.optional(list(text(60), 20)), ...layer }), 'must hold sides, each with what is wanted there')),
})

export type WrittenPlaybook = v.InferOutput<typeof playbookShape>
export type WrittenRule = v.InferOutput<typeof ownRule>
export type WrittenLayer = { readonly [field in keyof typeof layer]?: v.InferOutput<(typeof layer)[field]> | undefined }
