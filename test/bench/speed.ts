/**
 * Speed and memory of the engine: `npm run --silent bench`. Figures are ratios within one run, since machines differ and are
 * noisy: each pair is measured one straight after the other on the same text, and the median of the pairs' ratios is told.
 * Every text is one that the engine has not seen, and what it remembers is forgotten before each full review. The last line is JSON.
 */
import { forget } from '../../src/engine/contract/memory'
import { review } from '../../src/engine/review'
import { inNewProcess } from './new-process'
import { textsOfContracts } from './texts'
import { tokenise } from './tokenise'

const long = 50_000, longest = 300_000
const asked = {
  reviewOverTokenise: ['at most', 12], writeGoodOverReview: ['at least', 6], compromiseOverReview: ['at least', 45], harperOverReview: ['at least', 400],
  editOverReview: ['at most', 0.05], growth: ['at most', 7], coldOverWarm: ['at most', 10],
  megabytesOfOne: ['at most', 25], megabytesOfTen: ['at most', 120], megabytesWhenClosed: ['at most', 5],
} as const
type Name = keyof typeof asked

export async function speed(): Promise<void> {
  const textOf = await textsOfContracts()
  for (let round = 0; round < 12; round++) {
    const text = textOf(long)
    review(text)
    for (let again = 0; again < 5; again++) tokenise(text)
  }
  const pairs = Array.from({ length: 9 }, () => {
    const text = textOf(long), full = fullReview(text)
    const edited = timeOf(() => review(withOneParagraphChanged(text)))
    return { full, tokenise: Math.min(...[1, 2, 3].map(() => timeOf(() => tokenise(text)))), edited }
  })
  const warm = median(pairs.map(({ full }) => full))
  const growth = [1, 2, 3].map(() => {
    const once = fullReview(textOf(long))
    return fullReview(textOf(longest)) / once
  })
  // Loaded last: what the browser makes of their patterns changes what it makes of ours, and nobody who runs Evenhand runs them.
  const { writeGood, compromise, harper } = await others()
  const besideWriteGood = Array.from({ length: 9 }, () => {
    const text = textOf(long)
    return { full: fullReview(text), writeGood: timeOf(() => writeGood(text)) }
  })
  const besideOthers: { readonly full: number; readonly compromise: number; readonly harper: number }[] = []
  while (besideOthers.length < 3) {
    const text = textOf(long)
    besideOthers.push({ full: fullReview(text), compromise: timeOf(() => compromise(text)), harper: await harper(text) })
  }
  const cold = [1, 2, 3].map(() => inNewProcess('first-review').milliseconds)
  const memory = inNewProcess('memory')
  const measured: Record<Name, number> = {
    reviewOverTokenise: median(pairs.map(({ full, tokenise }) => full / tokenise)),
    writeGoodOverReview: median(besideWriteGood.map(({ full, writeGood }) => writeGood / full)),
    compromiseOverReview: median(besideOthers.map(({ full, compromise }) => compromise / full)),
    harperOverReview: median(besideOthers.map(({ full, harper }) => harper / full)),
    editOverReview: median(pairs.map(({ full, edited }) => edited / full)),
    growth: median(growth),
    coldOverWarm: median(cold) / warm,
    megabytesOfOne: memory.one, megabytesOfTen: memory.ten, megabytesWhenClosed: memory.closed,
  }
  console.log(`${long.toLocaleString('en')} words: tokenised in ${median(pairs.map(pair => pair.tokenise)).toFixed(1)} ms, reviewed in ${warm.toFixed(0)} ms, again after an edit in ${median(pairs.map(({ edited }) => edited)).toFixed(0)} ms, first in a new process in ${median(cold).toFixed(0)} ms\n`)
  for (const name of Object.keys(asked) as Name[]) {
    const [bound, limit] = asked[name], is = measured[name]
    console.log(`${(bound === 'at most' ? is <= limit : is >= limit) ? '  ' : '✗ '}${name.padEnd(22)} ${bound.padEnd(8)} ${String(limit).padStart(5)}   is ${is.toFixed(2).padStart(8)}`)
  }
  console.log(JSON.stringify(Object.fromEntries(Object.entries(measured).map(([name, is]) => [name, Number(is.toFixed(3))]))))
}

/** Milliseconds of a review of which nothing was remembered. */
function fullReview(text: string): number {
  forget()
  return timeOf(() => review(text))
}

function timeOf(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

async function others() {
  const [{ default: writeGood }, { default: nlp }, { LocalLinter }, { binaryInlined }] = await Promise.all([import('write-good'), import('compromise/two'), import('harper.js'), import('harper.js/binaryInlined')])
  return {
    writeGood,
    compromise: (text: string) => nlp(text).match('#Verb').length,
    harper: async (text: string): Promise<number> => {
      const linter = new LocalLinter({ binary: binaryInlined })
      await linter.setup()
      const started = performance.now()
      await linter.lint(text, { language: 'plaintext' })
      return performance.now() - started
    },
  }
}

/** A sentence more in a paragraph in the middle. */
function withOneParagraphChanged(text: string): string {
  const at = text.indexOf('\n', text.length >> 1)
  return Buffer.from(`${text.slice(0, at)} The parties also meet once a year.${text.slice(at)}`).toString()
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
