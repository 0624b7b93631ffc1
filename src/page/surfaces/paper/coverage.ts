import type { Coverage } from '../../../messages'
import type { Viewer } from './viewer'
import { say } from '../../../words/say'

/** Pages that are pictures, by their numbers, or all of them, and what a reader can do about it. */
export function pictured(numbers?: readonly number[]): string {
  if (!numbers) return say('These pages are pictures, without words that Evenhand can read. Download the file and open its text.')
  return say(numbers.length === 1
    ? 'Page {1} is a picture, without words that Evenhand can read. Download the file and open its text.'
    : 'Pages {1} are pictures, without words that Evenhand can read. Download the file and open its text.', numbers.join(', '))
}

/** How much of a PDF was read, said plainly. `read` holds the numbers of the pages whose words are known. */
export function coverageOf({ root, sheets }: Viewer, read: ReadonlySet<number>): Coverage {
  const pictures = sheets.filter(({ number, drawn, layer }) => drawn && !read.has(number) && (!layer || layer.querySelector('.endOfContent') !== null)).map(({ number }) => number)
  if (read.size === 0) return { state: 'none', say: pictures.length > 0 ? pictured() : say('No page of this PDF has been drawn yet. It is read as soon as there is one.') }
  const [only, ...others] = sheets, single = only !== undefined && others.length === 0
  const told = single ? toldBeside(root, only.number) : 0
  const total = Math.max(...sheets.map(({ number }) => number), ...read, told)
  if (single && (told === 0 || read.size + pictures.length < total)) return turning(read.size, told)
  if (read.size + pictures.length < total) return { state: 'visible-only', say: say('Read {1} of {2} pages. This viewer holds only the pages near what you see: scroll to read more.', read.size, total) }
  if (pictures.length > 0) return { state: 'visible-only', say: pictured(pictures) }
  return { state: 'full' }
}

/** A viewer of one page at a time does not always tell how many there are; then `total` is 0. */
const turning = (read: number, total: number): Coverage => ({
  state: 'visible-only',
  say: total > 0
    ? say('Read {1} of {2} pages. This viewer shows one page at a time: turn the pages to read more.', read, total)
    : say(read === 1 ? 'Read {1} page. This viewer shows one page at a time: turn the pages to read more.' : 'Read {1} pages. This viewer shows one page at a time: turn the pages to read more.', read),
})

/** "1 / 8" or "Page 1 of 8" beside the viewer. 0 where nothing is said. */
function toldBeside(root: Element, number: number): number {
  const { body } = root.ownerDocument, range = root.ownerDocument.createRange()
  range.setStart(body, 0)
  range.setEndBefore(root)
  const before = range.toString()
  range.setStartAfter(root)
  range.setEnd(body, body.childNodes.length)
  const told = new RegExp(`(?<![\\d/])${number}\\s{0,4}(?:of|/)\\s{0,4}(\\d{1,4})(?![\\d/])`).exec(`${before} ${range.toString()}`)?.[1]
  return Number(told ?? 0)
}
