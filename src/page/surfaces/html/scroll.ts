import { boxAround } from './frames'
import { shownParent } from './shadow'
import { scrolls, styleOf } from './style'

/** Brings a range into the middle of the window, through every box around it that scrolls; of words that are folded away, what they are folded under. False where there is nothing to see. */
export async function scrollTo(words: Range): Promise<boolean> {
  openAround(words.startContainer)
  const range = words.getClientRects().length > 0 ? words : foldOf(words)
  if (!range) return false
  const { startContainer: from } = range
  const first = from.nodeType === Node.ELEMENT_NODE ? from as Element : shownParent(from)
  // Boxes that are only laid out when near the window change their size once they are: look a second time.
  for (const wait of [0, 60]) {
    if (wait > 0) await new Promise(resolve => { setTimeout(resolve, wait) })
    if (range.getClientRects().length === 0) return false
    for (let box = first; box; box = shownParent(box)) centre(range, box)
  }
  return true
}

/** What stands before the part that is folded away: most often the heading that opens it. */
function foldOf({ startContainer }: Range): Range | undefined {
  let folded: Element | null = null
  for (let at = shownParent(startContainer); at && at.getClientRects().length === 0; at = shownParent(at)) folded = at
  const before = folded?.previousElementSibling
  if (!before || before.getClientRects().length === 0) return undefined
  const range = before.ownerDocument.createRange()
  range.selectNode(before)
  return range
}

function openAround(node: Node) {
  for (let at = shownParent(node); at; at = shownParent(at)) {
    if (at.localName === 'details') at.setAttribute('open', '')
  }
}

function centre(range: Range, box: Element) {
  const document = box.ownerDocument, view = document.defaultView!
  const page = box === document.documentElement || box === document.body
  if (page && box !== document.scrollingElement) return
  const tall = box.scrollHeight > box.clientHeight + 1, wide = box.scrollWidth > box.clientWidth + 1
  if (!tall && !wide) return
  const { overflowX, overflowY } = styleOf(box)
  const words = boxAround(document, range.startContainer.ownerDocument!, range.getBoundingClientRect())
  const frame = page ? new DOMRect(0, 0, view.innerWidth, view.innerHeight) : box.getBoundingClientRect()
  const outsideX = words.left < frame.left || words.right > frame.right
  const outsideY = words.top < frame.top || words.bottom > frame.bottom
  // A box that the reader cannot scroll back is moved only when the words would stay out of sight.
  const down = tall && (page || scrolls(overflowY) || (overflowY === 'hidden' && outsideY))
  const across = wide && outsideX && (page || scrolls(overflowX) || overflowX === 'hidden')
  // Words taller than the box start at its upper third, so that their beginning is seen.
  const top = words.height > frame.height * 0.8 ? words.top - frame.top - frame.height / 5 : words.top + words.height / 2 - frame.top - frame.height / 2
  const left = words.left + Math.min(words.width, frame.width) / 2 - frame.left - frame.width / 2
  if (down || across) box.scrollBy({ top: down ? top : 0, left: across ? left : 0, behavior: 'instant' })
}
