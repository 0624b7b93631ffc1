/** What docs/store/ tells the stores is what the code says. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import english from '../../assets/_locales/en/messages.json'
import manifest from '../../manifest.json'
import { dependencies } from '../../package.json'

const bytes = (path: string) => readFileSync(fileURLToPath(new URL(`../../docs/store/${path}`, import.meta.url)))
const page = (name: string) => bytes(name).toString()
/** On the command line alone. */
const notPacked = ['parse5']

test('the summary is the manifest’s description, and short enough', () => {
  const summary = english.manifest_description.message
  expect(page('listing.md')).toContain(`> ${summary}\n`)
  expect(summary.length).toBeLessThanOrEqual(132)
})

test('every library in the package is listed with its version', () => {
  const listed = [...page('reviewers.md').matchAll(/^\| (\S+) \| (\d\S*) \|/gm)].map(([, name, version]) => [name, version])
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(Object.entries(dependencies).filter(([name]) => !notPacked.includes(name))))
})

test('every permission is answered for', () => {
  const { permissions, host_permissions: hosts, optional_host_permissions: optional } = manifest
  for (const each of [...permissions, ...hosts, ...optional]) expect(page('privacy-answers.md')).toContain(`\`${each}\``)
})

test.each(['1-marks-and-checklist', '2-findings', '3-balance', '4-prepare', '5-versions'])('the picture %s has the size that stores ask for', name => {
  const picture = bytes(`pictures/${name}.png`)
  // A PNG says so in its first chunk.
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1280, 800])
})
