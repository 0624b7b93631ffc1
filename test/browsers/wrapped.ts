/** A copy of the Chromium build in which webextension-polyfill has to wrap `chrome`, as it does in browsers without a `browser` of their own. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './build'

export type Copy = { readonly path: string; remove(): void }

export function withoutBrowser(): Copy {
  const path = mkdtempSync(join(tmpdir(), 'evenhand-wrapped-'))
  cpSync(join(root, 'dist/chrome'), path, { recursive: true })
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue
    const script = join(path, name)
    writeFileSync(script, `delete globalThis.browser;${readFileSync(script, 'utf8')}`)
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
