/** Damaged Word files, as many as EVENHAND_DAMAGED says: each gives a contract, or says what is wrong. */
import { expect, test } from 'vitest'
import { UnreadableFile } from '../../../src/files/contract-file'
import { preparedDocx } from '../../../src/files/docx/docx'
import { damagedFile } from './damaged'

const cases = Number(process.env['EVENHAND_DAMAGED'] ?? 1500)
/** Milliseconds, on a busy machine. */
const longest = 5_000

test(`${cases} damaged Word files`, { timeout: 60_000 + cases * 20 }, async () => {
  const read = { well: 0, refused: 0 }
  for (let seed = 0; seed < cases; seed++) {
    const { name, bytes } = damagedFile(seed), started = performance.now()
    try {
      const { contract, lines } = await preparedDocx(bytes, { changes: 'shown' })
      expect(contract.blocks.length).toBeGreaterThan(0)
      expect(contract.blocks.every(block => block !== '' && !block.includes('\n'))).toBe(true)
      for (const line of lines) if (line && !contract.blocks[line.block]!.slice(line.start, line.end)) expect.fail(`${name}: an empty line`)
      read.well++
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw new Error(name, { cause: error })
      read.refused++
    }
    if (performance.now() - started > longest) expect.fail(`${name} took ${performance.now() - started} ms`)
  }
  // Neither is everything taken, nor everything turned away.
  expect(Math.min(read.well, read.refused)).toBeGreaterThan(cases / 10)
})
