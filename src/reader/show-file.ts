/** Shows a file as what it is, whatever it is called. */
import type { Progress } from '../files/contract-file'
import type { OpenedFile, ShownFile } from './shown-file'
import { showText } from './text/show-text'

type Options = { readonly password?: string; readonly signal: AbortSignal; readonly progress: Progress }

/** Throws UnreadableFile, and the signal's reason where it was stopped. */
export async function showFile(into: HTMLElement, { bytes }: OpenedFile, options: Options): Promise<ShownFile> {
  options.signal.throwIfAborted()
  if (isPdf(bytes)) return (await import('./pdf/show-pdf')).showPdf(into, bytes, options)
  const blocks = new TextDecoder().decode(bytes).split(/\r?\n/)
  return showText(into, { kind: 'text', blocks, coverage: { state: 'full' }, showing: { numbers: [], unseen: [], contracts: [] } })
}

/** Something may stand before it, as readers of PDFs allow. */
const isPdf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
