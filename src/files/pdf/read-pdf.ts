import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ContractFile, ReadOptions } from '../contract-file'
import { damaged, openPdf, type PdfParts } from './open-pdf'
import { pageOf, type PdfPage } from './page'
import { pdfText } from './text'

/** Pages without words that are looked at before the next are taken for pictures too: each may take as long as drawing it. */
const looks = 5

/** A file that has lost more of its pages is not gone through to its end, which it may put anywhere. */
const mostLost = 200

/** The contract in a PDF. The bytes are used up. Throws an `UnreadableFile`, or the signal's reason. */
export async function readPdf(bytes: Uint8Array, { signal, progress, ...options }: ReadOptions & { readonly parts?: PdfParts } = {}): Promise<ContractFile> {
  const pdf = await openPdf(bytes, { ...options, ...signal && { signal } })
  try {
    const text = pdfText(), total = pdf.numPages
    let done = 0, read = 0
    signal?.throwIfAborted()
    for await (const page of pagesOf(pdf)) {
      signal?.throwIfAborted()
      if (page) text.add(page)
      read += Number(page !== undefined)
      progress?.(++done, total)
      if (text.full) break
    }
    if (read === 0) throw damaged()
    const title = await titleOf(pdf)
    return { kind: 'pdf', ...title && { title }, blocks: text.blocks().map(({ text }) => text), coverage: text.coverage(total), showing: text.showing() }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** The pages in order, undefined for one that is damaged, up to the last or until too many are lost. */
export async function* pagesOf(pdf: PDFDocumentProxy): AsyncGenerator<PdfPage | undefined, void, void> {
  let lost = 0, pictures = 0
  for (let number = 1; number <= pdf.numPages && lost < mostLost; number++) {
    const page = await pageIn(pdf, number, pictures < looks)
    lost += Number(page === undefined)
    pictures += Number(page?.picture ?? false)
    yield page
  }
}

/** A page; undefined where it is damaged: the others are read all the same. */
async function pageIn(pdf: PDFDocumentProxy, number: number, look: boolean): Promise<PdfPage | undefined> {
  try {
    const page = await pdf.getPage(number)
    const read = await pageOf(page, look)
    page.cleanup()
    return read
  } catch {
    return undefined
  }
}

/** What the file is called in itself, unless that is the name of another file, or of none. */
async function titleOf(pdf: PDFDocumentProxy): Promise<string | undefined> {
  try {
    const { info } = await pdf.getMetadata(), title = ((info as { readonly Title?: unknown }).Title ?? '')
    if (typeof title !== 'string') return undefined
    const said = title.replace(/\s+/g, ' ').trim()
    return said.length < 3 || said.length > 150 || /^untitled|^microsoft word\b|\.\w{2,5}$|^[\d\W]+$/i.test(said) ? undefined : said
  } catch {
    return undefined
  }
}
