import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/engine/rules'
import { rulesPage } from './rules-page'

test('docs/rules.md is what the rules say; `npm run docs` writes it anew', () => {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')
  expect(page).toBe(rulesPage())
  expect(page.match(/^### /gm)).toHaveLength(rules.length)
})
