/**
 * A contract's sketch: enough to know the same contract again, and far too little to read it. Pure.
 * It is a bottom-k min-hash: every four words in a row are hashed, and the smallest 512 hashes kept. The share of them
 * that two texts have in common estimates how much of the texts is common (Broder 1997; standard error at most 2.2 %).
 */
import * as v from 'valibot'

export const sketchSchema = v.strictObject({
  /** The smallest hashes, ascending, each once. */
  hashes: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff))),
  /** How many different hashes the whole text has. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Hashes of the parties' names: what two papers made from one template differ in. */
  names: v.array(v.pipe(v.number(), v.integer())),
})

export type Sketch = { readonly hashes: readonly number[]; readonly size: number; readonly names: readonly number[] }

const kept = 512
const inARow = 4

export function sketchOf(text: string, names: readonly string[]): Sketch {
  const words = wordHashes(text)
  const rows = Math.max(words.length - inARow + 1, Math.min(words.length, 1))
  const all = new Uint32Array(rows)
  for (let i = 0; i < rows; i++) {
    let hash = 0
    for (let j = i; j < Math.min(i + inARow, words.length); j++) hash = Math.imul(hash ^ words[j]!, 0x9e3779b1) ^ hash >>> 15
    all[i] = scatter(hash)
  }
  all.sort()
  const distinct = all.filter((hash, i) => i === 0 || hash !== all[i - 1])
  const named = names.map(plainName).filter(name => name !== '').map(hashOf)
  return { hashes: [...distinct.subarray(0, kept)], size: distinct.length, names: [...new Set(named)].sort((a, b) => a - b) }
}

/** How alike two texts are: the common part's share of both together, 0 to 1. */
export function likeness(a: Sketch, b: Sketch): number {
  if (!a.size || !b.size) return a.size === b.size ? 1 : 0
  let common = 0
  let all = 0
  for (let i = 0, j = 0; all < kept && (i < a.hashes.length || j < b.hashes.length); all++) {
    const x = a.hashes[i] ?? Infinity, y = b.hashes[j] ?? Infinity
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  return common / all
}

/** How much of the shorter text is in the longer one, 0 to 1: a contract of which only the first pages have been read is still that contract. */
export function overlap(a: Sketch, b: Sketch): number {
  const alike = likeness(a, b)
  const common = alike * (a.size + b.size) / (1 + alike)
  const shorter = Math.min(a.size, b.size)
  return shorter ? Math.min(1, common / shorter) : alike
}

/** True where each names somebody whom the other does not know. A name missing on one side alone, such as a blank not yet filled in, is no disagreement. */
export const namesDisagree = (a: Sketch, b: Sketch): boolean =>
  a.names.some(name => !b.names.includes(name)) && b.names.some(name => !a.names.includes(name))

const word = /[\p{L}\p{N}]+/gu
const legalForm = /\b(?:the|incorporated|inc|limited|ltd|llc|llp|lp|plc|corporation|corp|company|co|gmbh|mbh|ag|kg|ug|se|sa|sarl|sas|srl|spa|bv|nv|oy|ab|as|pty|pte|pvt|private)\b/g

const plainName = (name: string) => (name.toLowerCase().replace(/\./g, '').replace(legalForm, ' ').match(word) ?? []).join(' ')

function wordHashes(text: string): number[] {
  const hashes: number[] = []
  for (const [found] of text.matchAll(word)) hashes.push(hashOf(found.toLowerCase()))
  return hashes
}

/** FNV-1a on code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Spreads a hash evenly over 32 bits, so that "the smallest" picks no kind of word before another. The finaliser of MurmurHash3. */
function scatter(hash: number): number {
  hash = Math.imul(hash ^ hash >>> 16, 0x85ebca6b)
  hash = Math.imul(hash ^ hash >>> 13, 0xc2b2ae35)
  return (hash ^ hash >>> 16) >>> 0
}
