/** A copy of the build that puts nothing into Google Docs by itself, so that every tab there is as one that is older than Evenhand. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../browsers/build'
import type { Tab } from '../browsers/browser'
import type { Kind } from '../browsers/places'

type Entry = { readonly matches: readonly string[]; readonly js: readonly string[]; readonly world: string }

export type Late = {
  readonly path: string
  /** From now on as the build itself would have it; asked for in one of the extension's own pages. */
  begin(ours: Tab): Promise<void>
  remove(): void
}

export function lateExtension(kind: Kind): Late {
  const path = mkdtempSync(join(tmpdir(), 'evenhand-late-'))
  cpSync(join(root, kind === 'chromium' ? 'dist/chrome' : 'dist/firefox'), path, { recursive: true })
  const file = join(path, 'manifest.json')
  const { content_scripts: scripts, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as { content_scripts: readonly Entry[] }
  writeFileSync(file, JSON.stringify(manifest))
  const later = scripts.map(({ matches, js, world }, i) => ({ id: `late-${i}`, matches, js: js.map(name => `/${name}`), world, runAt: 'document_start' }))
  return {
    path,
    begin: async ours => { await ours.evaluate(`(globalThis.browser ?? chrome).scripting.registerContentScripts(${JSON.stringify(later)})`) },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
