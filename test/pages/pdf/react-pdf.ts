/** A portal that shows one page at a time with react-pdf. Runs in the page. */
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Document, Page, pdfjs } from 'react-pdf'

pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.js'

function Portal() {
  const [page, turn] = useState(1)
  const [count, setCount] = useState(0)
  return createElement('div', null,
    createElement('header', null,
      createElement('strong', null, 'Your agreement'), createElement('span', null, `${page} of ${count}`),
      createElement('button', { type: 'button', id: 'next', onClick: () => turn(page + 1) }, 'Next page')),
    createElement(Document, { file: '/contract.pdf', onLoadSuccess: ({ numPages }) => setCount(numPages) },
      createElement(Page, { pageNumber: page, renderAnnotationLayer: false })))
}

createRoot(document.querySelector('#root')!).render(createElement(Portal))
