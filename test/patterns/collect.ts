/** Every pattern of ours: each that is written in src/, and each that the engine puts together when it is loaded. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'
import { walk } from '../release/tree'

export type Pattern = { readonly source: string; readonly flags: string; readonly of: string }

const src = fileURLToPath(new URL('../../src/', import.meta.url))

/** To be called before anything has imported the engine, which is watched while it loads. */
export async function collect(): Promise<readonly Pattern[]> {
  return [...new Map([...await built(), ...written()].map(each => [`/${each.source}/${each.flags}`, each])).values()]
}

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
    await import('../../src/engine/review')
  } finally {
    globalThis.RegExp = real
  }
  return found
}
