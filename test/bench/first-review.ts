/** How long the first review of 50,000 words takes: run in a new process by `speed.ts`. */
import { review } from '../../src/engine/review'
import { textsOfContracts } from './texts'

const text = (await textsOfContracts())(50_000)
const started = performance.now()
review(text)
console.log(JSON.stringify({ milliseconds: performance.now() - started }))
