/**
 * Speed, as ratios within one run: machines differ and are noisy, ratios less so. The unit is one plain pass over the
 * words with a regular expression; all texts are made from the sample contracts.
 */
import nlp from 'compromise/two'
import { readContract } from '../../src/engine/contract/contract'
import { review } from '../../src/engine/review'
import { googleDocsBudgets } from './google-docs'
import { besideOthers } from './others'
import { pageBudgets } from './page'
import { samples } from './samples'

const contracts = await samples()
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** A text of at least this many words. Each copy is told apart by a number, so that nothing is remembered from the copy before. */
function ofLength(words: number, salt: string): string {
  const parts: string[] = []
  for (let have = 0, copy = 0; have < words; copy++) {
    const text = contracts[copy % contracts.length]!.replaceAll('. ', `. In case ${salt}${copy} it holds that `)
    parts.push(text)
    have += wordsIn(text)
  }
  return parts.join('\n')
}

/** The median time of several runs, in milliseconds. Each run gets a text of its own. */
function median(runs: number, work: (text: string) => unknown, textOf: (run: number) => string): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const text = textOf(run)
    const started = performance.now()
    work(text)
    return performance.now() - started
  })
  return times.sort((a, b) => a - b)[runs >> 1]!
}

const row = (name: string, ms: number, unit: number) => console.log(`${name.padEnd(46)} ${ms.toFixed(1).padStart(8)} ms ${(ms / unit).toFixed(1).padStart(8)} ×`)

const [what, file] = process.argv.slice(2)
if (what === 'others') await besideOthers(file)
else if (what === 'page') await pageBudgets()
else if (what === 'google-docs') await googleDocsBudgets()
else for (const words of [10_000, 50_000]) {
  const texts = Array.from({ length: 7 }, (_, run) => ofLength(words, `n${words}r${run}`))
  const textOf = (run: number) => texts[run % texts.length]!
  review(ofLength(words, 'warm'))
  const unit = median(7, wordsIn, textOf)
  console.log(`\n${words.toLocaleString('en')} words`)
  row('one pass over the words', unit, unit)
  row('reading the contract', median(7, readContract, run => `${textOf(run)}\nAnd so on.`), unit)
  row('the whole review', median(7, text => review(text), run => `${textOf(run)}\nAnd more.`), unit)
  const edited = textOf(0).replace('In case', 'In every case')
  review(textOf(0))
  row('the review again after one edit', median(7, text => review(text), run => `${edited}${' '.repeat(run)}`), unit)
  if (words <= 10_000) row('compromise/two on the same text', median(3, text => nlp(text).match('#Verb').length, textOf), unit)
}
