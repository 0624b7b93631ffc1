/** What the stores get: the same bytes for whoever builds them from the source archive, in another folder. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { build, root } from '../browsers/build'
import { built, tracked } from '../release/files'
import { lint } from '../release/lint'
import { zip } from '../release/zip'

const targets = ['chrome', 'firefox'] as const

describe('built from the source archive', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenhand-source-'))
    for (const [path, bytes] of Object.entries(unzipSync(zip(tracked(root)!)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    // As `npm ci` would bring it.
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    build(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(targets)('the package for %s has the same bytes', target => {
    const here = zip(built(join(root, 'dist', target))), there = zip(built(join(folder, 'dist', target)))
    expect(Buffer.from(there).equals(here)).toBe(true)
    expect(here.length).toBeLessThan(6 << 20)
  })

  test('the archive has no source archive of its own to make, and says so', () => {
    expect(tracked(folder)).toBeUndefined()
  })
})

test('Mozilla’s linter has nothing against it but what is known and explained', () => {
  expect(lint(join(root, 'dist/firefox'))).toEqual([])
})

test.each(targets)('%s is told the version that package.json has', target => {
  expect(JSON.parse(readFileSync(join(root, `dist/${target}/manifest.json`), 'utf8'))).toMatchObject({ manifest_version: 3, version })
})
