/** Notices that the editor drew something anew: at most once for each frame, and less often where answering takes long. */
import { editorIn, isRestless } from './names'

/** What an element that is drawn anew changes of itself. */
const drawn = ['aria-label', 'x', 'y', 'width', 'height', 'transform', 'style', 'viewBox']

/** Milliseconds between two looks at what is not drawn: other pages, where somebody else may be writing. */
const tick = 3_000

type Watched = {
  readonly isOurs: (node: Node) => boolean
  /** Something was drawn anew, or `tick` has passed. */
  readonly due: (why: 'drawn' | 'tick') => Promise<void>
}

export function watchEditor(document: Document, { isOurs, due }: Watched) {
  let watched: Element | undefined, frame = 0, timer: ReturnType<typeof setTimeout> | undefined, busy = false, again = false, stopped = false

  const run = async (why: 'drawn' | 'tick') => {
    if (busy) {
      again ||= why === 'drawn'
      return
    }
    busy = true
    again = false
    const began = performance.now()
    try {
      await due(why)
    } catch {
      // The editor is being taken down, or the tab closed; the next look tells.
    }
    busy = false
    if (!again || stopped) return
    timer = setTimeout(soon, Math.min(400, 2 * (performance.now() - began)))
  }
  const soon = () => {
    if (document.hidden || stopped) return
    frame ||= requestAnimationFrame(() => {
      frame = 0
      void run('drawn')
    })
  }
  const observer = new MutationObserver(records => {
    if (records.some(({ target }) => !isOurs(target) && !(target.nodeType === Node.ELEMENT_NODE && isRestless(target as Element)))) soon()
  })
  const sizes = new ResizeObserver(soon)
  /** The editor may be built anew. */
  const attach = () => {
    const editor = editorIn(document)
    if (editor === watched) return
    observer.disconnect()
    sizes.disconnect()
    watched = editor
    if (!editor) return
    observer.observe(editor, { subtree: true, childList: true, attributes: true, attributeFilter: drawn })
    sizes.observe(editor)
  }
  const ticking = setInterval(() => {
    attach()
    if (!document.hidden) void run('tick')
  }, tick)
  document.addEventListener('visibilitychange', soon)
  attach()

  return {
    /** Looks at once. */
    look: soon,
    stop() {
      stopped = true
      observer.disconnect()
      sizes.disconnect()
      clearInterval(ticking)
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      document.removeEventListener('visibilitychange', soon)
    },
  }
}
