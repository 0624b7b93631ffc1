/** docs/playbooks.md is written by hand, and held to what it is about. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPlaybook } from '../../src/engine/playbooks/read'
import { spelt } from '../../src/engine/playbooks/shape'
import { sideNames } from '../../src/engine/playbooks/sides'
import { topics } from '../../src/engine/playbooks/topics'
import { thresholdNames, thresholdTable } from '../../src/engine/rules/thresholds'

const page = readFileSync(new URL('../../docs/playbooks.md', import.meta.url), 'utf8')

test('its example is a playbook', () => {
  const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => readPlaybook(text!))
  expect(examples).toMatchObject([{ name: 'Our studio', thresholds: { paymentDays: 30 }, rules: [{ id: 'own-rush' }], sides: [{ side: 'supplier' }] }])
})

test('it names every threshold with what it does and where it comes from', () => {
  for (const name of thresholdNames) {
    const { default: value, least, most, flagged, source } = thresholdTable[name]
    expect(page).toContain(`| \`${spelt(name)}\` | ${value} | ${least}–${most} | ${flagged} | ${source} |`)
  }
})

test('it names every topic with its rules, and every side', () => {
  for (const [topic, rules] of Object.entries(topics)) expect(page).toContain(`| \`${topic}\` | ${rules.map(rule => `\`${rule}\``).join(', ')} |`)
  for (const side of sideNames) expect(page).toContain(`\`${side}\``)
})
