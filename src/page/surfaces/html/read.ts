import type { Coverage } from '../../../messages'
import type { Block } from './blocks'
import { coverageOf } from './coverage'
import { chooseRoot } from './root'
import { lettersIn } from './skip'
import { inSlices } from './slices'
import { splitLong } from './split'
import { walk } from './walk'

/** The page's text at one moment, with the place of every character. */
export type Reading = {
  readonly root: Element
  /** Milliseconds that reading kept the page from its own work. */
  readonly took: number
  readonly blocks: readonly Block[]
  readonly coverage: Coverage
  readonly shadows: readonly ShadowRoot[]
  readonly hidden: WeakSet<Element>
}

/** A root that holds less than this has been emptied: the text is elsewhere now. */
const leastLetters = 500

/** Reads the page. `before` is kept as the root for as long as it is part of the page and holds text, so that small changes cannot move it. */
export async function readPage(document: Document, before: Element | undefined, signal: AbortSignal): Promise<Reading> {
  const keep = before?.isConnected && before !== document.body && lettersIn(before) >= leastLetters
  const root = keep ? before : chooseRoot(document)
  const { value: walked, took } = await inSlices(walk(root), signal)
  return { root, took, blocks: splitLong(walked.blocks), coverage: coverageOf(walked, document), shadows: walked.shadows, hidden: walked.hidden }
}
