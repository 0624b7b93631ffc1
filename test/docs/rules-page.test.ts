import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/engine/rules'
import { measured } from './measured'
import { rulesPage } from './rules-page'

test('docs/rules.md is what the rules say; `npm run docs` writes it anew', () => {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')
  expect(page).toBe(rulesPage())
  expect(page.match(/^### /gm)).toHaveLength(rules.length)
})

test('figures are of rules that exist, and say what can be true', () => {
  const known = new Set(rules.map(({ id }) => id))
  for (const [id, { read, right }] of Object.entries(measured)) {
    expect(known, id).toContain(id)
    expect(right, id).toBeLessThanOrEqual(read)
    expect(read, id).toBeGreaterThan(0)
  }
})
