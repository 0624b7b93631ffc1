import type { Coverage } from '../../../messages'
import { isCrowded, mostParts } from './crowd'
import { frameIn, isFrame } from './frames'
import type { Filled } from './lists'
import { mostCharacters, type Walked } from './walk'
import { say } from '../../../words/say'

/** Hidden prose is worth a word when it is more than this share of all, and more than a few sentences. */
const hiddenShare = 0.2, hiddenLeast = 1_000

/** A page with less text than this around a large frame shows its contract in the frame. */
const littleText = 3_000

/** Of a list that shows itself bit by bit, as good as all. */
const nearlyAll = 0.97
/** Characters on a page of paper. */
const paper = 3_000

function inPages({ share, letters }: NonNullable<Filled['list']>): string {
  const seen = Math.max(1, Math.round(letters / paper)), all = Math.round(letters / share / paper)
  return all > seen ? say('Read {1} of about {2} pages. This page holds only what you see of it: scroll to read more.', seen, all) : say('Read about {1} % of the contract. This page holds only what you see of it: scroll to read more.', Math.max(1, Math.floor(share * 100)))
}

/** How much of the contract was read, said plainly. */
export function coverageOf(walked: Walked, list: Filled['list'], document: Document): Coverage {
  const letters = walked.blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (document.contentType === 'application/pdf') return { state: 'none', say: say('This is a PDF in the browser’s own viewer, which does not show its text to extensions.') }
  const framed = letters < littleText && hasLargeFrame(document)
  if (letters === 0) return { state: 'none', say: framed ? say('What you see is a page inside this page, and Evenhand cannot read it there. Open it in a tab of its own.') : say('There is no text on this page that Evenhand can read.') }
  if (framed) return { state: 'visible-only', say: say('Much of what you see is a page inside this page, and Evenhand cannot read it there. Open it in a tab of its own.') }
  if (list && list.share < nearlyAll) return { state: 'visible-only', say: inPages(list) }
  if (walked.cut === 'parts') return { state: 'visible-only', say: say('This page is very long: its first {1} parts were read.', mostParts.toLocaleString('en')) }
  if (walked.cut) return { state: 'visible-only', say: say('This page is very long: its first {1} characters were read.', mostCharacters.toLocaleString('en')) }
  if (walked.hiddenLetters > hiddenLeast && walked.hiddenLetters > (letters + walked.hiddenLetters) * hiddenShare) return { state: 'visible-only', say: say('Part of this page is folded away and was not read. Open its sections and the rest follows.') }
  if (isCrowded(document)) return { state: 'text-only', say: say('All of the words were read. This page is made of too many parts to be marked.') }
  return { state: 'full' }
}

/** True where one frame covers more than a third of the window. */
function hasLargeFrame(document: Document): boolean {
  const { innerWidth, innerHeight } = document.defaultView!
  return [...document.querySelectorAll('iframe, frame, object, embed')].some(frame => {
    if (isFrame(frame) && frameIn(frame)) return false
    const { width, height } = frame.getBoundingClientRect()
    return width * height * 3 > innerWidth * innerHeight
  })
}
