/** Runs one measurement in a process of its own, which has neither run nor remembered anything. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

type Measured = { readonly 'first-review': { readonly milliseconds: number }; readonly memory: { readonly one: number; readonly ten: number; readonly closed: number } }

export function inNewProcess<Name extends keyof Measured>(name: Name): Measured[Name] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', fileURLToPath(new URL(`${name}.ts`, import.meta.url))], { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Measured[Name]
}
