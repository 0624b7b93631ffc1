import type { ContractFile, ReadOptions } from '../contract-file'
import { openPdf, type PdfParts } from './open-pdf'
import { pageOf } from './page'
import { pdfText } from './text'

/** The contract in a PDF. The bytes are used up. Throws an `UnreadableFile`, or the signal's reason. */
export async function readPdf(bytes: Uint8Array, { signal, progress, ...options }: ReadOptions & { readonly parts?: PdfParts } = {}): Promise<ContractFile> {
  const pdf = await openPdf(bytes, { ...options, ...signal && { signal } })
  try {
    const text = pdfText()
    for (let number = 1; number <= pdf.numPages; number++) {
      signal?.throwIfAborted()
      const page = await pdf.getPage(number)
      text.add(await pageOf(page))
      page.cleanup()
      progress?.(number, pdf.numPages)
    }
    return { kind: 'pdf', blocks: text.blocks().map(({ text }) => text), coverage: text.coverage(pdf.numPages), showing: text.showing() }
  } finally {
    await pdf.loadingTask.destroy()
  }
}
