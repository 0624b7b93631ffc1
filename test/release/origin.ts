/** Which file a place in built code comes from, by the source map that was built with it. */
import { existsSync, readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { sep } from 'node:path'

export type Origin = {
  /** The npm package that brought the code; undefined where it is our own. */
  readonly package?: string
  /** The file's path, from the package's folder or from ours. */
  readonly file: string
  readonly line: number
}

/** Where the build copies files of a package as they are. */
const copied: readonly (readonly [folder: RegExp, name: string])[] = [[/\/pdfjs\/(.*)$/, 'pdfjs-dist']]

const maps = new Map<string, SourceMap>()

/** `line` and `column` count from 1 in the built script. Code that no map tells of counts as our own. */
export function originOf(script: string, line: number, column: number): Origin {
  for (const [folder, name] of copied) {
    const file = folder.exec(script.replaceAll(sep, '/'))?.[1]
    if (file !== undefined) return { package: name, file, line }
  }
  const entry = mapOf(script)?.findEntry(line - 1, column - 1)
  if (!entry || !('originalSource' in entry)) return { file: script, line }
  const [, name, file] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(entry.originalSource) ?? []
  const at = entry.originalLine + 1
  return name === undefined ? { file: entry.originalSource.replace(/^(?:\.\.\/)+/, ''), line: at } : { package: name, file: file!, line: at }
}

function mapOf(script: string): SourceMap | undefined {
  if (!maps.has(script) && existsSync(`${script}.map`)) maps.set(script, new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')) as SourceMapPayload))
  return maps.get(script)
}
