/** Ways in which a file is damaged, by chance or by intent. */
import * as fc from 'fast-check'

/** Places are shares of the file's length. */
export type Damage =
  | { readonly how: 'bits'; readonly at: number; readonly bit: number }
  | { readonly how: 'end'; readonly at: number }
  | { readonly how: 'lost' | 'twice' | 'zeros'; readonly at: number; readonly length: number }
  | { readonly how: 'objects'; readonly at: number; readonly with: number }
  | { readonly how: 'number'; readonly at: number; readonly with: number }

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ how: fc.constant('bits' as const), at: place, bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ how: fc.constant('end' as const), at: place }),
  fc.record({ how: fc.constantFrom('lost' as const, 'twice' as const, 'zeros' as const), at: place, length: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ how: fc.constant('objects' as const), at: place, with: place }),
  fc.record({ how: fc.constant('number' as const), at: place, with: fc.constantFrom(-1, 0, 1, 2, 3, 5, 7, 65_536, 2_147_483_647, 4_294_967_296, 1e20) }),
)

export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(damage, { minLength: 1, maxLength: 8 })

/** A copy, damaged in all these ways, one after the other. */
export const damaged = (file: Uint8Array, ways: readonly Damage[]): Uint8Array => Uint8Array.from(ways.reduce(changed, Buffer.from(file).toString('latin1')), letter => letter.charCodeAt(0))

function changed(file: string, damage: Damage): string {
  const at = Math.floor(damage.at * file.length)
  switch (damage.how) {
    case 'bits': return at >= file.length ? file : file.slice(0, at) + String.fromCharCode(file.charCodeAt(at) ^ (1 << damage.bit)) + file.slice(at + 1)
    case 'end': return file.slice(0, at)
    case 'lost': return file.slice(0, at) + file.slice(at + damage.length)
    case 'twice': return file.slice(0, at + damage.length) + file.slice(at)
    case 'zeros': return file.slice(0, at) + '\0'.repeat(damage.length) + file.slice(at + damage.length)
    case 'objects': return swapped(file, damage.at, damage.with)
  }
  return numbered(file, at, String(damage.with))
}

/** Another number in place of the next one. */
function numbered(file: string, from: number, number: string): string {
  const found = /\d+/.exec(file.slice(from))
  return found ? file.slice(0, from + found.index) + number + file.slice(from + found.index + found[0].length) : file
}

/** Two objects under each other's number. */
function swapped(file: string, one: number, other: number): string {
  const parts = file.split(/(\d+ 0 obj\n[^]*?endobj)/), objects = parts.flatMap((part, at) => (part.endsWith('endobj') ? [at] : []))
  const [a, b] = [one, other].map(share => objects[Math.floor(share * objects.length)])
  if (a === undefined || b === undefined) return file
  const bodyOf = (part: string) => part.slice(part.indexOf('\n')), headOf = (part: string) => part.slice(0, part.indexOf('\n'))
  return parts.map((part, at) => (at === a ? headOf(part) + bodyOf(parts[b]!) : at === b ? headOf(part) + bodyOf(parts[a]!) : part)).join('')
}
