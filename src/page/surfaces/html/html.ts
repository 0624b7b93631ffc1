/** A contract that stands in the DOM: read from there, marked with the CSS Custom Highlight API, the DOM left as it is. */
import { editsBetween } from '../../anchors/edit'
import { place } from '../../anchors/place'
import type { Anchor } from '../../../messages'
import type { Changed, Shown, Surface } from '../surface'
import type { Block } from './blocks'
import { concerns } from './concerns'
import { heirsIn, inherited } from './heirs'
import { hitTest } from './hit'
import { createPainter } from './painter'
import { rangesIn } from './places'
import type { Reading, Source } from './read'
import { scrollTo } from './scroll'
import { stopsOn } from './stops'
import { isOutOfSight } from './unseen'
import { watch } from './watch'

/** `isOurs` knows the elements that this extension itself adds to the page. */
export function htmlSurface(document: Document, changed: Changed, isOurs: (node: Node) => boolean, source: Source): Surface {
  const left = new AbortController()
  const painter = createPainter()
  let reading: Reading | undefined
  let busy: Promise<Reading> | undefined

  const watcher = watch(document, {
    concerns: record => concerns(record, reading, isOurs),
    heard: records => {
      if (!reading) return false
      const removed = records.some(({ removedNodes }) => removedNodes.length > 0), added = records.some(({ addedNodes }) => addedNodes.length > 0)
      if (removed && added) reading = { ...reading, blocks: inherited(reading.blocks, heirsIn(records)) }
      const lost = painter.check(new Set(records.map(({ target }) => target)), removed, reading)
      // The words may be on the page anew.
      return lost && added
    },
    // What changed while the page was being read is not in that reading.
    due: () => { Promise.resolve(busy).then(refresh).catch(() => undefined) },
  })

  /** Reads the page again, moves the marks along, and tells of the change. One reading at a time. */
  const refresh = (): Promise<Reading> => (busy ??= reread().finally(() => { busy = undefined }))

  const reread = async () => {
    watcher.start()
    watcher.reading()
    const before = reading
    const now = await source.read(before, left.signal)
    left.signal.throwIfAborted()
    watcher.read(now.took, source.passing?.() ?? false)
    for (const root of [...now.shadows, ...now.frames]) watcher.start(root)
    reading = now
    const edits = before ? editsBetween(before.blocks.map(block => block.text), now.blocks.map(block => block.text)) : []
    painter.move(edits, now)
    const entered = before && now.frames.some(frame => !before.frames.includes(frame))
    if (before && (edits.length > 0 || entered || JSON.stringify([before.showing, before.coverage]) !== JSON.stringify([now.showing, now.coverage]))) changed(edits)
    return now
  }

  source.onNews?.(() => { if ((reading ?? busy) && !left.signal.aborted) watcher.news() })

  const current = async () => (reading && !watcher.changed && !busy ? reading : refresh())
  const show = async (ranges: readonly Range[], flash: boolean) => {
    const [first] = ranges
    if (!first || !(await scrollTo(first))) return false
    if (flash && !reading?.crowded && !matchMedia('(prefers-reduced-motion: reduce)').matches) painter.flash(ranges)
    return true
  }
  const reveal = async (anchor: Anchor, flash: boolean) => {
    let found = find(await current(), anchor)
    // What a list or a viewer has taken away again comes back when it is scrolled to where it was.
    for (let tries = 0; found.kept && tries < 25; tries++) {
      const { box, top } = found.kept
      box.scrollTo({ top: top - box.clientHeight / 2, behavior: 'instant' })
      await new Promise(resolve => { setTimeout(resolve, 120) })
      found = find(await refresh(), anchor)
    }
    return show(found.ranges, flash && !found.unseen)
  }

  return {
    async read() {
      return shown(await current())
    },
    told: () => reading && shown(reading),
    paint: marks => (reading && !reading.crowded ? painter.paint(marks, reading) : { painted: 0, lost: [] }),
    clear: () => painter.clear(),
    reveal,
    hit: (x, y, from = document) => (reading ? hitTest(document, from, reading.shadows, painter.placed, x, y) : undefined),
    documents: () => [document, ...reading?.frames ?? []],
    stops: () => stopsOn(document, painter.placed.filter(({ ranges, anchor }) => ranges.length > 0 || reading?.blocks[anchor.block]?.kept), ({ ranges, anchor }) => (ranges.length > 0 ? show(ranges, true) : reveal(anchor, true))),
    leave() {
      left.abort()
      watcher.stop()
      painter.clear()
    },
  }
}

/** An anchor's words as they are now: on the page, in a picture, or where a list or a viewer had them before it took them away. */
function find({ blocks }: Reading, anchor: Anchor): { readonly ranges: readonly Range[]; readonly unseen?: boolean; readonly kept?: Block['kept'] } {
  const at = place(blocks.map(block => block.text), anchor)
  const block = at && blocks[at.block]
  if (block?.picture) return { ranges: [block.picture], unseen: true }
  return block ? { ranges: rangesIn(block, at.start, at.end), unseen: isOutOfSight(block, at.start, at.end, 'unseen'), kept: block.kept } : { ranges: [] }
}

const shown = ({ blocks, coverage, showing }: Reading): Shown => ({ blocks: blocks.map(block => block.text), coverage, showing })
