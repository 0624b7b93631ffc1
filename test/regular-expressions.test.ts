/**
 * No pattern of ours can be made to backtrack: every one that is written in src/, and every one that the engine builds when it starts,
 * is checked by scslre, which looks for strings that make a pattern's time grow faster than the text.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import { parseAst } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { walk } from './release/tree'

type Pattern = { readonly source: string; readonly flags: string; readonly of: string }

const src = fileURLToPath(new URL('../src/', import.meta.url))

let patterns: readonly Pattern[]
beforeAll(async () => { patterns = [...new Map([...await built(), ...written()].map(each => [`/${each.source}/${each.flags}`, each])).values()] }, 60_000)

test('none takes more time than grows with the text', { timeout: 60_000 }, () => {
  expect(patterns.length).toBeGreaterThan(3000)
  const exponential: string[] = [], square: string[] = []
  for (const pattern of patterns) {
    // Whoever searches from every place of a text is slower by that, for any pattern; that is what the property tests are for.
    const { reports } = analyse(pattern, { reportTypes: { Move: false } })
    if (reports.length > 0) (reports.some(report => report.exponential) ? exponential : square).push(`${pattern.of}: /${pattern.source}/${pattern.flags}`)
  }
  expect(exponential).toEqual([])
  expect(square).toEqual([])
})

test.each([['(a+)+b', true], ['(?:a+b?)*c', true], ['^a*a*b', false]])('%s would be found', (source, exponential) => {
  const { reports } = analyse({ source, flags: '' }, { reportTypes: { Move: false } })
  expect(reports.length).toBeGreaterThan(0)
  expect(reports.some(report => report.exponential)).toBe(exponential)
})

function written(): readonly Pattern[] {
  const found: Pattern[] = []
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file))) {
    walk(parseAst(readFileSync(src + file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }), node => {
      const { pattern: source, flags } = (node['regex'] ?? {}) as { pattern?: string; flags?: string }
      if (source !== undefined && flags !== undefined) found.push({ source, flags, of: file.replaceAll('\\', '/') })
    })
  }
  return found
}

/** Patterns that are put together of parts, as the engine does when it is loaded. */
async function built(): Promise<readonly Pattern[]> {
  const found: Pattern[] = [], real = globalThis.RegExp
  globalThis.RegExp = new Proxy(real, {
    construct(target, args) {
      const made = Reflect.construct(target, args) as RegExp
      found.push({ source: made.source, flags: made.flags, of: 'built by the engine' })
      return made
    },
  })
  try {
    await import('../src/engine/review')
  } finally {
    globalThis.RegExp = real
  }
  return found
}
