/** src/engine/playbooks/ours.ts, made from the YAML files beside it. `npm run docs` writes it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPlaybook } from '../../src/engine/playbooks/read'

const folder = fileURLToPath(new URL('../../src/engine/playbooks/ours', import.meta.url))

/** JSON, a line for each position. */
const inLines = (data: unknown) => JSON.stringify(data, null, 2).replaceAll(/\{\s+("preferred"[^{}]*?)\s+\}/g, (_, inside: string) => `{ ${inside.replaceAll(/\n\s+/g, ' ')} }`)

/** Each file of ours, by its name. */
export const ourFiles = (): readonly (readonly [file: string, text: string])[] => readdirSync(folder).toSorted().map(file => [file, readFileSync(join(folder, file), 'utf8')])

export function ourPlaybooks(): string {
  const read = ourFiles().map(([, text]) => readPlaybook(text))
  return [
    '/**',
    ' * Our playbooks, as data: made by `npm run docs` from the files in ours/, and held to them by a test. The engine reads no files,',
    ' * and needs no reader of YAML before somebody brings a playbook of their own.',
    ' */',
    "import type { Playbook } from './playbook'",
    '',
    `export const ours: readonly Playbook[] = ${inLines(read)}`,
    '',
  ].join('\n')
}
