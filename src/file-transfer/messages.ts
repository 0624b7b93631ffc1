/** What goes to and fro while a file is handed over. The reader page asks for each piece once it has the last, so that none of them wait in memory. */
import * as v from 'valibot'

export type FromHolder =
  | { readonly kind: 'head'; readonly name: string; /** Where it is on the web. */ readonly address?: string; /** Bytes, where that is known before they are all there. */ readonly length?: number }
  | { readonly kind: 'piece'; readonly letters: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; /** A sentence for the reader. */ readonly why: string }

export type FromReader = 'next'

const short = v.pipe(v.string(), v.maxLength(1000))

/** A script in somebody's page is as trustworthy as that page: what it tells is data to be checked. */
export const fromHolder: v.GenericSchema<unknown, FromHolder> = v.variant('kind', [
  v.object({ kind: v.literal('head'), name: short, address: v.exactOptional(v.pipe(v.string(), v.maxLength(100_000))), length: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
  v.object({ kind: v.literal('piece'), letters: v.pipe(v.string(), v.maxLength(4_000_000)) }),
  v.object({ kind: v.literal('end') }),
  v.object({ kind: v.literal('failed'), why: short }),
])
