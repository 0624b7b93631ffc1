/** Shows a file as what it is, whatever it is called. What shows each kind is loaded when the first such file comes. */
import type { Progress } from '../files/contract-file'
import { kindOf } from '../files/kind'
import { readFile } from '../files/read-file'
import type { OpenedFile, ShownFile } from './shown-file'
import { showText } from './text/show-text'

type Options = { readonly password?: string; readonly signal: AbortSignal; readonly progress: Progress }

/** Throws UnreadableFile, and the signal's reason where it was stopped. */
export async function showFile(into: HTMLElement, { name, bytes }: OpenedFile, options: Options): Promise<ShownFile> {
  options.signal.throwIfAborted()
  const kind = kindOf(bytes, name)
  if (kind === 'pdf') return (await import('./pdf/show-pdf')).showPdf(into, bytes, options)
  if (kind === 'docx') return (await import('./docx/open-docx')).openDocx(into, bytes, options)
  return showText(into, await readFile(bytes, name, options))
}
