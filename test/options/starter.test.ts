import { expect, test } from 'vitest'
import { readPlaybook } from '../../src/engine/playbooks/read'
import { copyOf, nameIn, starter } from '../../src/options/playbooks/starter'
import { ourFiles } from '../docs/our-playbooks'

test('what a new playbook begins with has no faults', () => {
  expect(readPlaybook(starter).name).toBe('My playbook')
  for (const [file, yaml] of ourFiles()) expect(readPlaybook(copyOf(yaml)).name, file).toBe(`Copy of ${nameIn(yaml)}`)
  expect(copyOf('name: "Ours: all"\n')).toBe('name: "Copy of Ours: all"\n')
})
