/** What is built: the engine without the examples that it is tested by. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/engine/rules'
import { root } from '../browsers/build'

test.each(['chrome', 'firefox'])('%s gets every rule, and no rule’s examples', target => {
  const script = readFileSync(join(root, `dist/${target}/background.js`), 'utf8')
  expect(rules.filter(({ id }) => !script.includes(id)).map(({ id }) => id)).toEqual([])
  expect(rules.filter(({ passes }) => passes.some(example => example.length > 40 && script.includes(example))).map(({ id }) => id)).toEqual([])
})
