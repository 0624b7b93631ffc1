/** Clauses that each side has in a sentence of its own are hard on neither: a rule about one side alone keeps silent. */
import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/engine/rules/index'
import type { Rule } from '../../../src/engine/rules/rule'
import { hitsAmong, run } from '../../../src/engine/rules/run'
import { readingOf, unmark } from './examples'

const saysOneSide = (rule: Rule): boolean => rule.oneSided === true || /-one-way$|-one$/.test(rule.id)

const hits = (rule: Rule, text: string) => {
  const reading = readingOf(text)
  return run(rule, reading, hitsAmong(rules, reading))
}

/** The same words with the names of the two parties changed about, but for the line that says who they are; undefined where there are not two names. */
function turned(text: string): string | undefined {
  const [one, other, third] = readingOf(text).contract.parties.map(({ role }) => role)
  if (!one || !other || third || [one, other].some(role => /^(?:you|we)$/i.test(role))) return undefined
  const names = new RegExp(String.raw`\b(?:${one}|${other})\b`, 'g')
  return text.split('\n').filter(line => !/“[^”]+”\) and /.test(line)).join('\n').replace(names, name => (name === one ? other : one))
}

const cases = rules.filter(saysOneSide).flatMap(rule => rule.flags.flatMap(flag => {
  const { text } = unmark(flag), other = turned(text)
  return other && hits(rule, text).some(({ against }) => against !== undefined) ? [{ rule, text, other }] : []
}))

describe('mirrored clauses', () => {
  test('there are many to look at', () => {
    expect(new Set(cases.map(({ rule }) => rule.id)).size).toBeGreaterThanOrEqual(20)
  })

  test.each(cases.map(({ rule, text, other }) => [rule.id, text, other, rule] as const))('%s passes «%s» with its mirror', (_, text, other, rule) => {
    // What is long or harsh for both may still be said, of nobody in particular.
    expect(hits(rule, `${text}\n${other}`).filter(({ against }) => against !== undefined)).toEqual([])
  })
})
