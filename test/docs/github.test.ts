/** What runs on GitHub runs what we looked at: actions by their commit, and no more rights than a job needs. The forms ask for no contract. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const folder = fileURLToPath(new URL('../../.github/', import.meta.url))
const files = (name: string) => readdirSync(`${folder}${name}`).map(file => ({ file, text: readFileSync(`${folder}${name}/${file}`, 'utf8') }))

test.each(files('workflows'))('$file pins every action to a commit and names its version', ({ text }) => {
  const uses = text.split('\n').filter(line => /\buses:/.test(line))
  expect(uses.length).toBeGreaterThan(0)
  expect(uses.filter(line => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  expect((parse(text) as { permissions: unknown }).permissions).toEqual({ contents: 'read' })
})

type Field = { readonly type: string; readonly attributes: { readonly value?: string; readonly options?: readonly unknown[] } }

test.each(files('ISSUE_TEMPLATE').filter(({ file }) => file !== 'config.yml'))('$file asks never to paste a contract, and to confirm it', ({ text }) => {
  const { body } = parse(text) as { body: readonly Field[] }
  expect(body[0]!.attributes.value).toMatch(/never paste a contract/i)
  expect(body.at(-1)).toMatchObject({ type: 'checkboxes', attributes: { options: [{ required: true }] } })
})
