/** The viewer of PDF.js itself, put together as its makers' own example does. Runs in the page. */
import * as pdfjs from 'pdfjs-dist'
import { EventBus, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'

pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.js'
const container = document.querySelector<HTMLDivElement>('#viewerContainer')!, place = document.querySelector('output')!
const eventBus = new EventBus(), linkService = new PDFLinkService({ eventBus })
// `?pictures`: no text layer, as for a scan.
const viewer = new PDFViewer({ container, eventBus, linkService, textLayerMode: location.search === '?pictures' ? 0 : 1 })
linkService.setViewer(viewer)
const tell = (page: number) => { place.textContent = `${page} / ${viewer.pagesCount}` }
eventBus.on('pagesinit', () => {
  viewer.currentScaleValue = '1'
  tell(1)
})
eventBus.on('pagechanging', ({ pageNumber }: { readonly pageNumber: number }) => tell(pageNumber))
const file = await pdfjs.getDocument('/contract.pdf').promise
viewer.setDocument(file)
linkService.setDocument(file)
