/** What goes into each package. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Packed } from './zip'

/** A built extension without its source maps: they are five times its size, and whoever wants them has the source. */
export function built(folder: string): readonly Packed[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.endsWith('.map'))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: path.slice(folder.length + 1).replaceAll(sep, '/'), bytes: readFileSync(path) }))
}

/** Every file that git tracks, as it stands in the folder; undefined where the folder is no clone, as in the unpacked source archive. */
export function tracked(root: string): readonly Packed[] | undefined {
  if (!existsSync(join(root, '.git'))) return undefined
  return git(root, 'ls-files', '-z', '--stage')
    .map(line => /^(\d+) \w+ \d\t(.+)$/s.exec(line)!)
    .filter(([, , path]) => existsSync(join(root, path!)))
    .map(([, mode, path]) => ({ path: path!, bytes: readFileSync(join(root, path!)), runs: mode === '100755' }))
}

/** What in a clone is not as its last commit has it. */
export const uncommitted = (root: string): readonly string[] => git(root, 'status', '--porcelain', '-z')

const git = (root: string, ...args: readonly string[]): readonly string[] =>
  execFileSync('git', ['-c', 'safe.directory=*', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0').filter(Boolean)
