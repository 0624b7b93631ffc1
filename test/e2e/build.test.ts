/** What is built: the engine without the examples that it is tested by, and nothing that is larger than it has to be. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { rules } from '../../src/engine/rules'
import { root } from '../browsers/build'

test.each(['chrome', 'firefox'])('%s gets every rule, and no rule’s examples', target => {
  const script = readFileSync(join(root, `dist/${target}/background.js`), 'utf8')
  expect(rules.filter(({ id }) => !script.includes(id)).map(({ id }) => id)).toEqual([])
  expect(rules.filter(({ passes }) => passes.some(example => example.length > 40 && script.includes(example))).map(({ id }) => id)).toEqual([])
})

/** Kilobytes as browsers' stores would send them. Of the background, docs/performance.md says what it is made of. */
test.each(['chrome', 'firefox'])('%s gets scripts of a size that is kept to', target => {
  const size = (...files: readonly string[]) => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(root, `dist/${target}`, file)), { level: 9 }).length, 0) / 1000
  const panel = readFileSync(join(root, `dist/${target}/panel/popup.html`), 'utf8')
  const scripts = [...panel.matchAll(/<script [^>]*src="\.\.\/([^"]+)"/g)].map(([, file]) => file!)
  expect(scripts.length).toBeGreaterThan(3)
  expect(size('page.js')).toBeLessThanOrEqual(25)
  expect(size(...scripts)).toBeLessThanOrEqual(60)
  expect(size('background.js')).toBeLessThanOrEqual(610)
})
