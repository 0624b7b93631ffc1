/** Builds, and says what Mozilla's linter has against the Firefox package: `npm run lint:package`. Fails where that is anything new. */
import { join } from 'node:path'
import { build, root } from '../browsers/build'
import { lint } from './lint'

build()
const found = lint(join(root, 'dist/firefox'))
console.log(found.length === 0 ? 'Nothing but what test/release/lint.ts knows and explains.' : found.join('\n'))
if (found.length > 0) process.exitCode = 1
