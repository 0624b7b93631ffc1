/** No built code can make a connection but where it is named here, and the policy of our own pages lets none through. */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../browsers/build'
import { connections } from '../release/connections'
import { placesIn, scriptsOf } from '../release/scripts'

/** Packages that run in our reader page alone, whose policy lets them reach what is packaged and nothing else. */
const inReader = {
  'pdfjs-dist': 'its own packaged files',
  'docx-preview': 'pictures that lie in the file itself',
  jszip: 'asks what world it runs in',
}

/** By file of ours or by package: what it asks for, and why. docs/privacy.md says the same to readers. */
const known: Readonly<Record<string, string>> = {
  'src/page/surfaces/google-docs/export.ts': 'Google’s own download of the document that is open, asked for in its page',
  'src/page/file/fetched.ts': 'the file that the reader asked to open, from the address at which it lies, with the reader’s own access',
  ...inReader,
}

describe.each(['chrome', 'firefox'])('%s', target => {
  const folder = join(root, 'dist', target)

  test('no script connects to anything but what is known', () => {
    const found = scriptsOf(folder).flatMap(script => placesIn(script, connections).map(({ by, from }) => ({ by, of: from.package ?? from.file, script: relative(folder, script).replaceAll('\\', '/') })))
    expect([...new Set(found.filter(({ of }) => !Object.hasOwn(known, of)).map(({ by, of, script }) => `${by} in ${of}, built into ${script}`))]).toEqual([])
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
