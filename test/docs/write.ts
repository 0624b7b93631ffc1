/** `npm run docs`: writes the pages that are made from the program. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rulesPage } from './rules-page'

writeFileSync(fileURLToPath(new URL('../../docs/rules.md', import.meta.url)), rulesPage())
