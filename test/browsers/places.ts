/** Where people's systems keep the browsers that can run Evenhand. */
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

export type Kind = 'chromium' | 'firefox'
export type Installed = { readonly kind: Kind; readonly path: string }

/** An installed browser of that kind, or undefined. CHROMIUM or FIREFOX in the environment names one outright. */
export function find(kind: Kind): Installed | undefined {
  const named = process.env[kind.toUpperCase()]
  const path = (named ? [named] : [...places(kind)]).find(runs)
  return path === undefined ? undefined : { kind, path }
}

function* places(kind: Kind): Generator<string> {
  const { programs, mac, windows } = known[kind]
  if (process.platform === 'darwin') {
    for (const root of ['/Applications', join(homedir(), 'Applications')]) for (const app of mac) yield join(root, app)
  }
  if (process.platform === 'win32') {
    const roots = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    for (const root of roots) if (root) for (const app of windows) yield join(root, app)
    return
  }
  // A snap cannot read a profile under the system's temporary folder, so one is taken only when nothing else is there.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin']
  for (const folder of folders.toSorted((a, b) => Number(a.startsWith('/snap')) - Number(b.startsWith('/snap')))) {
    for (const program of programs) yield join(folder, program)
  }
}

/** In order of preference. */
const known = {
  chromium: {
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  },
  firefox: {
    programs: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
  },
} as const

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
