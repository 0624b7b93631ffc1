/** What anyone on the page can see of Evenhand's marks: the CSS highlights that are painted. */
import { call, until, type Tab, type View } from './browser'

export type Marked = { readonly name: string; readonly words: string }

/** Every marked range of the page, and of its own frames after it, in the order of its highlight's name and then of the text. */
export const marksOf = (page: View): Promise<readonly Marked[]> => call(page, () =>
  [window, ...[...document.querySelectorAll('iframe')].flatMap(frame => (frame.contentDocument ? frame.contentWindow as typeof window : []))].flatMap(view =>
    [...(view.CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights]
      .flatMap(([name, ranges]) => [...ranges].map(range => ({ name, words: range.toString(), range })))
      .toSorted((a, b) => a.name.localeCompare(b.name) || a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ name, words }) => ({ name, words }))))

/** How many marked ranges of the page, and of its own frames, are drawn. Where no rule is for a highlight, the words look as if it were not there. */
export const drawnOn = (page: View): Promise<number> => call(page, () =>
  [window, ...[...document.querySelectorAll('iframe')].flatMap(frame => (frame.contentDocument ? frame.contentWindow as typeof window : []))].flatMap(view =>
    [...(view.CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights].flatMap(([name, ranges]) =>
      [...ranges].filter(({ startContainer }) => view.getComputedStyle(startContainer.parentElement!, `::highlight(${name})`).backgroundColor !== 'rgba(0, 0, 0, 0)'))).length)

/** Scrolls the first mark that holds these words (any, where none are given) to the middle, and gives a place on it in CSS pixels of the window. Throws where there is none. */
export const showMark = (page: View, words = ''): Promise<{ readonly words: string; readonly x: number; readonly y: number }> => call(page, async (words: string) => {
  const views = [window, ...[...document.querySelectorAll('iframe')].flatMap(frame => (frame.contentDocument ? frame.contentWindow as typeof window : []))]
  const range = views.flatMap(view => {
    const ranges = [...(view.CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights].flatMap(([, ranges]) => [...ranges])
    return ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
  }).find(range => range.toString().includes(words))
  if (!range) throw new Error(`no mark holds "${words}"`)
  range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const box = range.getClientRects()[0]!, frame = range.startContainer.ownerDocument!.defaultView!.frameElement, around = frame?.getBoundingClientRect()
  const left = around ? around.left + frame!.clientLeft : 0, top = around ? around.top + frame!.clientTop : 0
  return { words: range.toString(), x: left + box.left + Math.min(box.width / 2, 12), y: top + box.top + box.height / 2 }
}, words)

/** Points at the first mark that holds these words, until the card that explains it has opened. */
export const cardOn = (tab: Tab, words = ''): Promise<{ readonly words: string; readonly says: string }> => until('the card', async () => {
  const mark = await showMark(tab, words)
  await tab.hover(mark.x, mark.y)
  const says = await until('the card to open', async () => (await tab.hidden('dialog')).find(text => text.trim() !== ''), 3)
  return { words: mark.words, says }
})
