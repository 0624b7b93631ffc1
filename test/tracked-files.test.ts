/** No tracked file says where it was written: no path of this machine, no registry's address. Both are learnt when the test runs. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { machinePaths, namesPath, readable, registryHosts } from './tracked/traces'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')
/** A checkout may belong to another user than the one who tests it, as in a container. */
const tracked = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
const texts = tracked.map(path => ({ path, text: readable(`${root}/${path}`) })).filter((file): file is { path: string; text: string } => file.text !== undefined)

test('no tracked file holds a path of this machine', { timeout: 30_000 }, () => {
  expect(texts.length).toBeGreaterThan(20)
  const paths = machinePaths(root, homedir())
  const found = texts.flatMap(({ path, text }) => paths.filter(machine => namesPath(text, machine)).map(machine => `${path} holds ${machine}`))
  expect(found).toEqual([])
})

test('no tracked file holds a registry’s address', { timeout: 30_000 }, () => {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'ignore'] })
  const hosts = registryHosts(registry)
  expect(hosts.length).toBeGreaterThan(0)
  expect(texts.flatMap(({ path, text }) => hosts.filter(host => text.includes(host)).map(host => `${path} holds ${host}`))).toEqual([])
})

test('the lockfile resolves nothing to an address', () => {
  const lock = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as { packages: Record<string, { resolved?: string; link?: boolean }> }
  expect(Object.keys(lock.packages).length).toBeGreaterThan(50)
  expect(Object.entries(lock.packages).filter(([, { resolved, link }]) => resolved !== undefined && !link).map(([name]) => name)).toEqual([])
})

test('a path is found as a path, and nowhere else', () => {
  const here = `${dirname(root)}/`
  expect(namesPath(`see ${here}notes.md`, here)).toBe(true)
  expect(namesPath('import x from "../land/ann/x"', '/land/ann/')).toBe(false)
  expect(namesPath('file:///land/ann/x', '/land/ann/')).toBe(true)
  expect(namesPath('at /land/ann', '/land/ann')).toBe(true)
  expect(namesPath('at /land/annabel', '/land/ann')).toBe(false)
  expect(machinePaths('/land/ann/evenhand', '/land/ann')).toEqual(['/land/ann/evenhand', '/land/ann'])
  expect(machinePaths('/evenhand', '/')).toEqual([])
  expect(machinePaths('/yard/x/evenhand', '/hut')).toEqual(['/yard/x/evenhand', '/yard/x', '/hut'])
})
