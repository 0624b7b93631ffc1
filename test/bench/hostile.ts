/**
 * Texts that were made to be slow: `npm run bench -- hostile` reviews each block repeated to one million characters and to two. Work that
 * grows with the text gives 2; what is asked is 2.6, so that a busy machine has some room. The last line is JSON.
 */
import { forget } from '../../src/engine/contract/memory'
import { review } from '../../src/engine/review'
import { blocks } from '../engine/any-text/blocks'

const million = 1_000_000, asked = 2.6

export function hostile(): void {
  const growth = Object.fromEntries(blocks.map(({ name, text }) => {
    const repeats = Math.round(million / (text(100).length / 100))
    review(text(500))
    // The least of two tries: a busy machine only ever adds.
    const [once, twice] = [repeats, repeats * 2].map(n => Math.min(...[1, 2].map(() => milliseconds(text(n)))))
    const ratio = twice! / once!
    console.log(`${ratio <= asked ? '  ' : '✗ '}${name.padEnd(32)} ${(once! / 1000).toFixed(2).padStart(7)} s ${(twice! / 1000).toFixed(2).padStart(7)} s ${ratio.toFixed(2).padStart(6)} ×`)
    return [name, Number(ratio.toFixed(2))]
  }))
  console.log(JSON.stringify(growth))
}

function milliseconds(text: string): number {
  forget()
  const started = performance.now()
  review(text)
  return performance.now() - started
}
