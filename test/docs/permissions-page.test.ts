/** docs/permissions.md explains each permission of the manifest, and none that is not in it. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import manifest from '../../manifest.json'

const page = readFileSync(fileURLToPath(new URL('../../docs/permissions.md', import.meta.url)), 'utf8')
const headings = (part: string) => [...part.matchAll(/^### (.+)$/gm)].flatMap(([, heading]) => [...heading!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)).toSorted()
const [atOnce, later] = page.split('## Asked for later') as [string, string]

test('each that is asked for at once', () => {
  const { permissions, host_permissions: hosts, content_scripts: scripts } = manifest
  expect(headings(atOnce)).toEqual([...new Set([...permissions, ...hosts, ...scripts.flatMap(({ matches }) => matches)])].toSorted())
})

test('each that may be asked for later', () => {
  expect(headings(later)).toEqual(manifest.optional_host_permissions.toSorted())
})

test('none that it says are not asked for', () => {
  const named = page.split('## What is not asked for')[1]!.split('##')[0]!
  const asked = new Set<string>([...manifest.permissions, ...manifest.host_permissions, ...manifest.optional_host_permissions])
  expect([...named.matchAll(/`([^`]+)`/g)].map(([, name]) => name!).filter(name => asked.has(name))).toEqual([])
})
