import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ensure } from './ensure'
import { find } from './places'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'evenhand-find-')) })
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function program(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}

test('a browser that is named is taken before any other', () => {
  const path = program('my-browser')
  vi.stubEnv('CHROMIUM', path)
  expect(find('chromium')).toEqual({ kind: 'chromium', path })
  expect(ensure('chromium')).toEqual({ kind: 'chromium', path })
})

test('a name that leads nowhere is said, and nothing is installed', () => {
  vi.stubEnv('FIREFOX', join(folder, 'nothing'))
  const said: string[] = []
  expect(find('firefox')).toBeUndefined()
  expect(() => ensure('firefox', line => said.push(line))).toThrow('names no program')
  expect(said).toEqual([])
})

test.runIf(process.platform === 'linux')('the path is looked through, for a Chromium before a Chrome', () => {
  vi.stubEnv('CHROMIUM', '')
  vi.stubEnv('PATH', folder)
  program('google-chrome')
  expect(find('chromium')?.path).toBe(join(folder, 'google-chrome'))
  const path = program('chromium')
  expect(find('chromium')?.path).toBe(path)
})
