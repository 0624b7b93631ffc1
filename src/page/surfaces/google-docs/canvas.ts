/** What the editor draws now, and our marks over it. */
import { drawingOf, type Drawing } from './boxes'
import { layerOver, type Stroke } from './layer'
import { stretchOf, type Script } from './letters'
import type { Stretch } from './marks'
import { editorIn } from './names'
import { placeRuns } from './placing'
import { drawnIn, type Box } from './runs'
import { ruler } from './setting'
import type { Place } from '../../anchors/place'

const nothing: Drawing = { setting: undefined, runs: [], boxes: () => [] }

export function canvasIn(document: Document) {
  const measure = ruler(document), layer = layerOver(() => editorIn(document))
  let drawing = nothing, script: Script | undefined
  /** What was drawn of each stretch, and where the editor's contents began then. */
  let drawn: ReadonlyMap<unknown, readonly Box[]> = new Map(), origin = { left: 0, top: 0 }

  const boxes = ({ block, start, end }: Place): readonly Box[] => {
    if (!script) return []
    const { from, to } = stretchOf(script, block, start, end)
    return from < to ? drawing.boxes(from, to) : []
  }
  /** What was drawn scrolls with the editor. */
  const sinceThen = (box: Box): Box => {
    const now = originOf(editorIn(document))
    return { ...box, left: box.left + now.left - origin.left, top: box.top + now.top - origin.top }
  }

  const canvas = {
    /** Looks at what is drawn now, and which words of this contract that is. */
    look(of: Script) {
      const editor = editorIn(document)
      script = of
      const pages = editor ? drawnIn(editor) : []
      const all = pages.flatMap(({ runs }) => runs)
      drawing = all.length > 0 ? drawingOf(placeRuns(of.letters, pages), all, measure, drawing.setting) : nothing
      return { runs: all.length, placed: drawing.runs.length }
    },
    /** Marks these words, and no others any more, on what was looked at last. `lit`: what has just been jumped to. */
    mark(stretches: readonly Stretch[], lit: Place | undefined) {
      origin = originOf(editorIn(document))
      const found = new Map(stretches.flatMap(({ given, at }) => {
        const there = at ? boxes(at) : []
        return there.length > 0 ? [[given, there] as const] : []
      }))
      drawn = found
      const strokes = stretches.flatMap(({ given, level }) => (found.get(given) ?? []).map((box): Stroke => ({ level, box })))
      layer.draw([...strokes, ...(lit ? boxes(lit) : []).map((box): Stroke => ({ level: 'flash', box }))])
    },
    boxes,
    /** Where a stretch is drawn now. */
    boxesOf: ({ given }: Stretch): readonly Box[] => (drawn.get(given) ?? []).map(sinceThen),
    /** Whether what is drawn stands before or after a letter of the contract; undefined where none of it has a place. */
    side(letter: number): 'before' | 'after' | undefined {
      const [first] = drawing.runs
      return first && (first.at > letter ? 'after' : 'before')
    },
    /** True where the editor's pages are what is seen at this point, and no menu or dialog of the page's. */
    isSeen(x: number, y: number): boolean {
      const at = document.elementFromPoint(x, y)
      return at !== null && editorIn(document)?.contains(at) === true
    },
    owns: (node: Node) => layer.owns(node),
    clear() {
      layer.remove()
      drawn = new Map()
    },
  }
  return canvas
}

/** Where the contents of the editor begin, in the window. */
function originOf(editor: Element | undefined): { readonly left: number; readonly top: number } {
  if (!editor) return { left: 0, top: 0 }
  const { left, top } = editor.getBoundingClientRect()
  return { left: left - editor.scrollLeft, top: top - editor.scrollTop }
}
