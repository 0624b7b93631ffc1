/** Shows a PDF, with what a reader needs to find their way in it, and has its words read. */
import 'pdfjs-dist/legacy/web/pdf_viewer.css'
import './pdf.css'
import { render } from 'preact'
import type { ReadOptions } from '../../files/contract-file'
import { damaged, openPdf } from '../../files/pdf/open-pdf'
import { say } from '../../words/say'
import type { ShownFile } from '../shown-file'
import { Find } from './find'
import { Outline, OutlineButton, type Entry } from './outline'
import { ways } from './packaged'
import { PageField } from './page-field'
import { showPages, type Pages } from './pages'
import { ReadingProgress } from './progress'
import { pdfSource } from './source'
import { heardOfWords, wordsOf, type Words } from './words'
import { Zoom } from './zoom'

/** Comes once the first pages are drawn and read. Throws an UnreadableFile, and the signal's reason where it was stopped. */
export async function showPdf(into: HTMLElement, bytes: Uint8Array, { password, signal = new AbortController().signal }: ReadOptions): Promise<ShownFile> {
  const left = new AbortController(), ended = AbortSignal.any([left.signal, signal])
  // pdf.js takes the bytes for itself, and another password needs them again.
  const document = await openPdf(bytes.slice(), { parts: ways(), signal, ...password !== undefined && { password } })
  ended.addEventListener('abort', () => void document.loadingTask.destroy(), { once: true })
  const frame = globalThis.document.createElement('div')
  frame.className = 'pdf'
  into.replaceChildren(frame)
  const close = () => {
    left.abort()
    frame.remove()
  }
  try {
    const pages = showPages(frame, document, ended)
    const words = wordsOf(pages, ended)
    tellPictures(pages, words)
    await words.begun
    signal.throwIfAborted()
    if (words.done && words.lost === words.read) throw damaged()
    const drawer = drawerBeside(pages, await document.getOutline().catch(() => null) ?? [])
    tellProgress(frame, pages, words)
    return { source: pdfSource(pages, words), tools: <Tools pages={pages} {...drawer && { drawer }} />, scrolls: pages.box, close }
  } catch (error) {
    close()
    throw error
  }
}

const Tools = ({ pages, drawer }: { readonly pages: Pages; readonly drawer?: HTMLElement }) => (
  <div class="pdf-tools">
    {drawer && <OutlineButton pages={pages} drawer={drawer} />}
    <PageField pages={pages} />
    <Zoom pages={pages} />
    <Find pages={pages} />
  </div>
)

/** A drawer for the file's outline, where it has one. */
function drawerBeside(pages: Pages, entries: readonly Entry[]): HTMLElement | undefined {
  if (entries.length === 0) return undefined
  const drawer = globalThis.document.createElement('div')
  drawer.className = 'pdf-outline'
  drawer.hidden = true
  pages.box.before(drawer)
  render(<Outline pages={pages} entries={entries} />, drawer)
  return drawer
}

/** Beside the pages, not above them, so that nothing moves when it goes. */
function tellProgress(frame: HTMLElement, pages: Pages, words: Words): void {
  const corner = globalThis.document.createElement('div')
  frame.append(corner)
  render(<ReadingProgress pages={pages} words={words} />, corner)
}

/** Says on a page that it has no words. The viewer takes away whatever it does not know from its pages, but for their attributes. */
function tellPictures({ bus, viewer }: Pages, { pictures }: Words): void {
  bus.on(heardOfWords, ({ page }: { readonly page?: number }) => {
    if (page !== undefined && pictures.has(page)) (viewer.getPageView(page - 1).div as HTMLElement).dataset['told'] = say('Page {1} is a picture, without words that Evenhand can read: read it yourself.', page)
  })
}
