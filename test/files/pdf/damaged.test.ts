/** Damaged PDFs of many kinds: each is read as far as it goes or refused with a sentence, and none hangs. EVENHAND_FUZZ asks for more cases, by their number. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { UnreadableFile } from '../../../src/files/contract-file'
import { readPdf } from '../../../src/files/pdf/read-pdf'
import { damages, damaged } from './damage'
import { lines, makePdf, size } from './make-pdf'

const cases = Number(process.env['EVENHAND_FUZZ'] ?? 3_000)
/** Milliseconds for one file, on a machine that is busy. */
const limit = 10_000

const text = lines(['1. The Supplier shall clean the bakery of the Customer on every weekday', 'of the year. The fee is GBP 900 a month, and is due at once.'])
const whole: readonly Uint8Array[] = [
  makePdf([{ drawn: text }, { drawn: text, raw: `q ${size.width} 0 0 ${size.height} 0 0 cm /Picture Do Q` }], { title: 'Cleaning services', outline: [['Services', 1]] }),
  makePdf([{ drawn: text, annotations: ['<< /Type /Annot /Subtype /Widget /F 4 /Rect [72 700 150 715] /FT /Tx /T (fee) /V (GBP 900) >>'] }, { turned: 90, drawn: text }]),
  makePdf([{ drawn: text }], { password: 'open sesame' }),
]

test('no damaged PDF brings the reading down, or keeps it forever', { timeout: 60_000 + cases * 100 }, async () => {
  let read = 0, refused = 0
  await fc.assert(fc.asyncProperty(fc.constantFrom(...whole), damages, async (file, how) => {
    try {
      const { blocks, coverage } = await inTime(readPdf(damaged(file, how), { password: 'open sesame' }))
      expect(blocks).not.toContain('')
      expect(coverage.state).toMatch(/^(?:full|visible-only|none)$/)
      read++
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      expect(error.message).toMatch(/^[A-Z].*\.$/)
      refused++
    }
  }), { numRuns: cases, seed: 20_261_129, endOnFailure: true })
  expect(Math.min(read, refused)).toBeGreaterThan(cases / 20)
})

async function inTime<T>(reading: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error(`not read within ${limit} ms`)), limit) })
  try {
    return await Promise.race([reading, late])
  } finally {
    clearTimeout(timer)
  }
}
