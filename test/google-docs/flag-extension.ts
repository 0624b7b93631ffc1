/** An extension of two lines, for trying the stand-in itself: it asks for the annotation layer as early as an extension can, where the address says "flag". */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const flag = 'an-extension-for-tests'

export function flagExtension(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'evenhand-flag-'))
  const manifest = {
    manifest_version: 3, name: 'Flag', version: '1',
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    content_scripts: [{ matches: ['https://docs.google.com/document/*'], js: ['flag.js'], run_at: 'document_start', world: 'MAIN' }],
    browser_specific_settings: { gecko: { id: 'flag@evenhand.example' } },
  }
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(path, 'background.js'), '')
  writeFileSync(join(path, 'flag.js'), `if (new URLSearchParams(location.search).has('flag')) globalThis._docs_annotate_canvas_by_ext = '${flag}'`)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
