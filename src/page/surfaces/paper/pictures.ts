/** Contracts that are shown as pictures of their pages, most often in portals for signing; many have the words beside each picture for those who cannot see it. */
import type { Coverage, Showing } from '../../../messages'
import type { Block } from '../html/blocks'
import { picturesIn } from '../html/paper'
import { pictured } from './coverage'
import { pageNumber } from './viewer'

/** `around`: the largest box that holds this picture and no other. */
type Picture = { readonly range: Range; readonly around: Element; readonly number: number }

/** Characters beside pictures that are not their words: buttons, and what the portal says. */
const fewLetters = 1_500

/** No contract that is shown so has more pages; each is compared with every other. */
const mostPages = 1_000

export function readPictures(document: Document) {
  const found = picturesIn(document), pictures = found.length > mostPages ? [] : ordered(found)
  return {
    /** The blocks, those that stand out of sight beside a picture with that picture. Nothing is drawn on them, and nobody hid them. */
    beside: (blocks: readonly Block[]): readonly Block[] => (pictures.length === 0 ? blocks : blocks.map(block => withPicture(block, pictures))),
    /** What is told of the pictures, given the blocks with them. Nothing where the page is a text with pictures in it. */
    told: (blocks: readonly Block[]) => toldOf(pictures, blocks),
  }
}

function ordered(found: readonly Element[]): readonly Picture[] {
  const pictures = found.map((element, at) => {
    let around = element
    while (around.parentElement && around.parentElement !== element.ownerDocument.body && !found.some(other => other !== element && around.parentElement!.contains(other))) around = around.parentElement
    const range = element.ownerDocument.createRange()
    range.selectNode(element)
    return { range, around, number: toldNumber(element, around) ?? at + 1 }
  })
  const inOrder = pictures.every(({ number }, at) => number > (pictures[at - 1]?.number ?? 0))
  return inOrder ? pictures : pictures.map((picture, at) => ({ ...picture, number: at + 1 }))
}

/** "Page 3" or data-page="3", on the picture or around it. */
function toldNumber(picture: Element, around: Element): number | undefined {
  for (let at = picture; ; at = at.parentElement!) {
    const named = ['alt', 'aria-label', 'title', 'id'].map(name => /\bpage[\s_-]{0,3}(\d{1,5})\b/i.exec(at.getAttribute(name) ?? '')?.[1]).find(Boolean)
    const told = pageNumber(at.getAttribute('data-page-number') ?? at.getAttribute('data-page') ?? named)
    if (told || at === around) return told
  }
}

function withPicture(block: Block, pictures: readonly Picture[]): Block {
  const [first] = block.pieces, element = first?.node.parentElement
  const picture = element && pictures.find(({ around }) => around.contains(element))
  if (!picture || first.hidden !== 'unseen' && element.checkVisibility({ checkOpacity: true, opacityProperty: true })) return block
  return { ...block, picture: picture.range, pieces: block.pieces.map(piece => ({ ...piece, hidden: 'folded' })) }
}

function toldOf(pictures: readonly Picture[], blocks: readonly Block[]): { readonly coverage?: Coverage; readonly showing?: Pick<Showing, 'pages' | 'pictures'> } {
  const lettersOf = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const beside = blocks.filter(({ picture }) => picture), letters = lettersOf(beside), others = lettersOf(blocks) - letters
  if (pictures.length === 0 || others > Math.max(letters, fewLetters)) return {}
  if (letters === 0) return { coverage: { state: 'none', say: pictured() } }
  const pages = pictures.flatMap(({ range, number }): [number, number][] => {
    const first = blocks.findIndex(({ picture }) => picture === range)
    return first < 0 ? [] : [[first, number]]
  })
  const silent = pictures.filter(({ range }) => !beside.some(({ picture }) => picture === range)).map(({ number }) => number)
  return { showing: { pages, pictures: true }, ...silent.length > 0 && { coverage: { state: 'visible-only', say: pictured(silent) } } }
}
