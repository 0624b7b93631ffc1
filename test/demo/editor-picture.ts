/** Takes docs/pictures/editor.png, a draft in an editor with its marks and a card: `npx tsx test/demo/editor-picture.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { still, until } from '../browsers/browser'
import { build, root } from '../browsers/build'
import { cardOn, marksOf } from '../browsers/marks'
import { open } from '../browsers/open'
import { serve } from '../browsers/server'
import { caretBetween } from '../pages/editors/look'
import { editorPages } from '../pages/editors/pages'

build()
const site = await serve({ pages: await editorPages() })
const browser = await open('chromium')
const tab = await browser.open(`${site.url}/tiptap`)
await browser.clickIcon(tab)
await until('marks', async () => (await marksOf(tab)).length > 0)
await caretBetween(tab, 'shall ', 'use best')
await tab.type('gladly ')
await cardOn(tab, 'in its sole discretion')
writeFileSync(join(root, 'docs/pictures/editor.png'), await still(tab))
await browser.close()
await site.close()
