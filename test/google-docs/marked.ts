/** What should be marked on the stand-in, by the review that the panel shows, and what our layer draws there, in pixels. */
import { anchorsOf } from '../../src/background/page/anchors'
import { joined } from '../../src/messages/joined'
import { blocksIn, rawOffset } from '../../src/page/surfaces/google-docs/contract-text'
import { call, until, type Tab } from '../browsers/browser'
import type { Reviewed } from '../browsers/state'
import type { Box, StandIn } from './stand-in'

declare const standIn: StandIn

/** Our layer over the pages, which is closed to them. */
export const layer = 'div[aria-hidden=true][style*="z-index: 900"]'

/** A stretch of the raw text, and the index of the finding that marks it. */
export type Stretch = { readonly finding: number; readonly start: number; readonly end: number; readonly words: string }

/** Where in the text each finding's words stand. Throws where the review is not of this text. */
export function stretchesOf({ review, quotes }: Pick<Reviewed, 'review' | 'quotes'>, raw: string): readonly Stretch[] {
  const blocks = blocksIn(raw), text = joined(blocks.map(block => block.text))
  return review.findings.flatMap(({ spans }, finding) => spans.flatMap((span, nth) => {
    const quote = quotes.findings[finding]?.[nth]
    if (quote !== text.text.slice(span.start, span.end)) throw new Error(`the review says "${quote}" where the document says "${text.text.slice(span.start, span.end)}"`)
    return anchorsOf(span, text).map(({ block, start, end, exact }): Stretch => {
      const from = rawOffset(blocks[block]!, start), to = rawOffset(blocks[block]!, end - 1) + 1
      if (dense(raw.slice(from, to)) !== dense(exact)) throw new Error(`"${exact}" is not at ${from}`)
      return { finding, start: from, end: to, words: exact }
    })
  }))
}

const dense = (text: string) => text.replace(/[\s\p{Cc}\p{Co}]/gu, '')

export const textIn = (tab: Tab): Promise<string> => tab.evaluate<string>('standIn.text()')

/** The boxes of our layer; none where there is no layer, or where it is not displayed. */
export const drawnIn = async (tab: Tab): Promise<readonly Box[]> => {
  if (!await tab.evaluate<boolean>(`document.querySelector(${JSON.stringify(layer)}) !== null`)) return []
  return tab.inClosed<Box[]>(layer, `[...root.querySelectorAll('i:not(.level-flash)')].filter(each => each.getClientRects().length > 0).map(each => {
    const { left, top, width, height } = each.getBoundingClientRect()
    return { left, top, width, height }
  })`)
}

/** A part of a line that should be marked. */
export type Expected = Box & { readonly words: string; /** It goes on in the next line. */ readonly wrapped: boolean; /** Some of it can be seen. */ readonly inSight: boolean }

/** Line by line, from the first letter to the last, without the space that ends a line. Only what lies on a live tile. */
export const expectedIn = (tab: Tab, stretches: readonly Stretch[]): Promise<readonly Expected[]> => call(tab, (stretches: readonly Stretch[]) => {
  const text = standIn.text(), window = standIn.scroller.getBoundingClientRect()
  return stretches.flatMap(({ start, end, words }) => {
    const lines: { left: number; top: number; right: number; bottom: number }[] = []
    for (const { 0: word, index } of text.slice(start, end).matchAll(/[^\s\p{Cc}\p{Co}]+/gu)) {
      for (const { left, top, width, height } of standIn.truth(start + index, start + index + word.length)) {
        const right = left + width, bottom = top + height, last = lines.at(-1)
        const beside = last && Math.min(last.bottom, bottom) - Math.max(last.top, top) > Math.min(last.bottom - last.top, height) / 2
        if (last && beside && left >= last.left && left - last.right < height) Object.assign(last, { top: Math.min(last.top, top), right, bottom: Math.max(last.bottom, bottom) })
        else lines.push({ left, top, right, bottom })
      }
    }
    return lines.map(({ left, top, right, bottom }, nth) => ({ left, top, width: right - left, height: bottom - top, words, wrapped: nth < lines.length - 1, inSight: bottom > window.top && top < window.bottom }))
  })
}, stretches)

export type Comparison = {
  readonly compared: number
  /** What should be marked in sight and is not; what is marked, in sight or not, within `near` of nothing that should be. */
  readonly missed: readonly string[]
  readonly ghosts: readonly string[]
  /** The furthest that a mark's edge is from where it should be, in pixels of the window: anywhere, and where a wrapped line ends. */
  readonly worst: number
  readonly worstAtLineEnd: number
}

export const none: Comparison = { compared: 0, missed: [], ghosts: [], worst: 0, worstAtLineEnd: 0 }

/** `near`: how far from its place a mark may be before it counts as one on other words. */
export function compared(expected: readonly Expected[], drawn: readonly Box[], near: number): Comparison {
  const matched = new Set<Box>(), missed: string[] = []
  let worst = 0, worstAtLineEnd = 0
  for (const each of expected) {
    const [best] = drawn.map(box => ({ box, ...apart(each, box) })).sort((a, b) => Math.max(a.edges, a.right) - Math.max(b.edges, b.right))
    if (!best || best.edges > near || best.right > near) {
      // A page that the editor has only half of may lack what tells where its first words stand.
      if (each.inSight) missed.push(`${each.words} (${best ? `${best.edges.toFixed(1)} and ${best.right.toFixed(1)} px off` : 'nothing is drawn'})`)
      continue
    }
    for (const box of drawn) if (apart(each, box).edges <= near && apart(each, box).right <= near) matched.add(box)
    if (each.wrapped) worstAtLineEnd = Math.max(worstAtLineEnd, best.right)
    worst = Math.max(worst, best.edges, each.wrapped ? 0 : best.right)
  }
  return { compared: expected.length, missed, ghosts: drawn.filter(box => !matched.has(box)).map(box => JSON.stringify(box)), worst, worstAtLineEnd }
}

const apart = (a: Box, b: Box) => ({
  edges: Math.max(Math.abs(a.left - b.left), Math.abs(a.top - b.top), Math.abs(a.top + a.height - b.top - b.height)),
  right: Math.abs(a.left + a.width - b.left - b.width),
})

export const both = (a: Comparison, b: Comparison): Comparison => ({
  compared: a.compared + b.compared, missed: [...a.missed, ...b.missed], ghosts: [...a.ghosts, ...b.ghosts],
  worst: Math.max(a.worst, b.worst), worstAtLineEnd: Math.max(a.worstAtLineEnd, b.worstAtLineEnd),
})

export const isRight = ({ missed, ghosts }: Comparison): boolean => missed.length + ghosts.length === 0

/** What is drawn now against what should be. */
export const compareIn = async (tab: Tab, stretches: readonly Stretch[], near: number): Promise<Comparison> =>
  compared(await expectedIn(tab, stretches), await drawnIn(tab), near)

/** The comparison once all is right, or as it still is after `seconds`. */
export async function settledIn(tab: Tab, stretches: readonly Stretch[], near: number, seconds?: number): Promise<Comparison> {
  let last = none
  await until('the marks to be right', async () => isRight(last = await compareIn(tab, stretches, near)), seconds).catch(() => undefined)
  return last
}
