/**
 * No pattern of ours can be made to backtrack without end: every one that is written in src/, and every one that the engine builds
 * when it starts, is checked by scslre, which looks for strings that make a pattern's time grow faster than the text.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import { parseAst } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { walk } from './release/tree'

type Pattern = { readonly source: string; readonly flags: string; readonly of: string }

const src = fileURLToPath(new URL('../src/', import.meta.url))

/**
 * Files with patterns whose time can grow with the square of a run of spaces, letters or figures, and how many. They are given one sentence, or
 * what stands beside a word in it, and the engine's property tests hold the whole to linear time with two million characters.
 */
const withTheSquare: Readonly<Record<string, number>> = {
  'engine/contract/date-words.ts': 1,
  'engine/contract/needs.ts': 2,
  'engine/grammar/modals.ts': 1,
  'engine/grammar/subject.ts': 3,
  'engine/provisions/liability.ts': 1,
  'engine/provisions/mirror/terms.ts': 1,
  'engine/provisions/named-effective-date.ts': 1,
  'engine/rules/drf/drf-xref-missing.ts': 1,
  'engine/rules/dsp/dsp-far-court.ts': 1,
  'engine/rules/sal/sal-inspect.ts': 1,
  'engine/rules/ter/ter-any-breach.ts': 1,
  'options/playbooks/starter.ts': 2,
  'built by the engine': 2,
}

let patterns: readonly Pattern[]
beforeAll(async () => { patterns = [...new Map([...await built(), ...written()].map(each => [`/${each.source}/${each.flags}`, each])).values()] }, 60_000)

test('none takes time without bounds, and none but the known ones the square', { timeout: 60_000 }, () => {
  expect(patterns.length).toBeGreaterThan(3000)
  const exponential: string[] = [], square: Record<string, number> = {}
  for (const pattern of patterns) {
    // Whoever searches from every place of a text is slower by that, for any pattern; that is what the property tests are for.
    const { reports } = analyse(pattern, { reportTypes: { Move: false } })
    if (reports.some(report => report.exponential)) exponential.push(`${pattern.of}: /${pattern.source}/${pattern.flags}`)
    if (reports.length > 0) square[pattern.of] = (square[pattern.of] ?? 0) + 1
  }
  expect(exponential).toEqual([])
  expect(square).toEqual(withTheSquare)
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
