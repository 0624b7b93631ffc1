/** What a test does with an editor's page, and asks of it. */
import { call, type Tab } from '../../browsers/browser'
import type { Editor } from './editor'

type Page = { readonly editor: Editor & { saves(): number } }
type Highlights = { readonly highlights: Map<string, Iterable<Range>> }

/** All that the editor knows, and all that it has drawn. */
export const stateOf = (tab: Tab) => call(tab, () => {
  const { editor } = globalThis as unknown as Page
  return { document: editor.document(), html: editor.root.outerHTML, undoable: editor.undoable(), saves: editor.saves() }
})

/** What is drawn inside the editor: an editor's own element says too whether it has the focus. */
export const drawnIn = (tab: Tab): Promise<string> => tab.evaluate('editor.root.innerHTML')

export const textOf = (tab: Tab): Promise<string> => call(tab, () => (globalThis as unknown as Page).editor.root.innerText.replaceAll('\u00a0', ' '))

/** Clicks between these words and those, which puts the caret there. */
export async function caretBetween(tab: Tab, before: string, after: string): Promise<void> {
  const { x, y } = await call(tab, async (before: string, after: string) => {
    const { root } = (globalThis as unknown as Page).editor
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const places: (readonly [Node, number])[] = []
    let text = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < node.nodeValue!.length; at++) places.push([node, at])
      text += node.nodeValue!.replaceAll('\u00a0', ' ')
    }
    const found = text.indexOf(before + after)
    if (found === -1) throw new Error(`“${before}|${after}” is not there`)
    const [node, at] = places[found + before.length]!
    node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
    // Until that is painted, a click is taken for one on what was there before.
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const range = new Range()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const { left, top, height } = range.getBoundingClientRect(), frame = root.ownerDocument.defaultView!.frameElement?.getBoundingClientRect()
    return { x: (frame?.left ?? 0) + left, y: (frame?.top ?? 0) + top + height / 2 }
  }, before, after)
  await tab.click(x, y)
  // Editors learn of their caret from an event that comes a little later; nobody types as soon.
  await tab.evaluate('new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))')
}

/** Writes down what is marked in every frame from now on. */
export const watchMarks = (tab: Tab) => call(tab, () => {
  const watched = { frames: 0, seen: {} as Record<string, number> }
  Object.assign(globalThis, { watched })
  const look = () => {
    watched.frames++
    const { CSS } = (globalThis as unknown as Page).editor.root.ownerDocument.defaultView as unknown as { readonly CSS: Highlights }
    const ranges = [...CSS.highlights.values()].flatMap(ranges => [...ranges])
    for (const words of new Set(ranges.map(range => range.toString()).filter(Boolean))) watched.seen[words] = (watched.seen[words] ?? 0) + 1
    requestAnimationFrame(look)
  }
  look()
})

/** Lets a dozen frames pass, as somebody does who stops to think. */
export const framesIn = (tab: Tab) => call(tab, async () => { for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame) })

/** The words that were marked in some frame since, each with the share of frames. */
export const watchedMarks = (tab: Tab): Promise<Readonly<Record<string, number>>> => call(tab, () => {
  const { watched: { frames, seen } } = globalThis as unknown as { watched: { frames: number; seen: Record<string, number> } }
  return Object.fromEntries(Object.entries(seen).map(([words, times]) => [words, times / frames]))
})

/** Whether the first mark of these words can be seen without scrolling. */
export const inSight = (tab: Tab, words: string): Promise<boolean> => call(tab, (words: string) => {
  const { CSS, frameElement, innerHeight } = (globalThis as unknown as Page).editor.root.ownerDocument.defaultView as unknown as { readonly CSS: Highlights; readonly frameElement: Element | null; readonly innerHeight: number }
  const range = [...CSS.highlights.values()].flatMap(ranges => [...ranges]).find(range => range.toString() === words)
  const box = range?.getBoundingClientRect(), main = document.querySelector('main')!.getBoundingClientRect(), top = frameElement?.getBoundingClientRect().top ?? 0
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && top + box.top >= main.top && top + box.bottom <= main.bottom
}, words)
