/** What a file would give away about the machine that it was written on. */
import { readFileSync, statSync } from 'node:fs'
import { posix } from 'node:path'

/**
 * The checkout, the folder that holds it and the home folder. A folder at the top, such as /builds, counts only with something
 * under it (see namesPath); the root and folders that every system has say nothing about this one.
 */
export function machinePaths(root: string, home: string): readonly string[] {
  const slashed = root.replaceAll('\\', '/')
  const paths = [slashed, posix.dirname(slashed), home.replaceAll('\\', '/')].map(path => path.replace(/\/$/, ''))
  return [...new Set(paths)].filter((path, at) => path.length > 1 && !everywhere.has(path) && (at > 0 || path.split('/').length > 2))
}

const everywhere = new Set(['/tmp', '/var/tmp', '/home', '/usr', '/usr/src', '/opt', '/srv', '/var', '/mnt', '/app', '/src', '/Users'])

/** Whether the text names this absolute path or something under it, and not only the end of a longer or relative path. */
export function namesPath(text: string, path: string): boolean {
  // A folder at the top of the tree may be a word as well, so it counts only with something under it.
  const needle = path.split('/').length === 2 ? `${path}/` : path
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    const before = text.slice(Math.max(at - 3, 0), at)
    const after = text[at + needle.length] ?? ''
    if ((before === '://' || !/[\w.~/@}-]$/.test(before)) && (needle.endsWith('/') || !/[\w-]/.test(after))) return true
  }
  return false
}

/** The hosts of npm's registry setting: one, or none where it is no address. */
export function registryHosts(setting: string): readonly string[] {
  try {
    return [new URL(setting.trim()).host]
  } catch {
    return []
  }
}

/** A file's text; undefined for pictures and other bytes, and for what is tracked but not on disk. */
export function readable(path: string): string | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined
  const bytes = readFileSync(path)
  return bytes.includes(0) ? undefined : bytes.toString('utf8')
}
