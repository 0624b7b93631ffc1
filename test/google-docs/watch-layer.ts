/** Watches our layer from inside, frame by frame, while something happens in the page. */
import type { Tab } from '../browsers/browser'
import { layer } from './marked'

export type Watched = {
  /** Frames that were looked at. */
  readonly frames: number
  /** Changes of the first boxes, from top to bottom, that were to stay; frames in which one of them was not there. */
  readonly touched: number
  readonly absent: number
  /** Boxes when the watch began, and in the frame that had fewest. */
  readonly atFirst: number
  readonly fewest: number
}

/** `kept`: how many boxes, from the top down, nothing should happen to. */
export async function watchLayer(tab: Tab, kept: number): Promise<{ end(): Promise<Watched> }> {
  await tab.evaluate('document.documentElement.removeAttribute("data-watch")')
  const watching = tab.inClosed<Watched>(layer, `new Promise(resolve => {
    const page = root.host.ownerDocument, view = page.defaultView, boxes = () => [...root.querySelectorAll('i:not(.level-flash)')]
    const first = boxes(), stay = new Set(first.toSorted((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top)).slice(0, ${kept}))
    const watched = { frames: 0, touched: 0, absent: 0, atFirst: first.length, fewest: first.length }
    const observer = new view.MutationObserver(records => {
      for (const { target, addedNodes, removedNodes } of records) if ([target, ...addedNodes, ...removedNodes].some(node => stay.has(node))) watched.touched++
    })
    observer.observe(root, { subtree: true, childList: true, attributes: true })
    const look = () => {
      const now = boxes()
      watched.frames++
      watched.fewest = Math.min(watched.fewest, now.length)
      if ([...stay].some(each => !now.includes(each) || each.getClientRects().length === 0)) watched.absent++
      if (page.documentElement.dataset.watch !== 'over') return view.requestAnimationFrame(look)
      observer.disconnect()
      resolve(watched)
    }
    page.documentElement.dataset.watch = 'on'
    look()
  })`)
  // It may fail before anybody asks for its end.
  watching.catch(() => undefined)
  while (await tab.evaluate('document.documentElement.dataset.watch ?? null') === null) await new Promise(resolve => { setTimeout(resolve, 10) })
  return {
    end: async () => {
      await tab.evaluate('document.documentElement.dataset.watch = "over"')
      return watching
    },
  }
}
