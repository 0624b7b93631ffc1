/** A copy of the extension that comes to each page of Google Docs too late the first time, as when it is installed while the tab is open. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../browsers/build'
import type { Kind } from '../browsers/places'

export function latecomer(kind: Kind): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'evenhand-late-')), bridge = join(path, 'google-docs-bridge.js')
  cpSync(join(root, kind === 'chromium' ? 'dist/chrome' : 'dist/firefox'), path, { recursive: true })
  const isLate = `document.readyState !== 'loading' || performance.getEntriesByType('navigation')[0]?.type === 'reload'`
  writeFileSync(bridge, `if (${isLate}) {\n${readFileSync(bridge, 'utf8')}\n}`)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
