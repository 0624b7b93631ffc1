/**
 * Contracts for measuring. `EVENHAND_CONTRACTS` names a folder of .txt and .md files, or a file with one contract in each line
 * as JSON with a `text`, gzipped or not; without it our own samples are put together.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { samples } from './samples'

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Contracts, one after another and begun again when all have been given. Each copy is told apart by a number, so that nothing can be remembered from the copy before. */
function* contractsFrom(texts: readonly string[]): Generator<string, never> {
  for (let copy = 0; ; copy++) {
    for (const text of texts) yield copy === 0 ? text : text.replaceAll('. ', `. In case ${copy} it holds that `)
  }
}

/** Gives texts of exactly so many words, made of whole contracts but for the last. No text is given twice. */
export async function textsOfContracts(): Promise<(words: number) => string> {
  const named = process.env['EVENHAND_CONTRACTS']
  const contracts = contractsFrom(named ? contractsIn(named) : await samples())
  return words => {
    const parts: string[] = []
    for (let missing = words; missing > 0;) {
      const text = contracts.next().value, most = firstWords(text, missing)
      parts.push(most)
      missing -= wordsIn(most)
    }
    // One flat string, as a page's text is when it has come through a message.
    return Buffer.from(parts.join('\n\n')).toString()
  }
}

/** The beginning of a text, with at most so many words. */
function firstWords(text: string, most: number): string {
  let left = most
  for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) if (left-- === 0) return text.slice(0, index)
  return text
}

export function contractsIn(path: string): string[] {
  if (statSync(path).isDirectory()) return readdirSync(path).filter(name => /\.(?:txt|md)$/.test(name)).toSorted().map(name => readFileSync(join(path, name), 'utf8'))
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean).map(line => (JSON.parse(line) as { readonly text: string }).text)
}
