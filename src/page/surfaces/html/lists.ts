/** Lists that hold only what is scrolled into view, and a memory for what scrolled away. */
import type { Block } from './blocks'
import { rangeIn } from './places'
import { around, covered, type Stretch } from './scrolled'
import { shownParent } from './shadow'
import { isPicture } from './skip'
import { scrolls, styleOf } from './style'

type Kept = Stretch & Pick<Block, 'number'>

export type Filled = {
  /** What is on the page, with what was on it before in its place. */
  readonly blocks: readonly Block[]
  /** Of a list's height, how much was read, and how many characters that is. Absent where the page shows all it has. */
  readonly list?: { readonly share: number; readonly letters: number }
}

/** Longer lists are held whole by their pages; looking at each element would cost too much. */
const mostElements = 5_000
/** A list leaves at least this share of its height empty, and a window and a half at once. */
const leastEmpty = 0.3, leastWindows = 1.5

export function listMemory() {
  let known: { readonly box: Element; readonly address: string; readonly kept: readonly Kept[] } | undefined
  return {
    /** True while there is such a list. */
    get watching() { return known !== undefined },

    fill(blocks: readonly Block[]): Filled {
      const found = listAmong(blocks)
      if (!found) {
        known = undefined
        return { blocks }
      }
      const { box, from, to } = found, { href } = box.ownerDocument.location, address = href.replace(/#.*/, '')
      const now = blocks.slice(from, to).map((block): Kept => ({ text: block.text, ...(block.number !== undefined && { number: block.number }), ...extentOf(block, box) }))
      const { above, below } = around(known?.box === box && known.address === address ? known.kept : [], now)
      const kept = [...above, ...now, ...below]
      known = { box, address, kept }
      const gone = ({ text, number, top }: Kept): Block => ({ text, pieces: [], ...(number !== undefined && { number }), kept: { box, top } })
      return {
        blocks: [...blocks.slice(0, from), ...above.map(gone), ...blocks.slice(from, to), ...below.map(gone), ...blocks.slice(to)],
        list: { share: covered(kept, box.scrollHeight, box.clientHeight / 2), letters: kept.reduce((sum, { text }) => sum + text.length, 0) },
      }
    },
  }
}

export type ListMemory = ReturnType<typeof listMemory>

/** The box that scrolls and shows but part of its height, and which blocks are in it. */
function listAmong(blocks: readonly Block[]): { readonly box: Element; readonly from: number; readonly to: number } | undefined {
  const middle = blocks[blocks.length >> 1]?.pieces[0]?.node
  const box = middle && boxAround(middle)
  if (!box || box.scrollHeight < 3 * box.clientHeight || box.clientHeight === 0) return undefined
  const isInside = ({ pieces: [piece] }: Block) => piece !== undefined && isWithin(piece.node, box)
  const from = blocks.findIndex(isInside), to = blocks.findLastIndex(isInside) + 1
  if (from < 0) return undefined
  const isEmpty = (stretches: readonly Stretch[]) => covered(stretches, box.scrollHeight, box.clientHeight * leastWindows) < 1 - leastEmpty
  const whole = { text: '', top: extentOf(blocks[from]!, box).top, bottom: extentOf(blocks[to - 1]!, box).bottom }
  return isEmpty([whole]) && isEmpty(thingsIn(box)) ? { box, from, to } : undefined
}

/** The box that scrolls around a node. */
export function boxAround(node: Node): Element | null {
  const page = node.ownerDocument!.scrollingElement
  for (let at = shownParent(node); at && at !== page; at = shownParent(at)) {
    if (at.scrollHeight > at.clientHeight && scrolls(styleOf(at).overflowY)) return at
  }
  return page
}

function isWithin(node: Node, box: Element): boolean {
  for (let at = shownParent(node); at; at = shownParent(at)) if (at === box) return true
  return false
}

/** Everything with words or pictures in a box, from the top down. */
function thingsIn(box: Element): readonly Stretch[] {
  const elements = box.getElementsByTagName('*')
  if (elements.length > mostElements) return [{ text: '', top: 0, bottom: box.scrollHeight }]
  return [...elements].filter(element => isPicture(element) || element.shadowRoot || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== ''))
    .map(element => ({ text: '', ...extentIn(box, element.getBoundingClientRect()) })).toSorted((a, b) => a.top - b.top)
}

const extentOf = (block: Block, box: Element) => extentIn(box, rangeIn(block, 0, block.text.length)?.getBoundingClientRect())

function extentIn(box: Element, rect: DOMRect | undefined): { readonly top: number; readonly bottom: number } {
  const start = box.scrollTop - (box === box.ownerDocument.scrollingElement ? 0 : box.getBoundingClientRect().top)
  return { top: (rect?.top ?? 0) + start, bottom: (rect?.bottom ?? 0) + start }
}
