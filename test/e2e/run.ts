/**
 * Builds, and runs the end-to-end tests in real browsers: `npm run e2e`, or `npm run e2e -- NAME` for test/e2e/NAME.test.ts and NAME-….test.ts alone.
 * A missing browser is installed where that is possible. Where it is not, CI fails, and elsewhere the other browser's tests
 * run and a line says what did not.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build, root } from '../browsers/build'
import { ensure } from '../browsers/ensure'
import { kinds, tested } from '../browsers/open'
import type { Kind } from '../browsers/places'

const inCi = process.env['CI'] !== undefined && process.env['CI'] !== 'false'
const suffix = '.test.ts'
const known = readdirSync(join(root, 'test/e2e')).filter(name => name.endsWith(suffix)).map(name => name.slice(0, -suffix.length))

process.exitCode = run(process.argv.slice(2).map(name => name.replace(/^.*\//, '').replace(suffix, '')))

function run(names: readonly string[]): number {
  const called = (name: string) => known.filter(each => each === name || each.startsWith(`${name}-`))
  const unknown = names.find(name => called(name).length === 0)
  if (unknown !== undefined) return fail(`There is no test/e2e/${unknown}${suffix}. There are: ${known.join(', ')}.`)
  const missing: string[] = []
  const ready = (inCi ? kinds : tested).filter(kind => available(kind, missing))
  if (ready.length === 0 || (inCi && missing.length > 0)) return fail(missing.join('\n'))

  build()
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'e2e', ...names.flatMap(called).map(name => `test/e2e/${name}${suffix}`)], {
    cwd: root, stdio: 'inherit', env: { ...process.env, EVENHAND_BROWSERS: ready.join() },
  })
  for (const line of missing) console.error(`Not tested: ${line}`)
  return status ?? 1
}

function available(kind: Kind, missing: string[]): boolean {
  try {
    ensure(kind)
    return true
  } catch (error) {
    missing.push(error instanceof Error ? error.message : String(error))
    return false
  }
}

function fail(why: string): number {
  console.error(why)
  return 1
}
