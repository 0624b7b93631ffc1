/** Draws a Word document, and knows where each of its words stands. */
import './docx.css'
import { parseAsync, renderDocument } from 'docx-preview'
import type { PreparedDocx } from '../../files/docx/docx'
import { bookmark } from '../../files/docx/write-document'
import type { Block } from '../../page/surfaces/html/blocks'
import { elementMaker } from './elements'
import { blocksIn } from './places'
import { adoptStyles } from './style-sheet'

export type ShownDocx = {
  /** What holds all of the document, and nothing else. */
  readonly root: HTMLElement
  blocks(): readonly Block[]
  remove(): void
}

/** Draws it in `into`, in the place of what is there. */
export async function showDocx(into: HTMLElement, prepared: Pick<PreparedDocx, 'contract' | 'package' | 'lines'>, { signal }: { readonly signal?: AbortSignal } = {}): Promise<ShownDocx> {
  const { ownerDocument } = into
  const maker = elementMaker(ownerDocument)
  const options = {
    inWrapper: false, breakPages: true, ignoreLastRenderedPageBreak: false, ignoreFonts: true,
    renderHeaders: false, renderFooters: false, renderFootnotes: false, renderEndnotes: false,
    renderChanges: true, renderComments: true, renderAltChunks: false,
    // Nothing has to be given back when the document is closed.
    useBase64URL: true,
    h: maker.make,
  }
  const parsed: unknown = await parseAsync(prepared.package, options)
  const drawn = await renderDocument(parsed, options)
  signal?.throwIfAborted()

  const root = ownerDocument.createElement('article')
  root.className = 'docx-sheets'
  root.append(...drawn)
  for (const [element, name] of maker.marks) if (name === bookmark.label) hang(element)
  const undress = adoptStyles(ownerDocument, maker.styles, '.docx-sheets')
  into.replaceChildren(root)
  const blocks = blocksIn(root, maker.marks, prepared)
  return {
    root,
    blocks: () => blocks,
    remove() {
      undress()
      root.remove()
    },
  }
}

/** A paragraph's number stands in the space that its first line hangs out by, as Word has it; the tab after it is that space. */
function hang(mark: Element): void {
  const label = mark.nextElementSibling, paragraph = mark.parentElement
  if (!(label instanceof HTMLElement) || !paragraph) return
  const hanging = -Number.parseFloat(paragraph.style.textIndent)
  if (!(hanging > 0)) return
  label.classList.add('docx-label')
  label.style.minWidth = `${hanging}pt`
  const next = label.nextElementSibling, tab = next?.firstElementChild
  if (tab && tab === next.firstChild && tab.textContent === '\u2003') tab.classList.add('docx-label-tab')
}
