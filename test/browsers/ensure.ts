/** Finds a browser, and installs one where that needs nobody's password. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { find, type Installed, type Kind } from './places'

const packages = { chromium: 'chromium', firefox: 'firefox-esr' } as const
const advice = {
  chromium: 'No Chromium, Chrome or Edge was found: install one of them (https://www.chromium.org/getting-involved/download-chromium/), or name it with CHROMIUM=/path/to/it.',
  firefox: 'No Firefox was found: install it (https://www.mozilla.org/firefox/), or name it with FIREFOX=/path/to/it.',
} as const

/** An installed browser. As root on Debian or Ubuntu a missing one is installed with apt, which is said. Throws one line of advice where that is not possible. */
export function ensure(kind: Kind, say: (line: string) => void = console.log): Installed {
  const there = find(kind)
  if (there) return there
  const named = process.env[kind.toUpperCase()]
  if (named) throw new Error(`${kind.toUpperCase()}=${named} names no program that can be run.`)
  if (!canInstall()) throw new Error(advice[kind])
  for (const name of candidates(kind)) {
    say(`No browser of this kind is installed: installing ${name} with apt.`)
    if (apt(['update', '-q']) && apt(['install', '-y', '-q', '--no-install-recommends', name, 'fonts-liberation'])) {
      const installed = find(kind)
      if (installed) return installed
    }
  }
  throw new Error(`apt could not install it. ${advice[kind]}`)
}

/** Ubuntu calls Debian's firefox-esr plain firefox. */
const candidates = (kind: Kind): readonly string[] => (kind === 'firefox' ? [packages.firefox, 'firefox'] : [packages.chromium])

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function apt(args: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  return status === 0
}
