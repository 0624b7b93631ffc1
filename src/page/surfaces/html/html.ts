/** A contract that is ordinary HTML: read from the DOM, marked with the CSS Custom Highlight API, the DOM left as it is. */
import { editsBetween } from '../../anchors/edit'
import { place } from '../../anchors/place'
import type { Changed, Shown, Surface } from '../surface'
import { concerns } from './concerns'
import { hitTest } from './hit'
import { createPainter } from './painter'
import { rangeIn } from './places'
import { readPage, type Reading } from './read'
import { scrollTo } from './scroll'
import { watch } from './watch'

/** `isOurs` knows the elements that this extension itself adds to the page. */
export function htmlSurface(document: Document, changed: Changed, isOurs: (node: Node) => boolean): Surface {
  const left = new AbortController()
  const painter = createPainter()
  let reading: Reading | undefined
  let busy: Promise<Reading> | undefined

  const watcher = watch(document, {
    concerns: record => concerns(record, reading, isOurs),
    heard: records => painter.check(new Set(records.map(record => record.target)), records.some(record => record.removedNodes.length > 0)),
    due: () => { refresh().catch(() => undefined) },
  })

  /** Reads the page again, moves the marks along, and tells of the change. One reading at a time. */
  const refresh = (): Promise<Reading> => (busy ??= reread().finally(() => { busy = undefined }))

  const reread = async () => {
    watcher.start()
    watcher.reading()
    const before = reading
    const now = await readPage(document, before?.root, left.signal)
    left.signal.throwIfAborted()
    watcher.read(now.took)
    for (const shadow of now.shadows) watcher.start(shadow)
    reading = now
    const edits = before ? editsBetween(before.blocks.map(block => block.text), now.blocks.map(block => block.text)) : []
    painter.move(edits, now)
    if (edits.length > 0) changed(edits)
    return now
  }

  return {
    async read() {
      return shown(reading && !watcher.changed && !busy ? reading : await refresh())
    },
    told: () => reading && shown(reading),
    paint: marks => (reading ? painter.paint(marks, reading) : { painted: 0, lost: marks.length }),
    clear: () => painter.clear(),
    async reveal(anchor, flash) {
      const now = reading && !watcher.changed && !busy ? reading : await refresh()
      const at = place(now.blocks.map(block => block.text), anchor)
      const block = at && now.blocks[at.block]
      const range = block && rangeIn(block, at.start, at.end)
      if (!range || !(await scrollTo(range))) return false
      if (flash && !matchMedia('(prefers-reduced-motion: reduce)').matches) painter.flash(range)
      return true
    },
    hit: (x, y) => (reading ? hitTest(document, reading.shadows, painter.placed, x, y) : undefined),
    leave() {
      left.abort()
      watcher.stop()
      painter.clear()
    },
  }
}

const shown = ({ blocks, coverage }: Reading): Shown => ({ blocks: blocks.map(block => block.text), coverage })
