/** One defect at a time is planted in a fair contract: a rule of the right family finds it, and nothing else is said that was not said before. */
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/engine/findings'
import { review } from '../../../src/engine/review'
import { bases, textOf } from './bases'
import type { Base, Kind } from './kind'
import { kinds } from './kinds'
import type { Planted } from './plant'
import { plantingsOf } from './plant'

type Tried = { readonly kind: Kind; readonly planted: Planted; readonly found: boolean; readonly elsewhere: readonly string[] }

const identity = (text: string, { rule, spans }: Finding) => `${rule}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`

const clean = Object.fromEntries(Object.entries(bases).map(([name, { lines }]) => {
  const text = textOf(lines)
  return [name, new Set(review(text).findings.map(finding => identity(text, finding)))]
})) as Record<Base, Set<string>>

function tried(kind: Kind, planted: Planted): Tried {
  const { text, start, end } = planted
  const fresh = review(text).findings.filter(finding => !clean[planted.in].has(identity(text, finding)))
  const touches = ({ spans }: Finding) => spans.some(span => span.start < end && start < span.end)
  const right = (finding: Finding) => kind.families.includes(finding.family) && (kind.anywhere === true || touches(finding))
  return { kind, planted, found: fresh.some(right), elsewhere: fresh.filter(finding => !touches(finding) && !right(finding) && !kind.also?.includes(finding.rule)).map(finding => identity(text, finding)) }
}

const results = kinds.flatMap(kind => plantingsOf(kind).map(planted => tried(kind, planted)))
const missed = (of: readonly Tried[]) => of.filter(({ found }) => !found).map(({ kind, planted }) => `${kind.name} [${planted.in}]: ${planted.words}`)
const share = (of: readonly Tried[]) => of.filter(({ found }) => found).length / of.length

describe('a planted defect', () => {
  test('is of one of at least forty kinds, with a name each', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(40)
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length)
  })
  test.each(kinds.map(kind => [kind.name, kind] as const))('is found: %s', (_, kind) => {
    const of = results.filter(one => one.kind === kind)
    // One place in four may be missed in a single kind of few places; the figures for all of them, below, are stricter.
    expect(share(of), missed(of).join('\n')).toBeGreaterThanOrEqual(kind.tier === 'fact' ? 1 : 3 / 4)
  })
  test('is found nearly always, and always where anyone can re-check it', () => {
    expect(missed(results.filter(({ kind }) => kind.tier === 'fact'))).toEqual([])
    expect(share(results), missed(results).join('\n')).toBeGreaterThanOrEqual(0.97)
  })
  test('brings nothing to light elsewhere', () => {
    expect(results.flatMap(({ kind, planted, elsewhere }) => elsewhere.map(words => `${kind.name} [${planted.in}]: ${words}`))).toEqual([])
  })
})

test.each(Object.entries(clean))('the fair contract %s is quiet', (name, findings) => {
  const { lines } = bases[name as Base]
  expect(findings.size).toBeLessThanOrEqual(3)
  expect(review(textOf(lines)).findings.filter(({ severity }) => severity >= 3)).toEqual([])
})
