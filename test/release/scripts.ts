/** The scripts of a built extension, and where the places in them come from. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { originOf, type Origin } from './origin'

export const scriptsOf = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.m?js$/.test(name)).map(name => join(folder, name))

/** What `look` finds in a script, each with the file that it was written in. */
export function placesIn<T extends { readonly at: number }>(script: string, look: (code: string) => readonly T[]): readonly (T & { readonly from: Origin })[] {
  const code = readFileSync(script, 'utf8')
  return look(code).map(found => {
    const before = code.slice(0, found.at).split('\n')
    return { ...found, from: originOf(script, before.length, before.at(-1)!.length + 1) }
  })
}
