/**
 * Our review beside a linter of prose on the same texts: `npm run bench -- others [FILE]`. FILE holds one contract in each
 * line, as JSON with a `text`, gzipped or not; without it the sample contracts are read. Each text is given to both in turn,
 * so that a machine which is busy for a while is busy for both. The last line is JSON.
 */
import writeGood from 'write-good'
import { review } from '../../src/engine/review'
import { samples } from './samples'
import { contractsIn } from './texts'

export async function besideOthers(file: string | undefined): Promise<void> {
  const texts = file ? contractsIn(file) : await samples()
  const taken = { review: 0, writeGood: 0 }
  let words = 0
  for (const text of texts) {
    words += text.match(/\S+/g)?.length ?? 0
    taken.review += timeOf(() => review(text))
    taken.writeGood += timeOf(() => writeGood(text))
  }
  console.log(`${texts.length} contracts, ${words.toLocaleString('en')} words: review ${taken.review.toFixed(0)} ms, write-good ${taken.writeGood.toFixed(0)} ms`)
  console.log(JSON.stringify({ contracts: texts.length, words, writeGoodOverReview: Number((taken.writeGood / taken.review).toFixed(2)) }))
}

function timeOf(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
