import type { Coverage, Showing } from '../../../messages'
import type { Paper } from '../../paper'
import type { Block } from './blocks'
import { contractsIn } from './contracts'
import { coverageOf } from './coverage'
import { isCrowded } from './crowd'
import { foreignFrame } from './frames'
import { listMemory, type ListMemory } from './lists'
import { paperFor } from './paper'
import { chooseRoot } from './root'
import { lettersIn, prose } from './skip'
import { inSlices } from './slices'
import { splitLong } from './split'
import { markUnseen, unseenIn } from './unseen'
import { walk, type Walked } from './walk'

/** The page's text at one moment, with the place of every character. */
export type Reading = {
  readonly root: Element
  /** Milliseconds that reading kept the page from its own work. */
  readonly took: number
  readonly blocks: readonly Block[]
  readonly coverage: Coverage
  readonly showing: Showing
  /** Its page is made of too many parts to be marked. */
  readonly crowded?: boolean
} & Pick<Walked, 'shadows' | 'frames' | 'hidden'>

/** A root that holds less than this has been emptied: the text is elsewhere now. */
const leastLetters = 500

/** Where a surface has its text from. */
export type Source = {
  /** `before` is what was read last. Aborting rejects with the signal's reason. */
  read(before: Reading | undefined, signal: AbortSignal): Promise<Reading>
  /** True where what is not read soon may have scrolled away. */
  passing?(): boolean
  /** Calls `news` whenever there is more to read, though the document is as it was. */
  onNews?(news: () => void): void
}

/** An ordinary page. What it took away meanwhile is kept from one reading to the next; `loadPaper` brings the script that reads pages of paper. */
export function pageSource(document: Document, loadPaper?: () => Promise<void>): Source {
  const memory = pageMemory(loadPaper)
  return {
    read: (before, signal) => readPage(document, before?.root, memory, signal),
    passing: () => memory.list.watching,
  }
}

export const pageMemory = (loadPaper = async (): Promise<void> => undefined) => ({ list: listMemory(), paper: paperFor(loadPaper) })
export type PageMemory = ReturnType<typeof pageMemory>

/** Reads the page. `before` is kept as the root for as long as it is part of the page and holds text, so that small changes cannot move it. */
export async function readPage(document: Document, before: Element | undefined, memory: PageMemory, signal: AbortSignal): Promise<Reading> {
  const paper = await memory.paper(document)
  const pages = paper?.viewer(document)
  if (pages) {
    const { value, took } = await inSlices(pages, signal)
    return { ...value, took }
  }
  const keep = before?.isConnected && before !== document.body && lettersIn(before) >= leastLetters
  const root = keep ? before : chooseRoot(document)
  const { value, took } = await inSlices(work(root, memory.list, paper), signal)
  const { walked: { shadows, frames, hidden }, walked, blocks, list, told } = value
  return { root, took, blocks, coverage: told?.coverage ?? coverageOf(walked, list, document), showing: { ...showingOf(root, blocks, document), ...told?.showing }, shadows, frames, hidden, crowded: isCrowded(document) }
}

function* work(root: Element, memory: ListMemory, paper: Paper | undefined) {
  const walked = yield* walk(root)
  const pictures = paper?.pictures(root.ownerDocument), whole = splitLong(withoutCopies(walked.blocks))
  const { blocks, list } = memory.fill(yield* markUnseen(pictures?.beside(whole) ?? whole))
  return { walked, blocks, list, told: pictures?.told(blocks) }
}

/** A page may hold its text twice, once for each width of window: what is folded away and the same as what is shown is no second clause. */
function withoutCopies(blocks: readonly Block[]): readonly Block[] {
  const isFolded = ({ pieces }: Block) => pieces[0]?.hidden === 'folded'
  const shown = new Set(blocks.flatMap(block => (isFolded(block) || block.text.length < prose ? [] : block.text)))
  return blocks.filter(block => !isFolded(block) || !shown.has(block.text))
}

function showingOf(root: Element, blocks: readonly Block[], document: Document): Showing {
  const foreign = foreignFrame(document)
  return {
    numbers: blocks.flatMap(({ number }, i) => (number === undefined ? [] : [[i, number] as const])),
    unseen: blocks.flatMap(unseenIn),
    contracts: contractsIn(root, blocks),
    ...foreign !== undefined && { foreignFrame: foreign },
  }
}
