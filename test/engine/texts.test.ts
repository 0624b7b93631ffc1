import { expect, test } from 'vitest'
import { readPlaybook } from '../../src/engine/playbooks/read'
import { rules } from '../../src/engine/rules'
import { limitTexts, ruleTexts } from '../../src/engine/texts'

test('every rule is told of, in words and nothing else', () => {
  const texts = ruleTexts()
  expect(texts.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  expect(JSON.parse(JSON.stringify(texts))).toEqual(texts)
  for (const { id, flags, passes } of texts) {
    expect(flags.length, id).toBeGreaterThan(0)
    expect(passes.length, id).toBeGreaterThan(0)
  }
})

test('every limit bears the name that playbooks know it by, and may be what it is', () => {
  for (const { name, default: ours, finding, source } of limitTexts()) {
    expect(() => readPlaybook(`name: Mine\nthresholds:\n  ${name}: ${ours}\n`), name).not.toThrow()
    expect(finding).toMatch(/^[A-Z].*\{1\}/)
    expect(source).not.toBe('')
  }
})
