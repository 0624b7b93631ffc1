/**
 * Megabytes that the engine and the reviews it gave take more than an engine that has nothing to do: after one contract of 50,000
 * words, after ten, and when all have been closed. Run in a new process by `speed.ts`.
 */
import { forget } from '../../src/engine/contract/memory'
import { review, type Review } from '../../src/engine/review'
import { textsOfContracts } from './texts'

const textOf = await textsOfContracts()
/** What is held of each open contract. */
const open: { readonly text: string; readonly review: Review }[] = []
const read = () => {
  const text = textOf(50_000)
  open.push({ text, review: review(text) })
}

// An idle engine has compiled what it needs, and nothing is open any more.
while (open.length < 12) read()
close()
const idle = megabytes()
read()
const one = megabytes() - idle
while (open.length < 10) read()
const ten = megabytes() - idle
close()
console.log(JSON.stringify({ one, ten, closed: megabytes() - idle }))

function close(): void {
  open.length = 0
  forget()
}

function megabytes(): number {
  for (let round = 0; round < 3; round++) globalThis.gc!()
  return process.memoryUsage().heapUsed / 1e6
}
