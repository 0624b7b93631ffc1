import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/engine/rules/index'
import type { Rule } from '../../../src/engine/rules/rule'
import { marksOf, unhide, unmark } from './examples'

const folder = fileURLToPath(new URL('../../../src/engine/rules', import.meta.url))
const families = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).toSorted()
const filesOf = (family: string): string[] => readdirSync(join(folder, family)).filter(file => file.endsWith('.ts') && file !== 'index.ts').toSorted()

type RuleModule = { readonly default?: Rule }
const load = async <M>(file: string): Promise<M> => await import(join(folder, file)) as M

/** A family's own list, and the rules that lie in its folder. A file without a default export is a form that its rules share. */
const loaded = await Promise.all(families.map(async family => {
  const list = existsSync(join(folder, family, 'index.ts')) ? await load<Record<string, readonly Rule[]>>(`${family}/index.ts`) : {}
  const listed = list[family] ?? []
  const inFolder = (await Promise.all(filesOf(family).map(async file => ({ file, rule: (await load<RuleModule>(`${family}/${file}`)).default }))))
    .flatMap(({ file, rule }) => (rule ? [{ file, rule }] : []))
  return { family, listed, inFolder }
}))

describe.each(loaded)('the family $family', ({ family, listed, inFolder }) => {
  test('lists every rule of its folder, in the order of their names', () => {
    expect(listed.map(({ id }) => id)).toEqual(inFolder.map(({ rule }) => rule.id))
  })
  test('names each rule as its file, with the family first', () => {
    for (const { file, rule } of inFolder) {
      expect(rule.id).toBe(basename(file, '.ts'))
      expect(rule.id).toMatch(new RegExp(`^${family}-[a-z0-9-]+$`))
    }
  })
  test('is in the list of all rules', () => {
    for (const rule of listed) expect(rules).toContain(rule)
  })
})

test('no two rules share an id', () => {
  const ids = rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

/** Words that would claim to know the law, or what everyone does. Words quoted from a contract, “in these marks”, are free. */
const claims = /\b(?:illegal(?:ly)?|unlawful(?:ly)?|void|null|unenforceable|standards?|you should sign|safe to sign|hereby|thereof|inter alia|pro rata|mutatis mutandis)\b/i
const withoutQuotations = (text: string): string => text.replace(/“[^”]*”/g, '“”')
const labels = /^(?:claudette:(?:LTD|TER|CH|CR|USE|LAW|J|A)|cuad:[a-z-]+|93\/13:[a-q]|acl:[a-n])$/

describe.each(loaded.flatMap(({ inFolder }) => inFolder.map(({ rule }) => rule)))('$id', rule => {
  test('says what it means in plain words', () => {
    for (const [part, text] of Object.entries({ title: rule.title, why: rule.why, ask: rule.ask, fallback: rule.fallback })) {
      if (text === undefined) continue
      expect(text.trim(), part).not.toBe('')
      expect(withoutQuotations(text), part).not.toMatch(claims)
    }
    expect(rule.title).not.toMatch(/[.!]$/)
    expect(rule.ask).toMatch(/\?/)
    for (const label of rule.labels) expect(label).toMatch(labels)
  })

  test('has at least three texts that it flags and three that it passes', () => {
    expect(new Set(rule.flags).size).toBeGreaterThanOrEqual(3)
    expect(new Set(rule.passes).size).toBeGreaterThanOrEqual(3)
  })

  test.each(rule.flags)('flags %s', marked => {
    expect(unmark(marked).spans).not.toEqual([])
    expect(marksOf(rule, unmark(marked).text)).toBe(unhide(marked).text)
  })

  test.each(rule.passes)('passes %s', text => {
    expect(unmark(text).spans).toEqual([])
    expect(marksOf(rule, text)).toBe(unhide(text).text)
  })
})
