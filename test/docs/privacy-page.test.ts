/** docs/privacy.md names every place that can make a connection, and what pages can load of the package: nothing. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import manifest from '../../manifest.json'
import { inReader, ours } from '../release/known'

const page = readFileSync(fileURLToPath(new URL('../../docs/privacy.md', import.meta.url)), 'utf8')
const named = (what: RegExp) => [...new Set(page.match(what))].toSorted()

test('each file of ours that can make a connection, and no other', () => {
  expect(named(/src\/[\w/-]+\.ts/g)).toEqual(Object.keys(ours).toSorted())
})

test('each package that could, and runs where it may not', () => {
  expect(page.match(/^(.*)\bmay reach packaged files alone/m)?.[1]?.match(/`[^`]+`/g)?.map(name => name.slice(1, -1)).toSorted()).toEqual(Object.keys(inReader).toSorted())
})

test('a page can load no file of the package', () => {
  expect(Object.keys(manifest).filter(key => /^(?:web_accessible_resources|externally_connectable|sandbox)$/.test(key))).toEqual([])
  expect(page).toContain('no file of the package can be loaded by a page')
})
