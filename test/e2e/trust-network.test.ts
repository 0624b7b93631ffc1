/** No built code can make a connection but where it is named here, and the policy of our own pages lets none through. */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../browsers/build'
import { connections } from '../release/connections'
import { inReader, ours } from '../release/known'
import { placesIn, scriptsOf } from '../release/scripts'

const known: Readonly<Record<string, string>> = { ...ours, ...inReader }

describe.each(['chrome', 'firefox'])('%s', target => {
  const folder = join(root, 'dist', target)

  test('no script connects to anything but what is known', () => {
    const found = scriptsOf(folder).flatMap(script => placesIn(script, connections).map(({ by, from }) => ({ by, of: from.package ?? from.file, script: relative(folder, script).replaceAll('\\', '/') })))
    expect([...new Set(found.filter(({ of }) => !Object.hasOwn(known, of)).map(({ by, of, script }) => `${by} in ${of}, built into ${script}`))]).toEqual([])
    expect(Object.keys(ours).filter(file => !found.some(({ of }) => of === file))).toEqual([])
    // What they may ask for rests on the policy of our pages, so that they must be in no script that runs elsewhere.
    expect([...new Set(found.filter(({ of, script }) => Object.hasOwn(inReader, of) && !/^(?:chunks|pdfjs)\//.test(script)).map(({ script }) => script))]).toEqual([])
  })

  test('our own pages may reach what is packaged, and nothing else', () => {
    const { content_security_policy: { extension_pages: policy } } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { content_security_policy: { extension_pages: string } }
    const parts = new Map(policy.split(';').map(part => part.trim().split(' ')).map(([name, ...sources]) => [name!, sources]))
    expect(parts.get('default-src')).toEqual(["'none'"])
    expect(parts.get('script-src')).toEqual(["'self'"])
    for (const name of ['form-action', 'base-uri', 'frame-ancestors']) expect(parts.get(name), name).toEqual(["'none'"])
    const reached = [...parts.values()].flat().filter(source => source !== "'none'" && source !== "'self'")
    expect(reached.filter(source => !['data:', 'blob:', "'unsafe-inline'"].includes(source))).toEqual([])
    expect(parts.get('connect-src')?.filter(source => source !== "'self'" && source !== "'none'")).toEqual([])
  })
})
