/**
 * Builds, and packs what the stores ask for into dist/packages: one zip for each browser and the source they are made of.
 * Run twice, anywhere, it gives the same bytes: `npm run package`.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../../package.json'
import { build, root } from '../browsers/build'
import { built, tracked, uncommitted } from './files'
import { zip, type Packed } from './zip'

const folder = join(root, 'dist/packages')

build()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const target of ['chrome', 'firefox']) write(target, built(join(root, 'dist', target)))
const source = tracked(root)
if (source) write('source', source)
else console.log('No source archive: this folder is no git clone.')
if (source && uncommitted(root).length > 0) console.log('Not everything in it is committed.')

function write(what: string, files: readonly Packed[]): void {
  const name = `evenhand-${version}-${what}.zip`, bytes = zip(files)
  writeFileSync(join(folder, name), bytes)
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${name}  ${files.length} files, ${Math.ceil(bytes.length / 1024)} kB`)
}
