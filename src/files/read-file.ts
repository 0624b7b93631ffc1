/** Any file's contract, read as what the file is, whatever its name says. */
import { say } from '../words/say'
import { UnreadableFile, type ContractFile, type FileKind, type ReadOptions } from './contract-file'
import { kindOf } from './kind'
import type { PdfParts } from './pdf/open-pdf'
import { refusalOf } from './refused'
import { readMarkdown, readText } from './text/text'

export type FileOptions = ReadOptions & { readonly pdfParts?: PdfParts }

type Read = (bytes: Uint8Array, options: FileOptions) => Promise<ContractFile>

/** Each loaded when the first such file comes. */
const readers: Readonly<Record<FileKind, Read>> = {
  pdf: async (bytes, { pdfParts, ...options }) => (await import('./pdf/read-pdf')).readPdf(bytes, { ...options, ...pdfParts && { parts: pdfParts } }),
  docx: async (bytes, options) => (await import('./docx/docx')).readDocx(bytes, options),
  odt: async (bytes, options) => (await import('./text/odt')).readOdt(bytes, options),
  rtf: async bytes => (await import('./text/rtf')).readRtf(bytes),
  html: async bytes => (await import('./text/html')).readHtml(bytes),
  markdown: async bytes => readMarkdown(bytes),
  text: async bytes => readText(bytes),
}

/** Throws an `UnreadableFile`, or the signal's reason. */
export async function readFile(bytes: Uint8Array, name: string, options: FileOptions = {}): Promise<ContractFile> {
  if (bytes.length === 0) throw new UnreadableFile(say('This file is empty.'), 'empty')
  const refusal = refusalOf(bytes)
  if (refusal) throw refusal
  // An archive that is not known for what it is may be one that ends too early; reading it tells.
  const kind = kindOf(bytes, name) ?? (isArchive(bytes) ? 'docx' : undefined)
  if (!kind) throw new UnreadableFile(say('This kind of file cannot be read. Save the contract as a PDF or a Word document (.docx), and open that.'), 'unknown-kind')
  return readers[kind](bytes, options)
}

const isArchive = (bytes: Uint8Array) => [0x50, 0x4b, 3, 4].every((byte, at) => bytes[at] === byte)
