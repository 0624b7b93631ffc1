/**
 * Reads pages of paper, for the page script, which asks for it where a contract is shown so. It has a script of its own
 * because most pages never need it.
 */
import { readPictures } from './surfaces/paper/pictures'
import { viewerMemory } from './surfaces/paper/memory'
import { viewerIn } from './surfaces/paper/viewer'

export type Paper = ReturnType<typeof openPaper>

function openPaper() {
  const memory = viewerMemory()
  return {
    /** Reads the PDF that the page shows; undefined where it shows none. */
    viewer(document: Document) {
      const viewer = viewerIn(document)
      return viewer && memory.read(viewer)
    },
    pictures: readPictures,
  }
}

Object.assign(globalThis, { evenhandPaper: openPaper } satisfies World)

/** What this script leaves for the page script, in the extension's own world; the page cannot see it. */
export type World = { evenhandPaper?: typeof openPaper }
