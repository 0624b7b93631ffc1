/** The pages of a PDF as pdf.js's own viewer shows them: only those in view are drawn. It runs no script of the file and opens no link by itself. */
import { GlobalWorkerOptions, AnnotationMode, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
// It finds the library above on the window, so that it must come after it.
import { EventBus, LinkTarget, PDFFindController, PDFLinkService, PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs'
import { say } from '../../words/say'
import { packaged } from './packaged'

GlobalWorkerOptions.workerSrc = packaged('build/pdf.worker.min.mjs')

export type Pages = {
  readonly document: PDFDocumentProxy
  readonly viewer: PDFViewer
  readonly links: PDFLinkService
  /** What happens to the pages, by pdf.js's own names and some of ours. */
  readonly bus: EventBus
  /** The box that scrolls. */
  readonly box: HTMLElement
  /** What holds all the pages, and nothing else. */
  readonly root: HTMLElement
}

/** Shows the pages in `into`, which they fill. Ends with the signal. */
export function showPages(into: HTMLElement, document: PDFDocumentProxy, signal: AbortSignal): Pages {
  const box = globalThis.document.createElement('div'), root = globalThis.document.createElement('div')
  box.className = 'pdf-box'
  box.tabIndex = 0
  root.className = 'pdfViewer'
  box.append(root)
  into.append(box)

  const bus = new EventBus()
  const links = new PDFLinkService({ eventBus: bus, externalLinkTarget: LinkTarget.BLANK, externalLinkRel: 'noopener noreferrer nofollow' })
  const options = {
    container: box, viewer: root, eventBus: bus, linkService: links,
    findController: new PDFFindController({ eventBus: bus, linkService: links }),
    // What was filled into a form is drawn, and stays as it is.
    annotationMode: AnnotationMode.ENABLE,
    enableAutoLinking: false,
    imageResourcesPath: packaged('images/'),
    l10n: ownWords as never,
    abortSignal: signal,
  }
  const viewer = new PDFViewer(options)
  links.setViewer(viewer)
  bus.on('pagesinit', () => {
    viewer.currentScaleValue = 'auto'
    // With the margin above the first page.
    box.scrollTop = 0
    for (let at = 0; at < viewer.pagesCount; at++) viewer.getPageView(at).div.setAttribute('aria-label', say('Page {1}', at + 1))
  })
  bus.on('annotationlayerrendered', ({ source }: { readonly source: { readonly div: Element } }) => {
    for (const note of source.div.querySelectorAll<HTMLImageElement>('.annotationLayer img:not([alt])')) note.alt = say('A note on the page')
  })
  viewer.setDocument(document)
  links.setDocument(document)

  const resized = new ResizeObserver(() => requestAnimationFrame(() => {
    const { currentScaleValue } = viewer
    // A zoom that was named goes on fitting.
    if (Number.isNaN(Number(currentScaleValue))) viewer.currentScaleValue = currentScaleValue
    viewer.update()
  }))
  resized.observe(box)
  signal.addEventListener('abort', () => {
    resized.disconnect()
    viewer.setDocument(null as never)
    links.setDocument(null)
    box.remove()
  }, { once: true })
  return { document, viewer, links, bus, box, root }
}

/** The viewer's own words are English alone; ours are said by `say`. */
const ownWords = { translate: async () => undefined, pause: () => undefined, resume: () => undefined }
