/** Who may see whom: reads every import in src and says, file by file, which rule was broken. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { brokenBy, type SourceFile } from './rooms/broken'
import { importsOf } from './rooms/imports'

const src = fileURLToPath(new URL('../src', import.meta.url))
const files: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map(path => ({ path, text: readFileSync(`${src}/${path}`, 'utf8') }))

test('every room keeps to what it may see', { timeout: 30_000 }, () => {
  expect(files.length).toBeGreaterThan(20)
  expect(files.flatMap(brokenBy)).toEqual([])
})

/** Each rule is broken once on purpose, so that a rule which has stopped working shows. */
test.for<[path: string, text: string, rule: string]>([
  ['engine/contract/words.ts', `import { rule } from '../rules/rule'`, 'only looks downwards'],
  ['engine/provisions/parties.ts', `import type { KeyTerm } from '../key-terms/key-term'`, 'only looks downwards'],
  ['engine/rules/amb/amb-may-not.ts', `import other from './amb-etc'`, 'a rule never imports a rule'],
  ['engine/rules/amb/amb-may-not.ts', `import { rules } from '../index'`, 'a rule never imports a rule'],
  ['engine/review.ts', `import { remote } from '../wire'`, 'engine may not see wire'],
  ['engine/contract/words.ts', `import { fetch } from 'node:http'`, 'engine may not see node:http'],
  ['engine/rules/run.ts', `import nlp from 'compromise'`, 'only engine/grammar'],
  ['page/page.ts', `import { contracts } from '../storage/contracts'`, 'page may not see storage'],
  ['page/page.ts', `import { review } from '../engine/review'`, 'only types of engine'],
  ['page/page.ts', `const { review } = await import('../engine/review')`, 'only types of engine'],
  ['panel/main.tsx', `export { start } from '../background/start'`, 'panel may not see background'],
  ['panel/main.tsx', `import browser from 'webextension-polyfill'`, 'only browser.ts'],
  ['panel/main.tsx', `browser.storage.local.get('x')`, 'only storage touches'],
  ['panel/main.tsx', `const { storage } = browser`, 'only storage touches'],
  ['background/start.ts', `import { Panel } from '../panel/panel'`, 'background may not see panel'],
  ['words/quotes.ts', `import type { Row } from '../panel/grouping'`, 'words may not see panel'],
  ['panel/main.tsx', `const { rules } = await import('evenhand:rules')`, 'only options shows'],
  ['options/rules.tsx', `import { ruleTexts } from '../engine/texts'`, 'only types of engine'],
  ['handover/report.ts', `import { review } from '../engine/review'`, 'only types of engine'],
  ['handover/report.ts', `import { asked } from '../storage/asked'`, 'handover may not see storage'],
  ['handover/report.ts', `import { readFile } from 'node:fs/promises'`, 'handover may not see node:'],
  ['page/page.ts', `import type { Reviewed } from '../handover/reviewed'`, 'page may not see handover'],
  ['page/card/view.ts', `import { groupWords } from '../../words/plain-words'`, 'page may not see words'],
  ['cli/review.ts', `import type { Mark } from '../messages'`, 'cli may not see messages'],
  ['panel/utils/dates.ts', `export const a = 1`, 'no folder called utils'],
  ['strange/room.ts', `export const a = 1`, 'no such room'],
])('%s with %s is told that %s', ([path, text, rule]) => {
  expect(brokenBy({ path, text }).join('\n')).toContain(rule)
})

test('what is allowed passes', () => {
  const good: readonly SourceFile[] = [
    { path: 'engine/rules/amb/amb-may-not.ts', text: `import { rule } from '../rule'\nimport { sentences } from '../../contract/sentences'` },
    { path: 'engine/grammar/norms.ts', text: `import nlp from 'compromise/two'` },
    { path: 'page/page.ts', text: `import type { Span } from '../engine/review'\nimport { type Tier } from '../engine/rules/rule'\nimport { remote } from '../wire'\nimport { say } from '../words/say'` },
    { path: 'storage/records.ts', text: `import { browser } from '../browser'\nawait browser.storage.local.get('x')` },
    { path: 'background/start.ts', text: `// browser.storage is not touched here\nimport { review } from '../engine/review'\nimport { contracts } from '../storage/contracts'` },
  ]
  expect(good.flatMap(brokenBy)).toEqual([])
})

test('imports of every form are read', () => {
  const text = `import './a'\nimport b, { type C } from "./b"\nimport type { D } from './d'\nexport * from './e'\nexport type { F } from './f'\nconst g = import('./g')\ntype H = import('./h').H\n// import './not'`
  expect(importsOf({ path: 'x.ts', text })).toEqual([
    { from: './a', typesOnly: false }, { from: './b', typesOnly: false }, { from: './d', typesOnly: true },
    { from: './e', typesOnly: false }, { from: './f', typesOnly: true }, { from: './g', typesOnly: false }, { from: './h', typesOnly: true },
  ])
})
