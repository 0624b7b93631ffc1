/** One page's conversation with the background: versions, pieces, and changes that are told. */
import { chunks, pageEdits } from './anchors/edit'
import type { BackgroundToPage, FileOnPage, Mark, PageEdit } from '../messages'
import type { Changed, Surface } from './surfaces/surface'

type Around = {
  /** Versions go on from here, so that no two texts of a page ever share a number. */
  readonly versions: { last: number }
  readonly address: () => string
  readonly title: () => string
  readonly file?: FileOnPage
  readonly surface: (changed: Changed) => Surface
  /** Sends one change to the background. */
  readonly tell: (edit: PageEdit) => void
  /** Told which marks are on the page now. */
  readonly marked: (marks: readonly Mark[]) => void
}

/** Characters. A page may be called anything, at any length. */
const longestTitle = 1_000

export type Session = { readonly calls: BackgroundToPageAsync; readonly surface: Surface }
type BackgroundToPageAsync = { readonly [K in Exclude<keyof BackgroundToPage, 'step'>]: (...args: Parameters<BackgroundToPage[K]>) => ReturnType<BackgroundToPage[K]> | Promise<ReturnType<BackgroundToPage[K]>> }

export function openSession({ versions, address, title, file, surface: open, tell, marked }: Around): Session {
  versions.last++
  const surface = open(edits => {
    // Where no words changed, what is shown of them did: that is news as well.
    for (const each of pageEdits(edits.length > 0 ? edits : [{ from: 0, removed: 0, inserted: [] }], versions.last)) {
      versions.last = each.version
      tell(each)
    }
  })
  return {
    surface,
    calls: {
      async read(from) {
        // Later pieces belong to the first, even where the page has moved on meanwhile: its changes follow as edits.
        const told = from > 0 ? surface.told() : undefined
        const { blocks, coverage, showing } = told ?? await surface.read()
        const [piece = []] = chunks(blocks.slice(from))
        return { address: address(), title: (surface.title?.() ?? title()).slice(0, longestTitle), ...file && { file }, version: versions.last, coverage, showing, total: blocks.length, blocks: piece }
      },
      paint(of, marks) {
        // Of another text than these marks are for: it has been told, and other marks are on their way.
        if (of !== versions.last) return { painted: 0, lost: [] }
        const result = surface.paint(marks)
        marked(result.lost.length < marks.length ? marks : [])
        return result
      },
      async reveal(anchor, flash) {
        return { found: await surface.reveal(anchor, flash) }
      },
      async selfCheck() {
        return await surface.selfCheck?.() ?? ''
      },
      leave() {
        marked([])
        surface.leave()
      },
    },
  }
}
