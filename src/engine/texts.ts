/** What the rules and their limits say, without how they find it: for the options page, which has no engine. vite.config.ts makes modules of it. */
import { spelt } from './playbooks/shape'
import { rules } from './rules'
import type { Rule } from './rules/rule'
import { thresholdNames, thresholdTable } from './rules/thresholds'

export type RuleText = Pick<Rule, 'id' | 'severity' | 'tier' | 'title' | 'why' | 'ask' | 'fallback' | 'sources'> & { readonly flags: readonly string[]; readonly passes: readonly string[] }

export const ruleTexts = (): readonly RuleText[] => rules.map(rule => {
  const { id, severity, tier, title, why, ask, fallback, sources } = rule
  return { id, severity, tier, title, why, ask, ...fallback && { fallback }, sources, ...shortExamples(rule) }
})

/** Whole contracts that differ in one clause are shown once: of the others, paragraphs that the first one holds become an ellipsis. */
export function shortExamples({ flags: [first, ...more], passes }: Rule): Pick<RuleText, 'flags' | 'passes'> {
  const known = new Set(first.split('\n\n').filter(paragraph => paragraph.length > 50 && !paragraph.includes('«')))
  const shortened = (example: string) => example.split('\n\n').map(paragraph => (known.has(paragraph) ? '…' : paragraph)).join('\n\n').replaceAll(/…(?:\n\n…)+/g, '…')
  return { flags: [first, ...more.map(shortened)], passes: passes.map(shortened) }
}

/** A limit. `finding` says what is found, with {1} in place of the number: "An invoice may be paid after more than {1} days". */
export type LimitText = { /** As in a playbook. */ readonly name: string; readonly default: number; readonly least: number; readonly most: number; readonly finding: string; readonly source: string }

export const limitTexts = (): readonly LimitText[] => thresholdNames.map(name => {
  const { default: ours, least, most, flagged, source } = thresholdTable[name]
  const finding = flagged.replace('so much percent', '{1}%').replace('so many', '{1}')
  return { name: spelt(name), default: ours, least, most, finding: finding.slice(0, 1).toUpperCase() + finding.slice(1), source }
})
