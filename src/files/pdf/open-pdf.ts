import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api'
import { say } from '../../words/say'
import { UnreadableFile, type ReadOptions } from '../contract-file'

/** Where PDF.js finds its character maps, fonts and decoders; the browser and the command line keep them in different places. */
export type PdfParts = Pick<DocumentInitParameters, 'cMapUrl' | 'standardFontDataUrl' | 'wasmUrl' | 'useWasm' | 'iccUrl' | 'worker' | 'verbosity'>

export type OpenOptions = Pick<ReadOptions, 'password' | 'signal'> & { readonly parts?: PdfParts }

/** Larger files are scans or catalogues, and PDF.js holds the whole file. */
const mostBytes = 500_000_000

/** The file opened; whoever opens it calls `loadingTask.destroy()` when they are done. The bytes are PDF.js's from here on. Throws an `UnreadableFile`. */
export async function openPdf(bytes: Uint8Array, { password, signal, parts }: OpenOptions = {}): Promise<PDFDocumentProxy> {
  signal?.throwIfAborted()
  if (bytes.length === 0) throw new UnreadableFile(say('This file is empty.'), 'empty')
  if (bytes.length > mostBytes) throw new UnreadableFile(say('This file is too large to be read. Save the pages that hold the contract as a PDF of their own, and open that.'), 'too-large')
  const task = getDocument({
    // Nothing of what a PDF may hold besides its pages is run, built or loaded.
    data: bytes, isEvalSupported: false, enableXfa: false, useSystemFonts: false, useWorkerFetch: false, stopAtErrors: false, verbosity: 0,
    ...password !== undefined && { password }, ...parts,
  })
  const stop = () => { void task.destroy() }
  signal?.addEventListener('abort', stop, { once: true })
  try {
    const pdf = await task.promise
    if (pdf.numPages > 0) return pdf
    throw new UnreadableFile(say('This PDF has no pages.'), 'empty')
  } catch (error) {
    await task.destroy()
    signal?.throwIfAborted()
    throw readable(error, password !== undefined)
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

function readable(error: unknown, tried: boolean): UnreadableFile {
  if (error instanceof UnreadableFile) return error
  if (error instanceof Error && error.name === 'PasswordException') {
    return tried
      ? new UnreadableFile(say('This is not the password of this PDF.'), 'wrong-password')
      : new UnreadableFile(say('This PDF is locked with a password. Enter it to open the file.'), 'needs-password')
  }
  return damaged()
}

export const damaged = (): UnreadableFile => new UnreadableFile(say('This PDF is damaged or not complete. Download it again, or ask for a new copy.'), 'damaged')
